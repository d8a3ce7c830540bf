/** Words that set a label on people, or belong to an office and not to a conversation. */
import type { AuthoredFile } from '../authored-file.ts';
import type { Finding } from '../finding.ts';
import type { Language, Wording } from '../format/language.ts';
import type { PlacedText } from '../texts-in.ts';
import type { Smell } from './smell.ts';

export function wordingSmells(
	texts: readonly Omit<PlacedText, 'kind'>[],
	{ words }: Language,
	elsewhere?: Smell['elsewhere']
): Smell[] {
	const sought = words.map((wording) => ({
		wording,
		forms: anyOf(wording.forms),
		unless: wording.unless && anyOf(wording.unless)
	}));
	return texts.flatMap(({ id, voice, text, path }) =>
		sought
			.filter(({ wording }) => wording.voices.includes(voice))
			.flatMap(({ wording, forms, unless }): Smell[] => {
				const met = (unless ? text.replace(unless, ' ') : text).match(forms)?.[0];
				if (met === undefined) return [];
				const message = `I «${id}» står «${met}». ${wording.instead}`;
				return [{ code: 'wording', at: id, path, message, ...(elsewhere && { elsewhere }) }];
			})
	);
}

/** Faults in the list itself: one form under two entries would give two pieces of advice. */
export function languageFindings({ words }: Language, file: AuthoredFile): Finding[] {
	const met = new Set<string>();
	return words.flatMap((wording, index) =>
		[...wording.forms.entries()].flatMap(([place, form]) => {
			if (!met.has(key(form))) {
				met.add(key(form));
				return [];
			}
			const path = ['words', index, 'forms', place];
			return [
				file.finding(path, 'duplicate-word', `«${form}» står to ganger i lista. Behold det ene stedet.`)
			];
		})
	);
}

const key = (form: Wording['forms'][number]): string => form.toLowerCase();

/** As whole words: «ren» is not in «renner». A space stands for any space, also where a line breaks. */
function anyOf(forms: readonly string[]): RegExp {
	const written = forms.map((form) => form.replaceAll(' ', String.raw`\s+`)).join('|');
	return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${written})(?![\p{L}\p{N}])`, 'giu');
}
