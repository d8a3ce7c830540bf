/**
 * What is wrong with an authored file, said to its author: where it is, what was met, what would do.
 * Faults in content are findings, never exceptions, and all of them come at once.
 */
import type { FindingCode } from './finding-code.ts';

/** Of the content its code is one that is explained; of what is made of the content, such as a manuscript, any. */
export interface Finding<Code extends string = FindingCode> {
	readonly file: string;
	/** Both count from 1, as editors do. */
	readonly line: number;
	readonly column: number;
	readonly severity: 'error' | 'warning';
	readonly code: Code;
	readonly message: string;
}

/** One row an editor or a terminal can follow: `file:line:column  feil kode  message`. */
export function rowOf(finding: Finding<string>): string {
	const kind = finding.severity === 'error' ? 'feil' : 'merk';
	return `${finding.file}:${finding.line}:${finding.column}  ${kind} ${finding.code}  ${finding.message}`;
}

export const inFileOrder = (a: Finding<string>, b: Finding<string>): number =>
	a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
