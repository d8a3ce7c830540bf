/**
 * Decisions as SCORM's interactions, and the score as its score. What LMSs have been seen to take decides the form:
 * names of letters, digits and `_` alone (Moodle refuses a hyphen), in SCORM 1.2 one small letter for an answer,
 * and no result but `neutral`, since no choice here is right or wrong. No time is told, and none is measured.
 */
import type { Decision } from '#core/play/decision.ts';
import type { Elements, Report } from '../standard.ts';

type Edition = Parameters<Report['tellScorm']>[0];

interface Form {
	readonly response: string;
	readonly score: string;
	/** Whether an interaction that is there can be read, and so be found again in a later visit. */
	readonly isReadable: boolean;
	readonly answer: (decision: Decision) => string;
	/** How SCORM 2004 lets a list be told in words; SCORM 1.2 has no place for them. */
	readonly description?: (decision: Decision) => string;
	/** Where the score is told as a share as well. */
	readonly isScaled: boolean;
}

const token = (slug: string): string => slug.replaceAll('-', '_');

const forms: Readonly<Record<Edition, Form>> = {
	scorm12: {
		response: 'student_response',
		score: 'cmi.core.score',
		isReadable: false,
		// SCORM 1.2 RTE 3.4.2.2.1: an answer to a choice is a single 0–9 or a–z.
		answer: ({ choice, choices }) => (choices.findIndex(({ id }) => id === choice) + 10).toString(36),
		isScaled: false
	},
	scorm2004: {
		response: 'learner_response',
		score: 'cmi.score',
		isReadable: true,
		answer: ({ choice }) => token(choice),
		// SCORM 2004 4th ed. RTE 4.2.9: 250 characters are the most that an LMS has to take.
		description: ({ heading, choice, choices }) =>
			`${heading}: ${choices.find(({ id }) => id === choice)?.text ?? ''}`
				.replaceAll(/\s+/g, ' ')
				.slice(0, 250),
		isScaled: true
	}
};

const list = 'cmi.interactions';

export function tellDecisions(decisions: readonly Decision[], edition: Edition, elements: Elements): void {
	const form = forms[edition];
	const { get, set } = elements;
	if (decisions.length === 0 || !get(`${list}._children`).includes(form.response)) return;
	for (const decision of decisions) {
		const name = nameOf(decision);
		const found = elements.places.get(name) ?? placeOf(name, form, elements);
		const place = found ?? nextPlace(elements);
		if (place === undefined) return;
		const at = `${list}.${place}`;
		// Its name can be given only once, and one that is there has it.
		if (found === undefined && !set(`${at}.id`, name)) return;
		elements.places.set(name, place);
		set(`${at}.type`, 'choice');
		set(`${at}.${form.response}`, form.answer(decision));
		set(`${at}.result`, 'neutral');
		if (form.description) set(`${at}.description`, form.description(decision));
	}
}

/** The score, 0 to 100. Moodle takes `raw` as it is, and gives no grade for a share alone. */
export function tellScore(score: number, edition: Edition, { set }: Elements): void {
	const { score: at, isScaled } = forms[edition];
	if (isScaled) set(`${at}.scaled`, String(score / 100));
	set(`${at}.raw`, String(score));
	set(`${at}.min`, '0');
	set(`${at}.max`, '100');
}

const nameOf = ({ conversation, number, scene }: Decision): string =>
	[token(conversation), number, token(scene)].join('_');

/** Where an earlier visit has put it, as far as the LMS lets that be read. */
function placeOf(name: string, { isReadable }: Form, { get }: Elements): number | undefined {
	const place = isReadable
		? Array.from({ length: count(get) ?? 0 }, (_, index) => get(`${list}.${index}.id`)).indexOf(name)
		: -1;
	return place === -1 ? undefined : place;
}

/** Past all that is there. Undefined where the LMS can't say how many that is: then nothing is written over. */
function nextPlace({ get, places }: Elements): number | undefined {
	const there = count(get);
	return there === undefined ? undefined : Math.max(there, ...[...places.values()].map((place) => place + 1));
}

function count(get: Elements['get']): number | undefined {
	const told = get(`${list}._count`);
	return /^\d{1,6}$/.test(told) ? Number(told) : undefined;
}
