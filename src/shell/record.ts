/**
 * What the LMS keeps about one learner in the course, and what the next launch is given of it.
 *
 * Exit and session time belong to one launch. Handed on to the next, an old `suspend` would make a course
 * that was closed for good resume, and scorm-again would add the old session to the total once more.
 */
import * as z from 'zod/mini';
import type { Elements } from './elements.ts';
import type { Learner } from './learner.ts';
import { secondsIn, timespanOf } from './timespan.ts';

export const LmsRecord = z.strictObject({
	format: z.literal(1),
	savedAt: z.iso.datetime(),
	/** Whether the course closed with LMSFinish, and its session is in the total already. */
	finished: z.boolean(),
	/** The names of the elements that the course has set, in the order it first did so. */
	received: z.array(z.string()),
	elements: z.record(z.string(), z.string())
});
export type LmsRecord = z.infer<typeof LmsRecord>;

/** The record in a stored text, or nothing where the text is not a record. */
export function recordIn(text: string): LmsRecord | undefined {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return undefined;
	}
	return LmsRecord.safeParse(value).data;
}

/** The elements that a launch begins with. */
export function openingElements(learner: Learner, record: LmsRecord | undefined): Elements {
	const own = {
		'cmi.core.student_id': learner.id,
		'cmi.core.student_name': learner.listedAs,
		'cmi.core.credit': 'credit',
		'cmi.core.lesson_mode': 'normal'
	};
	if (!record) return { ...own, 'cmi.core.entry': 'ab-initio' };

	const opening: Record<string, string> = {
		...record.elements,
		...own,
		'cmi.core.total_time': timespanOf(secondsSpent(record.elements, record.finished))
	};
	delete opening['cmi.core.exit'];
	delete opening['cmi.core.session_time'];
	delete opening['cmi.core.entry'];
	if (record.elements['cmi.core.exit'] === 'suspend') opening['cmi.core.entry'] = 'resume';
	return opening;
}

/** All the time spent; a session that never closed, or still runs, is not yet in the total. */
export function secondsSpent(elements: Elements, finished: boolean): number {
	const session = finished ? 0 : secondsIn(elements['cmi.core.session_time']);
	return secondsIn(elements['cmi.core.total_time']) + session;
}
