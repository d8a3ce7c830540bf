/** Names that are used twice, or that name nothing. */
import type { AuthoredFile, Path } from './authored-file.ts';
import { choicesIn } from './choices-in.ts';
import { factsIn } from './condition.ts';
import type { Finding } from './finding.ts';
import type { Condition } from './format/condition.ts';
import type { Effect } from './format/choice.ts';
import type { Scenario } from './format/scenario.ts';
import { linesIn } from './lines-in.ts';
import { suggestion } from './suggestion.ts';

interface Named {
	readonly id: string;
	readonly path: Path;
}

export function nameFindings(scenario: Scenario, file: AuthoredFile): Finding[] {
	return [
		...twice(scenario, file),
		...waysNowhere(scenario, file),
		...unknownSpeakers(scenario, file),
		...unknownFacts(scenario, file),
		...unknownRepairs(scenario, file)
	];
}

function twice(scenario: Scenario, file: AuthoredFile): Finding[] {
	const all: Named[] = [
		...Object.keys(scenario.scenes).map((id) => ({ id, path: ['scenes', id] })),
		...Object.keys(scenario.endings).map((id) => ({ id, path: ['endings', id] })),
		...choicesIn(scenario).map(({ choice, path }) => ({ id: choice.id, path: [...path, 'id'] })),
		...linesIn(scenario).map(({ line, path }) => ({ id: line.id, path: [...path, 'id'] }))
	];
	const met = new Set<string>();
	return all.flatMap(({ id, path }) => {
		if (!met.has(id)) {
			met.add(id);
			return [];
		}
		const message = `Id-en «${id}» er brukt før i samtalen. Gi denne et navn som bare den har.`;
		return [file.finding(path, 'duplicate-id', message)];
	});
}

function waysNowhere(scenario: Scenario, file: AuthoredFile): Finding[] {
	const known = [...Object.keys(scenario.scenes), ...Object.keys(scenario.endings)];
	const unknown = (scene: string, owner: string, path: Path): Finding[] =>
		known.includes(scene)
			? []
			: [
					file.finding(
						path,
						'unknown-scene',
						`${owner} går til «${scene}», som verken er en scene eller en slutt.${suggestion(scene, known)}`
					)
				];
	return [
		...(scenario.start.scene in scenario.scenes
			? []
			: unknown(scenario.start.scene, 'Starten', ['start', 'scene'])),
		...choicesIn(scenario).flatMap(({ choice, path }) => {
			const owner = `Valget «${choice.id}»`;
			if (typeof choice.to === 'string') return unknown(choice.to, owner, [...path, 'to']);
			const open = choice.to.at(-1)?.when
				? [
						file.finding(
							[...path, 'to', choice.to.length - 1],
							'dead-end',
							`${owner} har bare veier med vilkår. La den siste stå uten «when», så ingen blir stående.`
						)
					]
				: [];
			return [
				...choice.to.flatMap(({ scene }, index) => unknown(scene, owner, [...path, 'to', index, 'scene'])),
				...open
			];
		})
	];
}

function unknownSpeakers(scenario: Scenario, file: AuthoredFile): Finding[] {
	const cast = Object.keys(scenario.cast);
	const people = ['narrator', ...cast];
	const person = cast.includes(scenario.person)
		? []
		: [
				file.finding(
					['person'],
					'unknown-person',
					`Hovedpersonen «${scenario.person}» står ikke i «cast».${suggestion(scenario.person, cast)}`
				)
			];
	return [
		...person,
		...linesIn(scenario)
			.filter(({ line }) => !people.includes(line.by))
			.map(({ line, path }) =>
				file.finding(
					[...path, 'by'],
					'unknown-speaker',
					`Replikken «${line.id}» sies av «${line.by}», som ikke står i «cast».${suggestion(line.by, people)}`
				)
			)
	];
}

function unknownFacts(scenario: Scenario, file: AuthoredFile): Finding[] {
	const declared = Object.keys(scenario.facts);
	const used: { fact: string; path: Path }[] = [];
	const read = (when: Condition | undefined, path: Path) =>
		used.push(...factsIn(when).map((fact) => ({ fact, path: [...path, 'when'] })));
	for (const { line, path } of linesIn(scenario)) read(line.when, path);
	for (const { choice, path } of choicesIn(scenario)) {
		read(choice.when, path);
		choice.marks.forEach((mark, index) => read(mark.when, [...path, 'marks', index]));
		if (Array.isArray(choice.to)) choice.to.forEach((way, index) => read(way.when, [...path, 'to', index]));
		const effects: (Effect & { when?: Condition | undefined })[] = Array.isArray(choice.effects)
			? choice.effects
			: [choice.effects ?? {}];
		effects.forEach((effect, index) => {
			const at = Array.isArray(choice.effects) ? [...path, 'effects', index] : [...path, 'effects'];
			read(effect.when, at);
			used.push(
				...[...(effect.remember ?? []), ...(effect.forget ?? [])].map((fact) => ({ fact, path: at }))
			);
		});
	}
	for (const [id, { discussion }] of Object.entries(scenario.scenes)) {
		used.push(
			...(discussion?.facts ?? []).map((fact) => ({ fact, path: ['scenes', id, 'discussion', 'facts'] }))
		);
	}
	used.push(...(scenario.switches ?? []).map((fact) => ({ fact, path: ['switches'] })));
	return [
		...used
			.filter(({ fact }) => !declared.includes(fact))
			.map(({ fact, path }) =>
				file.finding(
					path,
					'unknown-fact',
					`«${fact}» står ikke under «facts».${suggestion(fact, declared) || ' Skriv det opp der, med en setning om hva det betyr.'}`
				)
			),
		...declared
			.filter((fact) => !used.some((one) => one.fact === fact))
			.map((fact) =>
				file.finding(
					['facts', fact],
					'unused-fact',
					`«${fact}» huskes aldri og leses aldri. Fjern det, eller bruk det.`,
					'warning'
				)
			)
	];
}

function unknownRepairs(scenario: Scenario, file: AuthoredFile): Finding[] {
	const ids = choicesIn(scenario).map(({ choice }) => choice.id);
	return choicesIn(scenario).flatMap(({ choice, path }) =>
		(choice.repairs ?? [])
			.filter((id) => !ids.includes(id))
			.map((id) =>
				file.finding(
					[...path, 'repairs'],
					'unknown-repair',
					`Valget «${choice.id}» retter opp «${id}», som ikke er et valg.${suggestion(id, ids)}`
				)
			)
	);
}
