/**
 * The whole way as it is shown: what each stop is called, how it stands, what it waits for, and what is left in
 * minutes. Worked out from the course and the standings, so that no page counts in its own way.
 */
import type { CourseData, Listed } from './data/course-data.ts';
import { stepsOf } from './completion.ts';
import type { Step } from './format.ts';
import { stepId } from './step.ts';
import type { Standing } from './way.ts';

export interface Stop {
	readonly id: string;
	readonly step: Step;
	readonly title: string;
	readonly lead: string;
	/** What is likely to be spent on it; for a conversation the middle of the least and the most. */
	readonly minutes: number;
	readonly standing: Standing;
	readonly optional: boolean;
	/** The titles of what has to be done first. */
	readonly waitsFor: readonly string[];
	/** How a card is referred to: 3 for «T3». */
	readonly number?: number | undefined;
	readonly conversation?: Listed | undefined;
}

export interface Stretch {
	readonly id: string;
	readonly title: string;
	readonly lead: string | undefined;
	readonly stops: readonly Stop[];
}

type Listing = Pick<CourseData, 'course' | 'conversations' | 'cards' | 'reflections' | 'pages'>;

/** The parts of the course as stretches of the way, with their stops. */
export function trail(data: Listing, standing: (step: string) => Standing): Stretch[] {
	const titled = (step: string) => listed(data, step)?.title ?? step;
	// A package of one part waits for nothing that it doesn't hold.
	const held = stepsOf(data.course).map(stepId);
	const isWaitedFor = (step: string) => held.includes(step) && standing(step) !== 'done';
	const stopOf = (step: Step): Stop => {
		const id = stepId(step);
		const conversation = data.conversations.find((one) => one.id === id);
		const one = listed(data, id);
		return {
			id,
			step,
			title: titled(id),
			lead: one?.lead ?? '',
			minutes: one?.minutes ?? 0,
			standing: standing(id),
			optional: step.optional === true,
			waitsFor: standing(id) === 'locked' ? (step.after ?? []).filter(isWaitedFor).map(titled) : [],
			number: data.cards.find((card) => card.id === id)?.number,
			conversation
		};
	};
	return data.course.parts.map(({ id, title, lead, steps }) => ({
		id,
		title,
		lead,
		stops: steps.map(stopOf)
	}));
}

function listed(
	{ cards, conversations, reflections, pages }: Listing,
	id: string
): { title: string; lead: string; minutes: number } | undefined {
	const conversation = conversations.find((one) => one.id === id);
	if (!conversation) return [...cards, ...reflections, ...pages].find((one) => one.id === id);
	const { title, subtitle, minutes } = conversation;
	return { title, lead: subtitle, minutes: Math.round((minutes.least + minutes.most) / 2) };
}

/** What is left to do in these stops, besides what may be left out. */
export const left = (stops: readonly Stop[]): Stop[] =>
	stops.filter(({ standing, optional }) => standing !== 'done' && !optional);

/** Minutes as one would say them: to the nearest five from ten on. */
export function minutesLeft(stops: readonly Stop[]): number {
	const minutes = left(stops).reduce((sum, stop) => sum + stop.minutes, 0);
	return minutes < 10 ? minutes : Math.round(minutes / 5) * 5;
}
