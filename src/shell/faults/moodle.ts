/**
 * Moodle as its source has it, in what it does otherwise than the standards say. In both editions a visit after
 * `completed`, `passed` or `failed` is a review, and what a course writes in a review is stored all the same.
 */
import { no, together, type Fault } from './desk.ts';

const reviewed = /^(completed|passed|failed)$/;

const review: Fault =
	(onwards, { edition, left }) =>
	(call, values) =>
		call === 'get' && values[0] === edition.mode && reviewed.test(left(edition.status))
			? { answer: 'review', error: '0' }
			: onwards(call, values);

/** An unknown element is an invalid argument, and `resume` is said only of a visit that ended with `suspend`. */
const own12: Fault =
	(onwards, { edition, left }) =>
	(call, values) => {
		if (call === 'get' && values[0] === edition.entry) {
			const resumed = left(edition.exit) === 'suspend' ? 'resume' : '';
			return { answer: left(edition.status) === '' ? 'ab-initio' : resumed, error: '0' };
		}
		const answered = onwards(call, values);
		return answered.error === '401' ? { ...answered, error: '201' } : answered;
	};

/** A fraction of a second has one or two digits and must be there before a Z; no hyphen in a short identifier. */
const forms2004: Readonly<Record<string, RegExp>> = {
	'cmi.interactions.n.timestamp': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,2}(Z|[+-]\d{2}(:\d{2})?)?)?$/,
	'cmi.interactions.n.learner_response': /^[\w.]{1,250}(\[,\][\w.]{1,250}){0,35}$/,
	'cmi.interactions.n.id': /^\S{1,4000}$/,
	'cmi.objectives.n.id': /^\S{1,4000}$/
};

/** After any other exit than `suspend` the next visit is a new one, and knows nothing of what is stored. */
const own2004: Fault = (onwards, { edition, left }) => {
	const isNew = left(edition.exit) !== 'suspend';
	const set = new Set<string>();
	const blank = new Map([
		[edition.state, no('403', '')],
		[edition.location, no('403', '')],
		[edition.status, { answer: 'unknown', error: '0' }]
	]);
	return (call, values) => {
		const [element = '', value = ''] = values;
		if (call === 'get' && element === 'cmi.launch_data') return { answer: left(edition.exit), error: '0' };
		if (call === 'get' && isNew && !set.has(element)) return blank.get(element) ?? onwards(call, values);
		if (call === 'set') {
			if (forms2004[element.replaceAll(/\.\d+\./g, '.n.')]?.test(value) === false) return no(edition.badForm);
			set.add(element);
		}
		return onwards(call, values);
	};
};

export const moodle12: Fault = together([review, own12]);
export const moodle2004: Fault = together([review, own2004]);
