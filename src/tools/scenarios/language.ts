/** The words that a content folder's conversations avoid. */
import { join } from 'node:path';
import type { Finding } from '#core/scenario/finding.ts';
import { Language } from '#core/scenario/format/language.ts';
import { languageFindings } from '#core/scenario/smells/wording.ts';
import { readFile } from '../data/content.ts';

/** A list with faults looks for nothing; one that isn't there is a warning, for a folder can do without. */
export function readLanguage(folder: string): { language: Language; findings: readonly Finding[] } {
	const { value, findings, file } = readFile(Language, join(folder, 'language.yaml'));
	if (!value) return { language: { words: [] }, findings: findings.map(ifMissing) };
	return { language: value, findings: languageFindings(value, file) };
}

const ifMissing = (finding: Finding): Finding =>
	finding.code === 'missing-file' ? { ...finding, severity: 'warning' } : finding;
