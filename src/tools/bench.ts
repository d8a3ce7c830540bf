/**
 * `npm run bench`: what the start of a conversation costs, beside a floor page that has the same text and
 * logic and no framework, and as the first of a whole course; what the course does as its page is left, what a group
 * waits for when a moment is opened, and what the core's steps cost. Medians over alternating runs, and ratios: on
 * another machine the figures differ, the ratios hardly.
 *
 *     npm run bench -- [--runs 5] [--reference FILE] [--floor FOLDER] [--course FOLDER]
 *
 * The conversation is made up, of 24 decisions, unless a reference file is named. A floor of one's own has its
 * choices in `.choice`, and after one the way on in `.go`.
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { conversationFrom } from './bench/conversation-from.ts';
import { authorFigures, playFigures } from './bench/core.ts';
import { gzipServer } from './bench/gzip-server.ts';
import { leaving, leavingLimit } from './bench/leaving.ts';
import { median } from './bench/median.ts';
import { courseFiles, floorFiles } from './bench/pages.ts';
import { longestWay, madeUpReference, readReference } from './bench/reference.ts';
import { replayRows } from './bench/replaying.ts';
import { comparison } from './bench/table.ts';
import { profiles, visit, type Target, type Visit } from './bench/visit.ts';
import { buildIfStale, courseFolder } from './build/build.ts';
import { contentFolder, readGuide } from './data/content.ts';
import { readFolder } from './package/folder.ts';
import { filesOf } from './package/packages.ts';
import { chromiumPath } from './test/chromium.ts';

const seed = 1;
const decisions = 24;

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '5' },
		reference: { type: 'string' },
		floor: { type: 'string' },
		course: { type: 'string' }
	}
});
const reference =
	values.reference === undefined ? madeUpReference(decisions, seed) : readReference(values.reference);
console.log(
	values.reference === undefined
		? `A made-up conversation of ${decisions} decisions, seed ${seed}.`
		: `«${reference.title}», ${reference.nodes.length} decisions, from ${values.reference}.`
);

if (values.course === undefined) buildIfStale();
const folder = values.course ?? courseFolder;
const files = courseFiles(folder, reference);
const servers = [
	await gzipServer(values.floor === undefined ? floorFiles(reference) : readFolder(values.floor)),
	await gzipServer(files),
	await gzipServer(filesOf(files, 'scorm12')),
	await gzipServer(readFolder(folder))
] as const;
const floor: Target = {
	name: 'floor',
	address: servers[0].address,
	enter: [],
	choice: '.choice',
	onwards: ['.go']
};
const course: Target = {
	name: 'course',
	address: servers[1].address,
	enter: ['.onwards .button', '.prebrief .actions .button'],
	choice: '.choices button',
	onwards: []
};
/** The course as it is, with all that it has, to the first choice of its first conversation. */
const whole: Target = {
	...course,
	name: 'whole course',
	address: servers[3].address,
	enter: ['a[href^="#/samtale/"]', '.prebrief .actions .button']
};

const browser = await chromium.launch({
	executablePath: chromiumPath(),
	args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update']
});
const way = longestWay(reference);
for (const profile of profiles) {
	const visits: Record<string, Visit[]> = { floor: [], course: [], 'whole course': [] };
	for (let run = 0; run < Number(values.runs); run++) {
		visits['floor']?.push(await visit(browser, floor, profile, way));
		visits['course']?.push(await visit(browser, course, profile, way));
		visits['whole course']?.push(await visit(browser, whole, profile, []));
	}
	console.log(`\n${profile.name}, median of ${values.runs}`);
	console.log(comparison(visits));
}
const left: number[] = [];
for (let run = 0; run < Number(values.runs); run++)
	left.push(await leaving(browser, { ...course, address: servers[2].address }));
console.log(
	`\nfrom pagehide to the last call to an LMS, without the LMS's own time, processor four times slower\n` +
		`  ${median(left).toFixed(1)} ms, ${left.length} runs, of ${leavingLimit} ms`
);
console.log(
	`\na moment in supervision, processor four times slower to open it, full speed to step\n` +
		(await replayRows(browser, course, reference.id, Number(values.runs)))
);
await browser.close();
for (const server of servers) server.close();

const { guide } = readGuide(contentFolder());
if (!guide) throw new Error('The guide has faults. Run npm run scenarios.');
console.log('\nthe core, on the same conversation, and on made-up ones by size');
const told = [
	...playFigures(conversationFrom(reference), conversationFrom(madeUpReference(50, seed)), guide),
	...authorFigures(guide, seed)
];
for (const { name, milliseconds } of told) {
	console.log(
		`  ${name.padEnd(52)} ${milliseconds < 1 ? `${(milliseconds * 1000).toFixed(0)} µs` : `${milliseconds.toFixed(1)} ms`}`
	);
}
