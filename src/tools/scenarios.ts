/**
 * `npm run scenarios`: inspects what authors have written, any file or folder of it, and counts what can
 * happen in it. Findings go out as rows that an editor can follow, or as JSON; the exit code is 1 when
 * anything would stop the build.
 */
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { packedLength } from '#core/play/packed-log.ts';
import { Playthrough } from '#core/play/playthrough.ts';
import { attainable } from '#core/score/score.ts';
import { editionOf } from '#core/scenario/edition.ts';
import { figures } from '#core/scenario/figures.ts';
import { rowOf, type Finding } from '#core/scenario/finding.ts';
import { Scenario } from '#core/scenario/format/scenario.ts';
import { jsonSchema } from '#core/scenario/schema-description.ts';
import { walk } from '#core/scenario/walk.ts';
import {
	contentFolder,
	foldersIn,
	readContent,
	readConversation,
	readGuide,
	type Conversation
} from './data/content.ts';
import { longestSavedState } from './data/longest-saved-state.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { json: { type: 'boolean' }, release: { type: 'boolean' } }
});

const folder = contentFolder();
const everything = positionals.length === 0 ? readContent(folder) : undefined;
const conversations = everything?.conversations ?? positionals.flatMap(conversationsAt);
const findings = [
	...(everything?.findings ?? [
		...readGuide(folder).findings,
		...conversations.flatMap((one) => one.findings)
	])
];
const absent = positionals.filter((path) => !existsSync(path));
findings.push(...absent.map(notThere));
const sound = findings.every(({ severity }) => severity !== 'error');

writeSchemas();
if (sound && values.release) conversations.forEach(release);
if (values.json) console.log(JSON.stringify(findings, undefined, '\t'));
else report();
process.exitCode = sound ? 0 : 1;

function conversationsAt(path: string): Conversation[] {
	const { guide } = readGuide(folder);
	if (!guide || !existsSync(path)) return [];
	if (statSync(path).isFile()) return [readConversation(dirname(path), guide, basename(path))];
	if (existsSync(join(path, 'scenario.yaml'))) return [readConversation(path, guide)];
	return foldersIn(path).map((one) => readConversation(one, guide));
}

function notThere(path: string): Finding {
	const message = 'Det finnes ingen fil eller mappe her. Sjekk stien.';
	return { file: path, line: 1, column: 1, severity: 'error', code: 'missing-file', message };
}

/** Editors complete from these; they are made anew each time, so they are never older than the format. */
function writeSchemas(): void {
	const place = join(folder, '.schema');
	mkdirSync(place, { recursive: true });
	writeFileSync(join(place, 'scenario.json'), JSON.stringify(jsonSchema(Scenario), undefined, '\t'));
	writeFileSync(join(place, 'playthrough.json'), JSON.stringify(jsonSchema(Playthrough), undefined, '\t'));
}

function release({ folder: place, scenario, editions }: Conversation): void {
	if (!scenario) return;
	if (editions.some(({ edition }) => edition === scenario.edition)) {
		console.log(`${scenario.id}: utgave ${scenario.edition} er sluppet fra før.`);
		return;
	}
	const today = new Date().toISOString().slice(0, 10);
	writeFileSync(
		join(place, 'editions.yaml'),
		'# Skrives av «npm run scenarios -- --release». Det som står her, er sluppet og endres ikke.\n' +
			stringify([...editions, editionOf(scenario, today)], { lineWidth: 0 })
	);
	console.log(`${scenario.id}: utgave ${scenario.edition} er sluppet.`);
}

function report(): void {
	for (const finding of findings) console.log(rowOf(finding));
	if (findings.length > 0) console.log('');
	for (const { scenario, playthroughs } of conversations) {
		if (scenario && sound) console.log(summary(scenario, playthroughs.length));
	}
	const errors = findings.filter(({ severity }) => severity === 'error').length;
	if (sound && everything) {
		console.log(`Lengste lagrede tilstand for hele kurset: ${longestSavedState(everything)} av 900 tegn.`);
	}
	console.log(`${conversations.length} samtaler, ${errors} feil, ${findings.length - errors} merknader.`);
}

function summary(scenario: Scenario, playthroughs: number): string {
	const walked = walk(scenario);
	const count = figures(scenario, walked);
	const { least, most } = attainable(scenario, [], walked);
	const packed = packedLength(count.longest, scenario.switches?.length ?? 0, scenario.edition);
	return [
		`«${scenario.title}» (${scenario.id}), utgave ${scenario.edition}`,
		`  ${count.scenes} scener, ${count.endings} slutter, ${playthroughs} gjennomspillinger`,
		`  ${count.shortest}–${count.longest} valg på en vei, ${count.routes.toLocaleString('nb-NO')} veier gjennom ${count.situations} situasjoner${count.exact ? '' : ' (ikke alle prøvd)'}`,
		`  hovedmerkene summerer seg til mellom ${least} og ${most}; lengste spilling lagres på ${packed} tegn`,
		''
	].join('\n');
}
