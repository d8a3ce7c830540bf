/** Names that lead nowhere. Where many things use the same one, what is to be mended is most often one name alone. */
import type { AuthoredFile, Path } from './authored-file.ts';
import type { FindingCode } from './finding-code.ts';
import type { Finding } from './finding.ts';
import { suggestion } from './suggestion.ts';

/** A place in the file where a name is used. */
export interface Use {
	readonly name: string;
	readonly path: Path;
	/** What uses it, as it opens a sentence: «Valget «love» går til». */
	readonly told: string;
}

interface Unknown {
	readonly code: FindingCode;
	/** What is wrong with it: «som verken er en scene eller en slutt». */
	readonly fault: string;
	/** What to do where no known name is near. */
	readonly remedy?: string;
}

/** One finding for each name that is not known, where it is first met: it is most often misspelt in one place. */
export function unknownNames(
	uses: readonly Use[],
	known: readonly string[],
	unknown: Unknown,
	file: AuthoredFile
): Finding[] {
	const isKnown = new Set(known);
	const met = new Map<string, Use[]>();
	for (const use of uses) if (!isKnown.has(use.name)) met.set(use.name, [...(met.get(use.name) ?? []), use]);
	return [...met].flatMap(([name, [first, ...others]]) => {
		if (!first) return [];
		const lines = others.slice(0, 3).map(({ path }) => file.finding(path, unknown.code, '').line);
		const more = others.length > 3 ? ' og flere steder' : '';
		const again = others.length > 0 ? ` Det samme står på linje ${lines.join(', ')}${more}.` : '';
		const remedy = suggestion(name, known) || (unknown.remedy ?? '');
		return [
			file.finding(first.path, unknown.code, `${first.told} «${name}», ${unknown.fault}.${remedy}${again}`)
		];
	});
}
