import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { linesIn } from '#core/scenario/lines-in.ts';
import { readContent } from '#tools/data/content.ts';

const readme = readFileSync('README.md', 'utf8');
const { guide, conversations } = readContent('scenarios');

/** The rows of the README that begin with an id; the Norwegian stands next to last, the English last. */
const cited = [...readme.matchAll(/^\| `([a-z0-9-]+)` \|(.+)\|$/gm)].map(([, id = '', row = '']) => ({
	id,
	text: row.split('|').at(-2)?.trim()
}));

test('the README cites the lines and choices of «Bare en kaffe» as they stand', () => {
	const scenario = conversations.find((one) => one.scenario?.id === 'bare-en-kaffe')?.scenario;
	if (!scenario) throw new Error('«Bare en kaffe» has faults; run npm run scenarios.');
	const texts = new Map([
		...linesIn(scenario).map(({ line }): [string, string] => [line.id, line.text]),
		...Object.values(scenario.scenes).flatMap(({ choices }) =>
			choices.map(({ id, text }): [string, string] => [id, text])
		)
	]);
	const exchange = cited.filter(({ id }) => !guide?.principles.some((principle) => principle.id === id));
	expect(exchange.length).toBeGreaterThanOrEqual(8);
	expect(exchange.filter(({ id, text }) => texts.get(id) !== text)).toEqual([]);
});

test('the README names the ten principles as the guide does', () => {
	const labels = cited.flatMap(({ id, text }) =>
		guide?.principles.some((one) => one.id === id) ? [{ id, text }] : []
	);
	expect(labels).toEqual(guide?.principles.map(({ id, label }) => ({ id, text: label })));
});
