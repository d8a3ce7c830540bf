/**
 * Texts that YAML cuts off without a word: what stands after « #» in a text without quotes is a comment. A comment is
 * allowed, so this is a warning; behind a single word it is taken for what it is, unless the sign stands close to
 * what follows, as in «rom #4».
 */
import type { z } from 'zod';
import type { AuthoredFile } from './authored-file.ts';
import type { Finding } from './finding.ts';
import { nameOf } from './name-of.ts';
import { isTextAt } from './schema-description.ts';
import { valueAt } from './value-at.ts';

export function cutTexts(file: AuthoredFile, schema: z.ZodType): Finding[] {
	return file.commented.flatMap(({ path, comment }) => {
		const text = valueAt(file.data, path);
		const looksCut = typeof text === 'string' && (/\s/.test(text) || /^#[^\s#]/.test(comment));
		if (!looksCut || !isTextAt(schema, path)) return [];
		const message =
			`${nameOf(file.data, path)}: teksten slutter foran nummertegnet, så «${comment.trim()}» blir ikke med. Hører det til ` +
			'teksten, sett hele teksten i enkle anførselstegn. Er det en huskelapp, flytt den til ei linje for seg.';
		return file.finding(path, 'cut-text', message, 'warning');
	});
}
