/**
 * The learner's way through the course as a statechart: one region for each step, all of them at once, and
 * every step locked, open, visited or done. What opens a step is that the steps it waits for are done; what
 * is done stays so, also when the course is revised and the step would have been locked today.
 */
import { and, createActor, setup, stateIn, type ActorRefFrom, type SnapshotFrom } from 'xstate';
import { tagFor } from '#core/scenario/digest.ts';
import type { Step } from './format.ts';
import { stepId } from './step.ts';

export type Standing = 'locked' | 'open' | 'visited' | 'done';

/** What is remembered of earlier visits, as the ids of steps. */
export interface Remembered {
	readonly visited: readonly string[];
	readonly done: readonly string[];
}

/** As much of a saved state as the way needs. */
interface Saved {
	readonly completed: readonly string[];
	readonly unfinished: readonly { readonly conversation: string }[];
	readonly done: readonly string[];
	readonly visited: readonly string[];
}

interface WayEvent {
	readonly type: 'visit' | 'finish';
	readonly step: string;
}

const way = setup({
	types: { context: {} as Remembered, events: {} as WayEvent, input: {} as Remembered },
	guards: {
		wasDone: ({ context }, { step }: { step: string }) => context.done.includes(step),
		wasVisited: ({ context }, { step }: { step: string }) => context.visited.includes(step),
		isThis: ({ event }, { step }: { step: string }) => event.step === step
	}
});

/** The statechart of a way through these steps. */
function wayMachine(steps: readonly Step[]) {
	const ids = steps.map(stepId);
	const region = (step: Step) => {
		const params = { step: stepId(step) };
		// A package of one part waits for nothing that it doesn't hold.
		const earlier = step.after?.filter((id) => ids.includes(id)) ?? [];
		const isThis = { type: 'isThis' as const, params };
		return {
			initial: 'locked' as const,
			states: {
				locked: {
					always: [
						{ target: 'done', guard: { type: 'wasDone' as const, params } },
						{ target: 'open', guard: and(earlier.map((id) => stateIn({ [id]: 'done' }))) }
					]
				},
				open: {
					always: { target: 'visited', guard: { type: 'wasVisited' as const, params } },
					on: { visit: { target: 'visited', guard: isThis }, finish: { target: 'done', guard: isThis } }
				},
				visited: { on: { finish: { target: 'done', guard: isThis } } },
				done: {}
			}
		};
	};
	return way.createMachine({
		type: 'parallel',
		context: ({ input }) => input,
		states: Object.fromEntries(steps.map((step) => [stepId(step), region(step)]))
	});
}

export type Way = ActorRefFrom<ReturnType<typeof wayMachine>>;

/** Set out on the way, from where earlier visits left it. */
export function setOut(steps: readonly Step[], input: Remembered): Way {
	return createActor(wayMachine(steps), { input }).start();
}

/** Where every step stands, by its id. */
export const standings = (snapshot: SnapshotFrom<ReturnType<typeof wayMachine>>): Record<string, Standing> =>
	snapshot.value;

/** The first step that is left to do; undefined when all is done. */
export function nextStep(
	steps: readonly Step[],
	standing: Readonly<Record<string, Standing>>
): Step | undefined {
	const left = steps.filter((step) => ['open', 'visited'].includes(standing[stepId(step)] ?? 'locked'));
	return left.find((step) => step.optional !== true) ?? left[0];
}

/** What a saved state remembers of these steps. Steps besides the conversations are saved by their tags. */
export function remembered(
	steps: readonly Step[],
	{ completed, unfinished, done, visited }: Saved
): Remembered {
	const all = (isConversation: (id: string) => boolean, isOther: (tag: string) => boolean) =>
		steps.flatMap((step) => {
			const id = stepId(step);
			return ('conversation' in step ? isConversation(id) : isOther(tagFor(id))) ? id : [];
		});
	return {
		done: all(
			(id) => completed.includes(id),
			(tag) => done.includes(tag)
		),
		visited: all(
			(id) => unfinished.some(({ conversation }) => conversation === id),
			(tag) => visited.includes(tag)
		)
	};
}
