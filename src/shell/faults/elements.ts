/** Elements that an LMS cuts, refuses, wipes, invents or has never heard of. */
import { no, yes, type Fault } from './desk.ts';

/** Cuts the text to resume from, and says yes. */
export const cutting =
	(length: number): Fault =>
	(onwards, { edition }) =>
	(call, values) => {
		const [element = '', value = ''] = values;
		return onwards(
			call,
			call === 'set' && element === edition.state ? [element, value.slice(0, length)] : values
		);
	};

/** Refuses a text to resume from that is longer, and says why. */
export const refusingBeyond =
	(length: number): Fault =>
	(onwards, { edition }) =>
	(call, values) => {
		const [element, value = ''] = values;
		return call === 'set' && element === edition.state && value.length > length
			? no(edition.badForm)
			: onwards(call, values);
	};

/** Elements that can be read and won't be written just now. */
export const refusing =
	(...elements: readonly string[]): Fault =>
	(onwards, { edition }) =>
	(call, values) =>
		call === 'set' && elements.includes(values[0] ?? '') ? no(edition.failed) : onwards(call, values);

/** Elements that this LMS doesn't have. A name that ends in a dot stands for all that begins with it. */
export const lacking =
	(...elements: readonly string[]): Fault =>
	(onwards) =>
	(call, values) => {
		const asked = values[0] ?? '';
		const isLacking = elements.some((one) => (one.endsWith('.') ? asked.startsWith(one) : asked === one));
		if (isLacking && (call === 'get' || call === 'set')) return no('401', call === 'get' ? '' : 'false');
		const answered = onwards(call, values);
		if (call !== 'get' || asked !== 'cmi._children') return answered;
		const kept = String(answered.answer)
			.split(',')
			.filter((child) => !elements.includes(`cmi.${child}.`));
		return { ...answered, answer: kept.join(',') };
	};

/** The status is gone after each commit, until the course sets it again. */
export const wipedStatus: Fault = (onwards, { edition }) => {
	let held: string | undefined;
	let isWiped = false;
	return (call, values) => {
		const [element, value = ''] = values;
		if (call === 'set' && element === edition.status) {
			if (edition.forms[edition.status]?.test(value) === false) return no(edition.badForm);
			held = value;
			return yes;
		}
		if (call === 'get' && element === edition.status && (held !== undefined || isWiped))
			return { answer: held ?? '', error: '0' };
		// Only what has been set since the last commit reaches the record.
		if (call === 'terminate' && held !== undefined) onwards('set', [edition.status, held]);
		if (call === 'commit') {
			held = undefined;
			isWiped = true;
		}
		return onwards(call, values);
	};
};

export const alwaysNew: Fault =
	(onwards, { edition }) =>
	(call, values) =>
		call === 'get' && values[0] === edition.entry
			? { answer: 'ab-initio', error: '0' }
			: onwards(call, values);

/**
 * An LMS at the far end of a message channel answers from what has come back so far. Asked for the first time it
 * knows nothing, and everything written seems to succeed.
 */
export const laterAnswers =
	(milliseconds: number): Fault =>
	(onwards, { now }) => {
		const asked = new Map<string, number>();
		return (call, values) => {
			const [element = ''] = values;
			if (call === 'get') {
				const since = asked.get(element);
				if (since === undefined) asked.set(element, now());
				return since === undefined || now() - since < milliseconds
					? { answer: '', error: '0' }
					: onwards(call, values);
			}
			const answered = onwards(call, values);
			if (call === 'set') asked.set(element, Number.NEGATIVE_INFINITY);
			return call === 'set' || call === 'commit' ? yes : answered;
		};
	};
