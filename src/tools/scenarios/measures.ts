/** What the two measures of a key that can be guessed are of: they look alike and are not. */
import { highestRate } from '#core/scenario/smells/cues.ts';
import { percent } from '#core/scenario/smells/percent.ts';
import { policyBars } from '#core/score/policy.ts';
import { hundredths } from './numbers.ts';

/** Of the signs: scene by scene, hit or miss. */
export const rateMeasure =
	`Prosenten sier i hvor mange av scenene den som bare går etter dette tegnet, treffer det sterkeste valget; ` +
	`mer enn ${percent(highestRate)} er for mye.`;

/** Of the policies: the whole conversation, by what the choices give. */
export const scoreMeasure =
	'Tallet sier hva en hel spilling etter regelen gir av hovedmerkene, fra 0 for det minste de kan gi til 1 for det meste; ' +
	`mer enn ${hundredths(policyBars.conversation)} er for mye.`;
