/**
 * As much of a conversation as is played, which is what stands in the page itself: nothing that only the debrief, a
 * group or an author looks at. What the format has everywhere and no play reads is left out, and put back empty.
 */
import type { Choice } from '#core/scenario/format/choice.ts';
import type { Line } from '#core/scenario/format/line.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import type { Ending, Scene } from '#core/scenario/format/scene.ts';

type PlayedLine = Omit<Line, 'id'>;
/** What a choice has for those who look at it, and not for those who take it. */
const unread = ['name', 'intention', 'cost', 'softness', 'marks', 'innerVoice'] as const;
type PlayedChoice = Omit<Choice, (typeof unread)[number] | 'reaction'> & {
	readonly reaction?: readonly PlayedLine[] | undefined;
};
type PlayedScene = Omit<Scene, 'lines' | 'choices' | 'debrief' | 'discussion'> & {
	readonly lines: readonly PlayedLine[];
	readonly choices: readonly PlayedChoice[];
};
type PlayedEnding = Omit<Ending, 'lines'> & { readonly lines: readonly PlayedLine[] };

export interface Played extends Omit<Scenario, 'cast' | 'facts' | 'scenes' | 'endings'> {
	readonly cast: Readonly<Record<string, { readonly name: string }>>;
	readonly facts: readonly string[];
	readonly scenes: Readonly<Record<string, PlayedScene>>;
	readonly endings: Readonly<Record<string, PlayedEnding>>;
}

export function playedPart(scenario: Scenario): Played {
	return {
		...scenario,
		cast: mapped(scenario.cast, ({ name }) => ({ name })),
		facts: Object.keys(scenario.facts),
		scenes: mapped(scenario.scenes, (scene) => ({
			...without(scene, ['debrief', 'discussion']),
			lines: scene.lines.map(withoutId),
			choices: scene.choices.map(playedChoice)
		})),
		endings: mapped(scenario.endings, ({ lines, ...ending }) => ({ ...ending, lines: lines.map(withoutId) }))
	};
}

function playedChoice({ reaction, ...choice }: Choice): PlayedChoice {
	return { ...without(choice, unread), ...(reaction && { reaction: reaction.map(withoutId) }) };
}

const withoutId = (line: Line): PlayedLine => without(line, ['id']);

function without<Whole extends object, Key extends keyof Whole>(
	whole: Whole,
	keys: readonly Key[]
): Omit<Whole, Key> {
	const kept = Object.entries(whole).filter(([key]) => !keys.includes(key as Key));
	return Object.fromEntries(kept) as Omit<Whole, Key>;
}

/** A conversation that can be played to its end. Of a choice it knows what it does, and not what it is worth. */
export function playable(played: Played): Scenario {
	return {
		...played,
		cast: mapped(played.cast, ({ name }) => ({ name, about: '' })),
		facts: Object.fromEntries(played.facts.map((fact) => [fact, ''])),
		scenes: mapped(played.scenes, ({ lines, choices, ...scene }, id) => ({
			...scene,
			lines: withIds(lines, id),
			choices: choices.map(({ reaction, ...choice }) => ({
				...choice,
				name: '',
				intention: '',
				cost: '',
				softness: 1,
				marks: [],
				...(reaction && { reaction: withIds(reaction, choice.id) })
			})),
			debrief: { pulled: [], otherRoads: '', dependsOn: '' }
		})),
		endings: mapped(played.endings, ({ lines, ...ending }, id) => ({ ...ending, lines: withIds(lines, id) }))
	};
}

/** Lines are told apart by their ids, in what is shown and in what is read aloud, and known by them to nothing kept. */
const withIds = (lines: readonly PlayedLine[], owner: string): Line[] =>
	lines.map((line, index) => ({ ...line, id: `${owner}/${index}` }));

const mapped = <From, To>(record: Readonly<Record<string, From>>, change: (value: From, key: string) => To) =>
	Object.fromEntries(Object.entries(record).map(([key, value]): [string, To] => [key, change(value, key)]));
