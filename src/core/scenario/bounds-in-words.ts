/** What is too much or too little, as one sentence that says where the bound is. */
import type { z } from 'zod';

/** Undefined where the fault is not one of size. */
export function sizeSentence(issue: z.core.$ZodIssue, met: unknown, key: string): string | undefined {
	if (issue.code !== 'too_big' && issue.code !== 'too_small') return undefined;
	const isBig = issue.code === 'too_big';
	const bound = String(isBig ? issue.maximum : issue.minimum).replace('-', '−');
	if (Array.isArray(met))
		return isBig
			? `lista «${key}» er for lang, for det kan høyst stå ${bound} i den.`
			: `lista «${key}» er for kort, for det må minst stå ${bound} i den.`;
	if (typeof met !== 'string')
		return isBig
			? `«${key}: ${JSON.stringify(met)}» er for mye, for tallet kan høyst være ${bound}.`
			: `«${key}: ${JSON.stringify(met)}» er for lite, for tallet må minst være ${bound}.`;
	if (isBig) return `«${key}: ${met}» er for langt, for teksten kan høyst ha ${bound} tegn.`;
	return met === ''
		? `«${key}» er tom, og noe må stå der.`
		: `«${key}: ${met}» er for kort, for teksten må minst ha ${bound} tegn.`;
}

/** A number where it has to be said whether it is the least or the most. */
export function boundsSentence(met: unknown, key: string, keys: readonly string[]): string | undefined {
	if (typeof met !== 'number' || !keys.includes('atLeast')) return undefined;
	return `«${key}: ${met}» sier ikke om det er minst eller høyst så mye. Skriv «${key}: { atLeast: ${met} }» eller «${key}: { atMost: ${met} }».`;
}
