/** What a conversation does to a person, as four small numbers from 0 to 10 that the learner never sees. */
import { z } from 'zod';

const level = (description: string) => z.int().min(0).max(10).meta({ description });
const change = (description: string) => z.int().min(-3).max(3).optional().meta({ description });

export const State = z
	.strictObject({
		trust: level('Tillit, 0–10.'),
		agency: level('Egenkraft, 0–10.'),
		hope: level('Håp, 0–10.'),
		pressure: level('Press, 0–10.')
	})
	.meta({ description: 'Hvordan personen har det. Fire tall som den som spiller, ikke ser.' });
export type State = z.infer<typeof State>;
export type StateName = keyof State;

export const changes = {
	trust: change('Tillit opp eller ned, høyst 3.'),
	agency: change('Egenkraft opp eller ned, høyst 3.'),
	hope: change('Håp opp eller ned, høyst 3.'),
	pressure: change('Press opp eller ned, høyst 3.')
};
