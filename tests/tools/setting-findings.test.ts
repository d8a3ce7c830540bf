import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Course } from '#course/format.ts';
import { parse } from '#core/scenario/parse.ts';
import { settingFindings } from '#tools/data/settings.ts';
import { small } from '../core/small-conversation.ts';

const text = readFileSync('scenarios/course.yaml', 'utf8');
let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'medvandrer-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const findingsOf = (changed: string, scenarios = [small]) =>
	settingFindings(parse(Course, changed, 'course.yaml'), folder, scenarios).map(
		({ code, line }) => `${code}: ${changed.split('\n')[line - 1]?.trim()}`
	);

test('the course’s own settings lack nothing', () => {
	expect(findingsOf(text)).toEqual([]);
});

test('a logo that is not in the folder, or can’t be shown, is told at its line', () => {
	const withLogo = text.replace('# logo: logo.svg', 'logo: logo.svg');
	expect(findingsOf(withLogo)).toEqual(['missing-logo: logo: logo.svg']);
	writeFileSync(join(folder, 'logo.svg'), '<svg onload="alert(1)"></svg>');
	expect(findingsOf(withLogo)).toEqual(['unusable-logo: logo: logo.svg']);
	writeFileSync(join(folder, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"></svg>');
	expect(findingsOf(withLogo)).toEqual([]);
});

test('a switch that is on before anyone has signed for the conversation is told at its line', () => {
	const on = text.replace('safety-beats: false', 'safety-beats: true');
	const switched = { ...small, switches: ['safety-beats'] };
	const signed = { ...switched.signOff, clinical: { by: 'En lege', date: '2026-01-01' } };
	const unsigned = { ...switched, signOff: { ...switched.signOff, clinical: null } };
	expect(findingsOf(on, [unsigned])).toEqual(['unsigned-switch: safety-beats: true']);
	expect(findingsOf(text, [unsigned])).toEqual([]);
	expect(findingsOf(on, [{ ...switched, signOff: signed }])).toEqual([]);
	expect(findingsOf(on, [small])).toEqual([]);
});
