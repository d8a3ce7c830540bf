/**
 * A conversation as a statechart: one state per scene, endings final, choices as guarded transitions, and
 * a finite context. There is no time and nothing asynchronous in it, so it can be walked and replayed.
 */
import { assign, setup, type SnapshotFrom } from 'xstate';
import type { Choice } from '../scenario/format/choice.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import type { State } from '../scenario/format/state.ts';
import { after, isOpen, startOf, type Situation } from '../scenario/situation.ts';

interface Context {
	readonly state: State;
	readonly facts: readonly string[];
}

interface Step {
	readonly choice: Choice;
	readonly from: string;
}

/** Compile a scenario that inspection has found no fault in. Events are named by the choices' ids. */
export function machineOf(scenario: Scenario) {
	const afterStep = ({ choice, from }: Step, context: Context) =>
		after(scenario, choice, { scene: from, ...context });
	const machine = setup({
		types: {
			context: {} as Context,
			events: {} as { type: string },
			input: {} as { switches: readonly string[] }
		},
		guards: {
			'the choice is open and leads here': ({ context }, { to, ...step }: Step & { to: string }) =>
				isOpen(step.choice, { scene: step.from, ...context }) && afterStep(step, context).scene === to
		},
		actions: {
			'feel and remember': assign(({ context }, step: Step) => {
				const { state, facts } = afterStep(step, context);
				return { state, facts };
			})
		}
	});
	const transitionsFor = (choice: Choice, from: string) =>
		[...new Set(typeof choice.to === 'string' ? [choice.to] : choice.to.map(({ scene }) => scene))].map(
			(to) => ({
				guard: { type: 'the choice is open and leads here' as const, params: { choice, from, to } },
				actions: { type: 'feel and remember' as const, params: { choice, from } },
				target: to
			})
		);
	const states: Record<
		string,
		{ on: Record<string, ReturnType<typeof transitionsFor>> } | { type: 'final' }
	> = {};
	for (const [id, { choices }] of Object.entries(scenario.scenes)) {
		states[id] = { on: Object.fromEntries(choices.map((choice) => [choice.id, transitionsFor(choice, id)])) };
	}
	for (const id of Object.keys(scenario.endings)) states[id] = { type: 'final' };
	return machine.createMachine({
		id: scenario.id,
		context: ({ input }) => {
			const { state, facts } = startOf(scenario, input.switches);
			return { state, facts };
		},
		initial: scenario.start.scene,
		states
	});
}

export type Machine = ReturnType<typeof machineOf>;
export type Snapshot = SnapshotFrom<Machine>;

/** The one conversion from XState's dynamic state names to ours. The machine is flat, so the value is a name. */
export function situationOf({ value, context }: Snapshot): Situation {
	if (typeof value !== 'string') throw new TypeError('A conversation stands in one scene at a time.');
	return { scene: value, state: context.state, facts: context.facts };
}
