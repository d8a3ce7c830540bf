/**
 * An older edition of a conversation, to compare with: another file, or an edition that has been released,
 * as it stands in the history of git. A file may have been changed many times under the same number, so the
 * one that was released is known by its fingerprints.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { editionOf, type Edition } from '#core/scenario/edition.ts';
import { Scenario } from '#core/scenario/format/scenario.ts';
import { parse } from '#core/scenario/parse.ts';
import type { Conversation } from '../data/content.ts';
import { Refusal } from '../refusal.ts';

/** A conversation as it stands in an older file. `name` is what the file was called when it was asked for. */
export function scenarioIn(name: string, path: string): Scenario {
	if (!existsSync(path)) throw new Refusal(`Det finnes ingen fil «${name}» å sammenligne med.`);
	const { value } = parse(Scenario, readFileSync(path, 'utf8'), name);
	if (!value) throw new Refusal(`«${name}» kan ikke leses som en samtale. Kjør npm run scenarios -- ${name}`);
	return value;
}

/** A released edition, from the newest commit that has it as it was released. */
export function releasedScenario(number: number, { folder, scenario, editions }: Conversation): Scenario {
	const id = scenario?.id ?? folder;
	const released = editions.find(({ edition }) => edition === number);
	if (!released) {
		const known = editions.map(({ edition }) => edition).join(', ');
		throw new Refusal(
			`Utgave ${number} av «${id}» er ikke sluppet. ${known ? `Sluppet er ${known}.` : ''}`.trim()
		);
	}
	for (const commit of commits(folder, id, number)) {
		const { stdout, status } = git(folder, 'show', `${commit}:./scenario.yaml`);
		if (status !== 0 || !new RegExp(`^edition: *${number}\\b`, 'm').test(stdout)) continue;
		const { value } = parse(Scenario, stdout, 'scenario.yaml');
		if (value && sameTexts(editionOf(value, released.released), released)) return value;
	}
	throw new Refusal(
		`Utgave ${number} av «${id}» står ikke i historien til git slik den ble sluppet. Oppgi en eldre scenario.yaml i stedet.`
	);
}

/** From the newest to the oldest. */
function commits(folder: string, id: string, number: number): string[] {
	const { stdout, status } = git(folder, 'log', '--format=%H', '--', 'scenario.yaml');
	if (status === 0) return stdout.split('\n').filter((line) => line !== '');
	throw new Refusal(
		`Utgave ${number} av «${id}» hentes fra historien til git, og her er det ingen. Oppgi en eldre scenario.yaml i stedet.`
	);
}

const git = (folder: string, ...words: string[]) =>
	spawnSync('git', ['-C', folder, ...words], { encoding: 'utf8', maxBuffer: 32 * 2 ** 20 });

const sameTexts = (a: Edition, b: Edition): boolean =>
	JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));

/** Ids in an order of their own: moving a scene in the file changes no text of it. */
function inOrder({ scenes, endings, choices, lines }: Edition) {
	return [scenes, endings, choices, lines].map((part) =>
		Object.entries<unknown>(part).toSorted(([a], [b]) => (a < b ? -1 : 1))
	);
}
