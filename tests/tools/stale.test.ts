import { mkdirSync, mkdtempSync, rmSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { forgetBuilt, isStale, markBuilt } from '#tools/build/stale.ts';

const hourAgo = new Date(Date.now() - 3_600_000);
const inAnHour = new Date(Date.now() + 3_600_000);

function aProject(): string {
	const root = mkdtempSync(join(tmpdir(), 'medvandrer-'));
	onTestFinished(() => rmSync(root, { recursive: true }));
	mkdirSync(join(root, 'src', 'ui'), { recursive: true });
	mkdirSync(join(root, 'scenarios'));
	for (const file of ['src/ui/Path.svelte', 'src/app.html', 'scenarios/course.yaml'])
		writeFileSync(join(root, file), '');
	for (const path of [
		'src/ui/Path.svelte',
		'src/app.html',
		'scenarios/course.yaml',
		'src/ui',
		'src',
		'scenarios'
	]) {
		utimesSync(join(root, path), hourAgo, hourAgo);
	}
	return root;
}

test('what was never built is stale', () => expect(isStale(aProject())).toBe(true));

test('what was built after its sources is fresh, until one of them changes', () => {
	const root = aProject();
	markBuilt(new Date(), root);
	expect(isStale(root)).toBe(false);
	utimesSync(join(root, 'src/ui/Path.svelte'), inAnHour, inAnHour);
	expect(isStale(root)).toBe(true);
});

test('a source that was taken away makes it stale', () => {
	const root = aProject();
	markBuilt(new Date(Date.now() - 1000), root);
	unlinkSync(join(root, 'src/ui/Path.svelte'));
	expect(isStale(root)).toBe(true);
});

test('a source that changed while it was built makes it stale', () => {
	const root = aProject();
	const began = new Date(Date.now() - 60_000);
	writeFileSync(join(root, 'scenarios/course.yaml'), 'format: 1');
	markBuilt(began, root);
	expect(isStale(root)).toBe(true);
});

test('files that tools write beside the content do not', () => {
	const root = aProject();
	mkdirSync(join(root, 'scenarios/.schema'));
	utimesSync(join(root, 'scenarios'), hourAgo, hourAgo);
	markBuilt(new Date(), root);
	utimesSync(join(root, 'scenarios/.schema'), inAnHour, inAnHour);
	expect(isStale(root)).toBe(false);
});

test('a build that did not come to its end is stale', () => {
	const root = aProject();
	markBuilt(new Date(), root);
	forgetBuilt(root);
	expect(isStale(root)).toBe(true);
});
