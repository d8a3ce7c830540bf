/** Marks that the guide doesn't know, and choices with too many of them. */
import type { Guide } from '../guide/format.ts';
import type { AuthoredFile, Path } from './authored-file.ts';
import { choicesIn } from './choices-in.ts';
import type { Finding } from './finding.ts';
import type { Choice } from './format/choice.ts';
import type { Scenario } from './format/scenario.ts';
import { unknownNames, type Use } from './unknown-names.ts';

export function markFindings(scenario: Scenario, file: AuthoredFile, guide: Guide): Finding[] {
	const principles: Use[] = scenario.focus.map((name, index) => ({
		name,
		told: 'Fokuset viser til prinsippet',
		path: ['focus', index]
	}));
	const sources: Use[] = [];
	for (const { choice, path } of choicesIn(scenario)) {
		for (const [index, { principle, source }] of choice.marks.entries()) {
			const at = [...path, 'marks', index];
			const told = `Valget «${choice.id}» viser til`;
			principles.push({ name: principle, told: `${told} prinsippet`, path: [...at, 'principle'] });
			sources.push({ name: source, told: `${told} punktet`, path: [...at, 'source'] });
		}
	}
	for (const [id, { debrief }] of Object.entries(scenario.scenes)) {
		for (const [index, { principle }] of debrief.pulled.entries()) {
			const path = ['scenes', id, 'debrief', 'pulled', index, 'principle'];
			principles.push({ name: principle, told: `Scenen «${id}» viser til prinsippet`, path });
		}
	}
	return [
		...unknownNames(
			principles,
			guide.principles.map(({ id }) => id),
			{ code: 'unknown-principle', fault: 'som ikke står i principles.yaml' },
			file
		),
		...unknownSources(sources, guide, file),
		...choicesIn(scenario).flatMap(({ choice, path }) =>
			countFindings(choice, `Valget «${choice.id}»`, file, [...path, 'marks'])
		)
	];
}

/** Items that are cited and that the guide doesn't have. */
export const unknownSources = (uses: readonly Use[], { sources }: Guide, file: AuthoredFile): Finding[] =>
	unknownNames(
		uses,
		Object.keys(sources),
		{ code: 'unknown-source', fault: 'som ikke finnes i kildene' },
		file
	);

function countFindings(choice: Choice, owner: string, file: AuthoredFile, path: Path): Finding[] {
	const distinct = new Set(choice.marks.map(({ principle }) => principle));
	const primary = new Set(choice.marks.filter((mark) => mark.primary).map(({ principle }) => principle));
	const findings: Finding[] = [];
	if (distinct.size > 3) {
		const message = `${owner} har merker på ${distinct.size} prinsipper. Behold de tre som valget tydeligst viser.`;
		findings.push(file.finding(path, 'too-many-marks', message));
	}
	if (primary.size !== 1) {
		const met = primary.size === 0 ? 'ikke noe merke' : 'merker på flere prinsipper';
		const message = `${owner} har ${met} med «primary: true». Velg det ene prinsippet valget først og fremst prøver.`;
		findings.push(file.finding(path, 'one-primary', message));
	}
	return findings;
}
