/** A report as plain text, line by line as it is shown, for a message to whoever can help. */
export interface ReportRow {
	readonly what: string;
	readonly told: readonly string[];
}

export interface ReportSection {
	readonly title: string;
	readonly rows: readonly ReportRow[];
}

export function reportText(title: string, sections: readonly ReportSection[]): string {
	const row = ({ what, told }: ReportRow) => [`${what}:`, ...told.map((line) => `  ${line}`)];
	return [
		title,
		...sections.map((section) => ['', section.title.toUpperCase(), ...section.rows.flatMap(row)].join('\n'))
	].join('\n');
}
