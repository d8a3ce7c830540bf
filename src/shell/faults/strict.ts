/**
 * The standard's own limits, which scorm-again leaves to the course: forms and lengths of what is written, and
 * the order of the calls. Every fault that is tried out lies on top of this one.
 */
import { no, type Fault } from './desk.ts';

export const strict: Fault = (onwards, { edition }) => {
	let visit: 'to come' | 'on' | 'over' = 'to come';
	const types = new Map<string, string>();

	function isWellFormed(element: string, value: string): boolean {
		const name = element.replaceAll(/\.\d+\./g, '.n.');
		const at = /\.(\d+)\./.exec(element)?.[1] ?? '';
		if (name === 'cmi.interactions.n.type') types.set(at, value);
		if (name === edition.choice.response && types.get(at) === 'choice')
			return edition.choice.form.test(value);
		return edition.forms[name]?.test(value) ?? true;
	}

	return (call, values) => {
		const [element = '', value = ''] = values;
		if (call === 'initialize' ? visit !== 'to come' : visit !== 'on')
			return no(edition.outOfTurn[call], call === 'get' ? '' : 'false');
		if (call === 'set' && !isWellFormed(element, value)) return no(edition.badForm);
		if (call === 'initialize') visit = 'on';
		if (call === 'terminate') {
			// SCORM 1.2 lets an LMS call a course completed when the course itself has said nothing of it.
			if (onwards('get', [edition.status]).answer === 'not attempted')
				onwards('set', [edition.status, 'completed']);
			visit = 'over';
		}
		return onwards(call, values);
	};
};
