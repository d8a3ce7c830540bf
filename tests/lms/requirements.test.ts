/** Every requirement has a test that carries its id in the title, and no title carries an id that is none. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const requirements = Object.keys(
	parse(readFileSync(join(import.meta.dirname, 'requirements.yaml'), 'utf8')) as Record<string, string>
);
const named = new Set(
	readdirSync('tests', { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(?:test|spec)\.ts$/.test(path))
		.flatMap((path) => [...readFileSync(join('tests', path), 'utf8').matchAll(/['"`]((?:[RPC]\d+ )+)\S/g)])
		.flatMap(([, ids = '']) => ids.trim().split(' '))
);

test('every requirement is named by a test', () => {
	expect(requirements.filter((id) => !named.has(id))).toEqual([]);
});

test('no test names a requirement that is not there', () => {
	expect([...named].filter((id) => !requirements.includes(id))).toEqual([]);
});
