/** Choices that stand side by side and do the same, and choices that look too unlike to be weighed fairly. */
import type { Choice } from '../format/choice.ts';
import type { Decision } from './decisions.ts';
import type { Smell } from './smell.ts';

const highestRatio = 1.5;

/** Two choices with the same effects, marks and way on differ in words alone: the learner chose nothing. */
export function sameEffectSmells(decisions: readonly Decision[]): Smell[] {
	return decisions.flatMap(({ beside }) =>
		[...beside].flatMap(([id, others]) => {
			const own = others.findIndex(({ choice }) => choice.id === id);
			const placed = others[own];
			const twin = others.slice(0, own).find(({ choice }) => placed && does(choice) === does(placed.choice));
			if (!placed || !twin) return [];
			const message =
				`Valget «${id}» gjør det samme som «${twin.choice.id}»: samme merker, virkning og vei videre. ` +
				'La dem føre til noe ulikt, eller ta det ene ut.';
			return [{ code: 'same-effect', at: id, path: placed.path, message }];
		})
	);
}

function does({ effects, marks, to }: Choice): string {
	return JSON.stringify({
		effects,
		to,
		marks: marks.map(({ principle, value, primary, when }) => [principle, value, primary, when])
	});
}

/** Measured in characters, over choices that can be open together. */
export function lengthSmells(decisions: readonly Decision[]): Smell[] {
	return decisions.flatMap(({ scene, moments }) => {
		const ratios = moments.map(({ open }) => {
			const byLength = open.toSorted((a, b) => a.text.length - b.text.length);
			return { shortest: byLength[0], longest: byLength.at(-1) };
		});
		const [widest] = ratios
			.flatMap(({ shortest, longest }) =>
				shortest && longest ? { shortest, longest, ratio: longest.text.length / shortest.text.length } : []
			)
			.toSorted((a, b) => b.ratio - a.ratio);
		if (!widest || widest.ratio <= highestRatio) return [];
		const { shortest, longest, ratio } = widest;
		return [
			{
				code: 'uneven-lengths',
				at: scene,
				path: ['scenes', scene, 'choices'],
				message:
					`I «${scene}» er «${longest.id}» (${longest.text.length} tegn) ${decimal(ratio)} ganger så langt som ` +
					`«${shortest.id}» (${shortest.text.length} tegn); høyst ${decimal(highestRatio)}. Kort inn det ene, eller la det andre si mer.`
			}
		];
	});
}

const decimal = (number: number): string => number.toFixed(1).replace('.', ',');
