/** Marks that the guide doesn't know, and choices with too many of them. */
import type { Guide } from '../guide/format.ts';
import type { AuthoredFile, Path } from './authored-file.ts';
import type { Finding } from './finding.ts';
import type { Choice } from './format/choice.ts';
import type { Scenario } from './format/scenario.ts';
import { suggestion } from './suggestion.ts';

export function markFindings(scenario: Scenario, file: AuthoredFile, guide: Guide): Finding[] {
	const principles = guide.principles.map(({ id }) => id);
	const sources = Object.keys(guide.sources);
	const unknownPrinciple = (id: string, owner: string, path: Path): Finding[] =>
		principles.includes(id)
			? []
			: [
					file.finding(
						path,
						'unknown-principle',
						`${owner} viser til prinsippet «${id}», som ikke står i principles.yaml.${suggestion(id, principles)}`
					)
				];
	const ofChoice = (choice: Choice, path: Path): Finding[] => {
		const owner = `Valget «${choice.id}»`;
		return [
			...choice.marks.flatMap((mark, index) => [
				...unknownPrinciple(mark.principle, owner, [...path, 'marks', index, 'principle']),
				...(sources.includes(mark.source)
					? []
					: [
							file.finding(
								[...path, 'marks', index, 'source'],
								'unknown-source',
								`${owner} viser til punktet «${mark.source}», som ikke finnes i kildene.${suggestion(mark.source, sources)}`
							)
						])
			]),
			...countFindings(choice, owner, file, [...path, 'marks'])
		];
	};
	return [
		...scenario.focus.flatMap((id, index) => unknownPrinciple(id, 'Fokuset', ['focus', index])),
		...Object.entries(scenario.scenes).flatMap(([id, scene]) => [
			...scene.choices.flatMap((choice, index) => ofChoice(choice, ['scenes', id, 'choices', index])),
			...scene.debrief.pulled.flatMap(({ principle }, index) =>
				unknownPrinciple(principle, `Scenen «${id}»`, ['scenes', id, 'debrief', 'pulled', index, 'principle'])
			)
		])
	];
}

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
