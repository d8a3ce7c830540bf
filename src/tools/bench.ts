/**
 * `npm run bench`: what the start of a conversation costs, beside a floor page that has the same text and
 * logic and no framework, and what the core's steps cost. Medians over alternating runs, and ratios: on
 * another machine the figures differ, the ratios hardly.
 *
 *     npm run bench -- [--runs 5] [--floor FOLDER --enter SELECTOR… --choice SELECTOR]
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { coreFigures } from './bench/core.ts';
import { floorPage } from './bench/floor.ts';
import { gzipServer } from './bench/gzip-server.ts';
import { median } from './bench/median.ts';
import { profiles, visit, type Target, type Visit } from './bench/visit.ts';
import { readContent } from './data/content.ts';
import { chromiumPath } from './test/chromium.ts';

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '5' },
		course: { type: 'string', default: 'dist/course' },
		floor: { type: 'string' },
		enter: { type: 'string', multiple: true, default: [] },
		choice: { type: 'string', default: 'button' }
	}
});
const scenario = readContent().conversations.flatMap((conversation) => conversation.scenario ?? [])[0];
if (!scenario) throw new Error('There is no sound conversation to time. Run npm run scenarios.');

const servers = [await gzipServer(values.floor ?? ownFloor()), await gzipServer(values.course)] as const;
const targets: Target[] = [
	{ name: 'floor', address: servers[0].address, enter: values.enter, choice: values.choice },
	{
		name: 'course',
		address: servers[1].address,
		enter: [`a[href="#/samtale/${scenario.id}"]`, '.prebrief .actions .button'],
		choice: '.choices button'
	}
];

const browser = await chromium.launch({
	executablePath: chromiumPath(),
	args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update']
});
for (const profile of profiles) {
	const visits = new Map<string, Visit[]>(targets.map(({ name }) => [name, []]));
	for (let run = 0; run < Number(values.runs); run++) {
		for (const target of targets) visits.get(target.name)?.push(await visit(browser, target, profile));
	}
	console.log(`\n${profile.name}, median of ${values.runs}`);
	console.log('          requests   KiB gz   first paint   first choice   to next lines   layout shift');
	for (const [name, seen] of visits) console.log(rowFor(name, seen));
	const [floor, course] = [...visits.values()];
	const ratio = middle(course, 'firstChoice') / middle(floor, 'firstChoice');
	console.log(`first choice, course against floor: ${ratio.toFixed(2)}`);
}
await browser.close();
for (const server of servers) server.close();

console.log(`\nthe core, on «${scenario.title}»`);
for (const { name, milliseconds } of coreFigures(scenario)) {
	console.log(
		`  ${name.padEnd(34)} ${milliseconds < 1 ? `${(milliseconds * 1000).toFixed(0)} µs` : `${milliseconds.toFixed(1)} ms`}`
	);
}

function ownFloor(): string {
	const folder = mkdtempSync(join(tmpdir(), 'medvandrer-floor-'));
	if (scenario) writeFileSync(join(folder, 'index.html'), floorPage(scenario));
	return folder;
}

function middle(visits: readonly Visit[] | undefined, figure: keyof Visit): number {
	return median((visits ?? []).map((one) => one[figure]));
}

function rowFor(name: string, visits: readonly Visit[]): string {
	const of = (figure: keyof Visit) => middle(visits, figure);
	return [
		name.padEnd(8),
		of('requests').toFixed(0).padStart(10),
		(of('bytes') / 1024).toFixed(1).padStart(9),
		`${of('firstPaint').toFixed(0)} ms`.padStart(14),
		`${of('firstChoice').toFixed(0)} ms`.padStart(15),
		`${of('toNextLines').toFixed(0)} ms`.padStart(16),
		of('layoutShift').toFixed(3).padStart(15)
	].join('');
}
