/**
 * A choice that tells of saying nothing and isn't marked as silence: it would be shown as something that is said, without
 * the beat that a silence has. Only what the first sentence tells in so many words is taken for it: a silence may be
 * written in other ways, and someone may speak of one.
 */
import { choicesIn } from '../choices-in.ts';
import type { Scenario } from '../format/scenario.ts';
import type { Smell } from './smell.ts';

const saysNothing =
	/^Du (?:[^.!?:«»]*? )??(?:sier (?:ingenting|ikke (?:noe|et ord))|tier|venter uten å si noe|lar det være stille|er stille)(?=[.!]|,? og | mens | til (?:hun|han|de) |,? men |$)/u;

export function silenceSmells(scenario: Scenario): Smell[] {
	return choicesIn(scenario).flatMap(({ choice, path }) => {
		const { id, text, silence } = choice;
		const told = silence ? undefined : saysNothing.exec(text)?.[0];
		if (told === undefined) return [];
		const message =
			`I valget «${id}» står det «${told}», men valget er ikke merket som stillhet. ` +
			'Skriv «silence: true» under teksten, så blir det vist som stillhet og ikke som noe som sies.';
		return [{ code: 'unmarked-silence', at: id, path: [...path, 'text'], message }];
	});
}
