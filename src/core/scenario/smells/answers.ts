/**
 * An author may keep what a warning is about, and say why: the warning is then shown with the reason and no
 * longer counts. An answer holds for one warning: by its code, and by what the warning is about unless
 * that is the whole conversation. One that meets no warning has outlived its cause, and is told of.
 */
import { findingCodes } from '../finding-code.ts';
import type { Scenario } from '../format/scenario.ts';
import { suggestion } from '../suggestion.ts';
import type { Smell } from './smell.ts';

export interface Answered {
	readonly smell: Smell;
	readonly reason: string;
}

export function answered(
	scenario: Scenario,
	smells: readonly Smell[]
): { standing: Smell[]; answered: Answered[] } {
	const answers = scenario.answers ?? [];
	const answerTo = ({ code, at }: Smell) =>
		answers.find((answer) => answer.finding === code && (answer.at ?? scenario.id) === at);
	const unmet = answers
		.map((answer, index) => ({ answer, index }))
		.filter(({ answer }) => !smells.some((smell) => answerTo(smell) === answer))
		.map(({ answer, index }): Smell => ({
			code: 'unmet-answer',
			at: scenario.id,
			path: ['answers', index],
			message: `Svaret på «${answer.finding}»${answer.at ? ` ved «${answer.at}»` : ''} møter ingen merknad. ${remedyFor(answer.finding, smells)}`
		}));
	return {
		standing: [...smells.filter((smell) => !answerTo(smell)), ...unmet],
		answered: smells.flatMap((smell) => {
			const reason = answerTo(smell)?.reason;
			return reason === undefined ? [] : { smell, reason };
		})
	};
}

const isCode = (code: string): boolean => findingCodes.some((one) => one === code);

function remedyFor(code: string, smells: readonly Smell[]): string {
	const places = smells.filter((smell) => smell.code === code).map(({ at }) => at);
	return places.length > 0
		? `Skriv «at:» og det merknaden gjelder: ${places.join(', ')}.`
		: suggestion(code, isCode(code) ? [] : findingCodes).trim() ||
				'Ta det bort, eller se etter skrivefeil i koden.';
}
