/**
 * What makes a conversation worse without making it wrong: warnings, each with the figure it rests on. A smell
 * names what it is about, so that its author can answer it and keep what they meant.
 */
import type { AuthoredFile, Path } from '../authored-file.ts';
import type { FindingCode } from '../finding-code.ts';
import type { Finding } from '../finding.ts';

export interface Smell {
	readonly code: FindingCode;
	/** The id of the choice, scene, line, principle or policy it is about; the conversation's own for the whole. */
	readonly at: string;
	readonly path: Path;
	/** Where it stands, when that is not in the conversation's own file. */
	readonly elsewhere?: Pick<Finding, 'file' | 'line' | 'column'>;
	readonly message: string;
}

export const warningOf = ({ path, elsewhere, code, message }: Smell, file: AuthoredFile): Finding => ({
	...file.finding(path, code, message, 'warning'),
	...elsewhere
});
