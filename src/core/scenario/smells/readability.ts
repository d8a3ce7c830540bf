/** How heavy the texts are that a learner reads afterwards, kind by kind: each alone is too short to measure. */
import type { PlacedText } from '../texts-in.ts';
import { lix } from './lix.ts';
import type { Smell } from './smell.ts';

const highest = 40;

export interface Readability {
	/** The key the texts stand under in the file. */
	readonly kind: string;
	readonly lix: number;
}

export function readability(texts: readonly PlacedText[]): Readability[] {
	return ['debrief', 'why', 'intention', 'cost'].map((kind) => ({
		kind,
		lix: lix(texts.filter((one) => one.kind === kind).map(({ text }) => text))
	}));
}

export function readabilitySmells(texts: readonly PlacedText[]): Smell[] {
	return readability(texts)
		.filter((one) => one.lix > highest)
		.flatMap(({ kind, lix: figure }) => {
			const heaviest = texts
				.filter((one) => one.kind === kind)
				.map((one) => ({ ...one, lix: lix([one.text]) }))
				.toSorted((a, b) => b.lix - a.lix)
				.slice(0, 3);
			const message =
				`Tekstene under «${kind}» har lesbarhetstallet LIX ${Math.round(figure)}; høyst ${highest}. ` +
				`Tyngst er de ved ${heaviest.map(({ id }) => `«${id}»`).join(', ')}. Bruk kortere setninger og kortere ord.`;
			return [{ code: 'hard-to-read', at: kind, path: heaviest[0]?.path ?? [], message }];
		});
}
