/**
 * How a session is divided, and how long each part of it takes. The shortest keeps what a group should never
 * leave out: reading aloud, a silence, those who were fewest first, intention before cost, and the other road.
 */
export const steps = [
	'frame',
	'last-time',
	'background',
	'scene',
	'silence',
	'hands',
	'minority',
	'road',
	'follows',
	'reaction',
	'description',
	'intention',
	'cost',
	'rewind',
	'both-roads',
	'onwards',
	'jump-in',
	'depths',
	'question',
	'take-away',
	'done'
] as const;
export type Step = (typeof steps)[number];

export const lengths = [20, 45, 60] as const;
export type Length = (typeof lengths)[number];

interface Part {
	readonly id: string;
	readonly steps: readonly Step[];
	readonly minutes: Readonly<Record<Length, number>>;
}

/** The parts of a session in their order; a part without minutes is left out of that plan. */
export const parts = [
	{ id: 'frame', steps: ['frame', 'last-time'], minutes: { 20: 2, 45: 5, 60: 6 } },
	{ id: 'aloud', steps: ['background', 'scene'], minutes: { 20: 4, 45: 6, 60: 6 } },
	{ id: 'silence', steps: ['silence'], minutes: { 20: 1, 45: 1, 60: 1 } },
	{ id: 'hands', steps: ['hands', 'minority'], minutes: { 20: 2, 45: 4, 60: 4 } },
	{ id: 'road', steps: ['road', 'follows', 'reaction'], minutes: { 20: 2, 45: 4, 60: 4 } },
	{ id: 'description', steps: ['description'], minutes: { 20: 0, 45: 0, 60: 3 } },
	{ id: 'intention', steps: ['intention', 'cost'], minutes: { 20: 4, 45: 6, 60: 8 } },
	{ id: 'other-road', steps: ['rewind', 'both-roads'], minutes: { 20: 2, 45: 5, 60: 6 } },
	{ id: 'jump-in', steps: ['onwards', 'jump-in'], minutes: { 20: 0, 45: 7, 60: 10 } },
	{ id: 'depths', steps: ['depths'], minutes: { 20: 0, 45: 2, 60: 4 } },
	{ id: 'question', steps: ['question'], minutes: { 20: 2, 45: 4, 60: 6 } },
	{ id: 'take-away', steps: ['take-away', 'done'], minutes: { 20: 1, 45: 1, 60: 2 } }
] as const satisfies readonly Part[];

/** The steps of a session of this length. */
export function stepsIn(length: Length): Step[] {
	return parts.flatMap(({ steps, minutes }: Part) => (minutes[length] > 0 ? steps : []));
}
