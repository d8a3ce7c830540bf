/**
 * What has become of a text since someone met it. Whoever has the words of then holds them against those of now;
 * whoever has only the words of now is told which of them were others then, by what is known of the edition.
 */
import { choicesIn } from './choices-in.ts';
import type { Scenario } from './format/scenario.ts';
import { linesIn } from './lines-in.ts';
import type { Revision } from './revision.ts';

interface Words {
	readonly id: string;
	readonly text: string;
	readonly manner?: string | undefined;
}

export interface Rewording {
	readonly what: 'changed' | 'added' | 'removed';
	/** The words of now, where those of then are what is shown. */
	readonly now?: Omit<Words, 'id'>;
}

/** What has become of a text that is shown; undefined where it is as it was. */
export type Reworded = (shown: Words) => Rewording | undefined;

/** For the words of now. */
export function rewordedSince({ changed, added }: Revision): Reworded {
	const all = new Map<string, Rewording>([
		...changed.map((id): [string, Rewording] => [id, { what: 'changed' }]),
		...added.map((id): [string, Rewording] => [id, { what: 'added' }])
	]);
	return ({ id }) => all.get(id);
}

/** For the words of then: a heading goes by the id of its scene or ending. */
export function rewordedIn(scenario: Scenario): Reworded {
	const now = new Map<string, Words>(
		[
			...choicesIn(scenario).map(({ choice }) => choice),
			...linesIn(scenario).map(({ line }) => line),
			...Object.entries(scenario.scenes).map(([id, { heading }]) => ({ id, text: heading })),
			...Object.entries(scenario.endings).map(([id, { title }]) => ({ id, text: title }))
		].map((words) => [words.id, words])
	);
	return ({ id, text, manner }) => {
		const words = now.get(id);
		if (!words) return { what: 'removed' };
		if (words.text === text && words.manner === manner) return undefined;
		return { what: 'changed', now: { text: words.text, manner: words.manner } };
	};
}
