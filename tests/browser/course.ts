/** Tests with the packages served, and a learner who plays the way an authored playthrough says. */
import { test as base, expect, type FrameLocator, type Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import type { z } from 'zod';
import type { Choice } from '#core/scenario/format/choice.ts';
import { Playthrough } from '#core/play/playthrough.ts';
import { Scenario } from '#core/scenario/format/scenario.ts';
import { readFile } from '#tools/data/content.ts';
import { coursePath, served, type Served } from './served.ts';

export { expect };

const folder = 'scenarios/bare-en-kaffe';
// Read as it stands: to inspect a whole conversation takes seconds, in every process that runs tests.
function written<Schema extends z.ZodType>(schema: Schema, path: string): z.infer<Schema> {
	const { value } = readFile(schema, path);
	if (value === undefined) throw new Error(`${path} has faults; run npm run scenarios.`);
	return value;
}
export const scenario = written(Scenario, `${folder}/scenario.yaml`);
const playthroughs = readdirSync(`${folder}/playthroughs`)
	.toSorted()
	.map((name) => written(Playthrough, `${folder}/playthroughs/${name}`));
export const playthrough = playthroughs[0] as Playthrough;
/** One that strays from the person's side, for what can only be seen on such a way. */
export const straying = playthroughs.at(-1) as Playthrough;

/** For `test.use`: with what moves, as most learners meet it. Elsewhere a test need not wait for that. */
export const moving = { contextOptions: { reducedMotion: 'no-preference' } } as const;

/** The page, or the frame that the course is in. */
type Stage = Page | FrameLocator;

export const test = base.extend<{ web: string; one: string; faults: string[] }, { lms: Served }>({
	lms: [
		async ({}, use) => {
			const server = await served();
			await use(server);
			server.close();
		},
		{ scope: 'worker' }
	],
	/** The address of the plain web package. */
	web: async ({ lms }, use) => use(`${lms.origin}${coursePath('web')}index.html`),
	/** The address of a course that is one conversation and nothing else. */
	one: async ({ lms }, use) => use(`${lms.origin}${coursePath('web', 'one')}index.html`),
	/** What no page may do: ask another origin, break its policy, throw, or ask for what isn't there. */
	faults: [
		async ({ page, lms }, use) => {
			const faults: string[] = [];
			page.on('request', (request) => {
				const url = request.url();
				if (!url.startsWith(lms.origin) && !/^(?:data|blob|file|about):/.test(url))
					faults.push(`asks ${url}`);
			});
			page.on('response', (response) => {
				if (response.status() >= 400 && !response.url().endsWith('/favicon.ico')) {
					faults.push(`${response.status()} ${response.url()}`);
				}
			});
			page.on('pageerror', (error) => faults.push(`throws ${error.message}`));
			page.on('console', (message) => {
				const isIcon = message.location().url.endsWith('/favicon.ico');
				if (message.type() === 'error' && !isIcon) faults.push(`logs ${message.text()}`);
			});
			await use(faults);
			expect(faults).toEqual([]);
		},
		{ auto: true }
	]
});

export function choiceById(id: string): Choice {
	const choice = Object.values(scenario.scenes)
		.flatMap(({ choices }) => choices)
		.find((one) => one.id === id);
	if (!choice) throw new Error(`«Bare en kaffe» has no choice "${id}".`);
	return choice;
}

export const button = (stage: Stage, id: string) =>
	stage.getByRole('button', { name: choiceById(id).text, exact: false });

/** A step of the course, as it stands on the front page. */
export const stop = (stage: Stage, title = scenario.title) =>
	stage.getByRole('listitem').filter({ hasText: title });

/** From the front page to the first choice. */
export async function beginConversation(stage: Stage): Promise<void> {
	await stage.getByRole('link', { name: scenario.title }).click();
	await stage.getByRole('button', { name: 'Begynn samtalen' }).click();
}

export async function choose(stage: Stage, ids: readonly string[]): Promise<void> {
	for (const id of ids) await button(stage, id).click();
}

/** From an ending through the debrief, by the shortest way. */
export async function goThroughDebrief(stage: Stage): Promise<void> {
	await stage.getByRole('button', { name: 'Gå videre til ettertanken' }).click();
	await expect(stage.getByRole('heading', { name: 'Først: deg selv' })).toBeFocused();
	await debriefOnwards(stage);
}

/** From wherever the debrief stands to its end. */
export async function debriefOnwards(stage: Stage): Promise<void> {
	const heading = stage.getByRole('heading', { name: 'Turen dere gikk' });
	const onwards = stage.getByRole('button', {
		name: /^(?:Gå videre|Vis hva som trakk|Jeg har den i hodet|Ferdig)$/
	});
	const picks = stage.getByRole('region', { name: 'Hvilket øyeblikk vil du se på?' }).getByRole('listitem');
	for (let step = 0; step < 12 && !(await heading.isVisible()); step++) {
		if (await picks.first().isVisible()) await picks.first().getByRole('button').click();
		else await onwards.click();
	}
	await expect(heading).toBeVisible();
}
