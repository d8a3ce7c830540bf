/** What has changed since a conversation was released, and must not have. */
import type { AuthoredFile, Path } from './authored-file.ts';
import { choicesIn } from './choices-in.ts';
import { editionOf, idsOf, textIn, type Edition } from './edition.ts';
import type { Finding } from './finding.ts';
import type { Scenario } from './format/scenario.ts';
import { linesIn } from './lines-in.ts';
import { tagOf } from './tag.ts';

export function editionFindings(
	scenario: Scenario,
	file: AuthoredFile,
	editions: readonly Edition[]
): Finding[] {
	return [
		...changedTexts(scenario, file, editions),
		...usedAgain(scenario, file, editions),
		...tagCollisions(scenario, file, editions),
		...untoldChange(scenario, file, editions)
	];
}

function changedTexts(scenario: Scenario, file: AuthoredFile, editions: readonly Edition[]): Finding[] {
	const released = editions.find(({ edition }) => edition === scenario.edition);
	if (!released) return [];
	const now = editionOf(scenario, released.released);
	const paths = pathsById(scenario);
	const changed = idsOf(now).filter((id) => textIn(now, id) !== textIn(released, id));
	const gone = idsOf(released).filter((id) => textIn(now, id) === undefined);
	const remedy = `Sett «edition: ${scenario.edition + 1}», så vet de som er midt i samtalen at den er endret.`;
	return [
		...changed.map((id) =>
			file.finding(
				paths.get(id) ?? ['edition'],
				'changed-text',
				`«${id}» er ${textIn(released, id) === undefined ? 'ny' : 'endret'} siden utgave ${scenario.edition} ble sluppet. ${remedy}`
			)
		),
		...gone.map((id) =>
			file.finding(
				['edition'],
				'changed-text',
				`«${id}» er fjernet siden utgave ${scenario.edition} ble sluppet. ${remedy}`
			)
		)
	];
}

function usedAgain(scenario: Scenario, file: AuthoredFile, editions: readonly Edition[]): Finding[] {
	const paths = pathsById(scenario);
	const inOrder = editions.toSorted((a, b) => a.edition - b.edition);
	const newest = inOrder.at(-1);
	const retired = new Set(
		inOrder
			.slice(0, -1)
			.flatMap(idsOf)
			.filter((id) => newest && textIn(newest, id) === undefined)
	);
	return [...paths]
		.filter(([id]) => retired.has(id))
		.map(([id, path]) =>
			file.finding(
				path,
				'retired-id',
				`Id-en «${id}» var i bruk i en tidligere utgave og er tatt ut. Gi dette et nytt navn, ellers leses gamle samtaler feil.`
			)
		);
}

function tagCollisions(scenario: Scenario, file: AuthoredFile, editions: readonly Edition[]): Finding[] {
	return Object.entries(scenario.scenes).flatMap(([id, scene]) => {
		const owners = new Map<string, string>();
		for (const { choices } of editions) {
			for (const [choice, { scene: home, tag }] of Object.entries(choices))
				if (home === id) owners.set(tag, choice);
		}
		return scene.choices.flatMap((choice, index) => {
			const tag = tagOf(choice);
			const owner = owners.get(tag) ?? choice.id;
			owners.set(tag, choice.id);
			if (owner === choice.id) return [];
			const message =
				`Valget «${choice.id}» får samme merke som «${owner}» i lagret fremdrift (${tag}). ` +
				'Gi det ene et annet med «tag:» og to tegn.';
			return [file.finding(['scenes', id, 'choices', index, 'id'], 'tag-collision', message)];
		});
	});
}

/** Learners meet a new edition half-way, and administrators hand it out: both are told what is new in it. */
function untoldChange(
	{ edition, changes }: Scenario,
	file: AuthoredFile,
	editions: readonly Edition[]
): Finding[] {
	const hasEarlier = editions.some((earlier) => earlier.edition < edition);
	if (!hasEarlier || changes?.[edition] !== undefined) return [];
	const message =
		`Ingen får vite hva som er nytt i utgave ${edition}. ` +
		`Skriv det i en setning under «changes», slik: «${edition}: Slutten på øvelsen er skrevet om.»`;
	return [file.finding(['edition'], 'untold-change', message, 'warning')];
}

function pathsById(scenario: Scenario): Map<string, Path> {
	return new Map<string, Path>([
		...Object.keys(scenario.scenes).map((id): [string, Path] => [id, ['scenes', id]]),
		...Object.keys(scenario.endings).map((id): [string, Path] => [id, ['endings', id]]),
		...choicesIn(scenario).map(({ choice, path }): [string, Path] => [choice.id, path]),
		...linesIn(scenario).map(({ line, path }): [string, Path] => [line.id, path])
	]);
}
