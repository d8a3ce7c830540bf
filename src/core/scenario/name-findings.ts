/** Names that are used twice, or that name nothing. */
import type { AuthoredFile, Path } from './authored-file.ts';
import { choicesIn } from './choices-in.ts';
import { factsIn } from './condition.ts';
import type { Finding } from './finding.ts';
import type { Condition } from './format/condition.ts';
import type { Effect } from './format/choice.ts';
import type { Scenario } from './format/scenario.ts';
import { linesIn } from './lines-in.ts';
import { nearest } from './suggestion.ts';
import { unknownNames, type Use } from './unknown-names.ts';

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
	const scenes = Object.keys(scenario.scenes);
	const endings = Object.keys(scenario.endings);
	const uses = choicesIn(scenario).flatMap(({ choice, path }): Use[] => {
		const told = `Valget «${choice.id}» går til`;
		if (typeof choice.to === 'string') return [{ name: choice.to, told, path: [...path, 'to'] }];
		return choice.to.map(({ scene }, index) => ({
			name: scene,
			told,
			path: [...path, 'to', index, 'scene']
		}));
	});
	const start = { name: scenario.start.scene, told: 'Starten går til', path: ['start', 'scene'] };
	const open = choicesIn(scenario).flatMap(({ choice, path }) => {
		if (typeof choice.to === 'string' || !choice.to.at(-1)?.when) return [];
		const message = `Valget «${choice.id}» har bare veier med vilkår. La den siste stå uten «when», så ingen blir stående.`;
		return [file.finding([...path, 'to', choice.to.length - 1], 'dead-end', message)];
	});
	return [
		...unknownNames([start], scenes, { code: 'unknown-scene', fault: 'som ikke er en scene' }, file),
		...unknownNames(
			uses,
			[...scenes, ...endings],
			{ code: 'unknown-scene', fault: 'som verken er en scene eller en slutt' },
			file
		),
		...open
	];
}

function unknownSpeakers(scenario: Scenario, file: AuthoredFile): Finding[] {
	const cast = Object.keys(scenario.cast);
	const person = { name: scenario.person, told: 'Hovedpersonen er', path: ['person'] };
	const speakers = linesIn(scenario).map(({ line, path }) => ({
		name: line.by,
		told: `Replikken «${line.id}» sies av`,
		path: [...path, 'by']
	}));
	return [
		...unknownNames([person], cast, { code: 'unknown-person', fault: 'som ikke står i «cast»' }, file),
		...unknownNames(
			speakers,
			['narrator', ...cast],
			{ code: 'unknown-speaker', fault: 'som ikke står i «cast»' },
			file
		)
	];
}

function unknownFacts(scenario: Scenario, file: AuthoredFile): Finding[] {
	const declared = Object.keys(scenario.facts);
	const uses = factsUsed(scenario);
	const used = new Set(uses.map(({ name }) => name));
	const unknown = [...used].filter((fact) => !declared.includes(fact));
	// What is called by a misspelt name is used, only not by its own.
	const meant = new Set(unknown.map((fact) => nearest(fact, declared)));
	return [
		...unknownNames(
			uses,
			declared,
			{
				code: 'unknown-fact',
				fault: 'som ikke står under «facts»',
				remedy: ' Skriv det opp der, med en setning om hva det betyr.'
			},
			file
		),
		...declared
			.filter((fact) => !used.has(fact) && !meant.has(fact))
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

function factsUsed(scenario: Scenario): Use[] {
	const uses: Use[] = [];
	const use = (facts: readonly string[], told: string, path: Path) =>
		uses.push(...facts.map((name) => ({ name, told, path })));
	const read = (when: Condition | undefined, told: string, path: Path) =>
		use(factsIn(when), `${told} har et vilkår om`, [...path, 'when']);
	for (const { line, path } of linesIn(scenario)) read(line.when, `Replikken «${line.id}»`, path);
	for (const { choice, path } of choicesIn(scenario)) {
		const owner = `Valget «${choice.id}»`;
		read(choice.when, owner, path);
		choice.marks.forEach((mark, index) => read(mark.when, owner, [...path, 'marks', index]));
		if (Array.isArray(choice.to))
			choice.to.forEach((way, index) => read(way.when, owner, [...path, 'to', index]));
		const effects: (Effect & { when?: Condition | undefined })[] = Array.isArray(choice.effects)
			? choice.effects
			: [choice.effects ?? {}];
		effects.forEach((effect, index) => {
			const at = Array.isArray(choice.effects) ? [...path, 'effects', index] : [...path, 'effects'];
			read(effect.when, owner, at);
			use(effect.remember ?? [], `${owner} husker`, at);
			use(effect.forget ?? [], `${owner} glemmer`, at);
		});
	}
	for (const [id, { discussion }] of Object.entries(scenario.scenes))
		use(discussion?.facts ?? [], `Scenen «${id}» begynner i gruppe med`, [
			'scenes',
			id,
			'discussion',
			'facts'
		]);
	use(scenario.switches ?? [], 'Blant bryterne står', ['switches']);
	return uses;
}

function unknownRepairs(scenario: Scenario, file: AuthoredFile): Finding[] {
	const choices = choicesIn(scenario);
	const uses = choices.flatMap(({ choice, path }) =>
		(choice.repairs ?? []).map((name) => ({
			name,
			told: `Valget «${choice.id}» retter opp`,
			path: [...path, 'repairs']
		}))
	);
	const ids = choices.map(({ choice }) => choice.id);
	return unknownNames(uses, ids, { code: 'unknown-repair', fault: 'som ikke er et valg' }, file);
}
