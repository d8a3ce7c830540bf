import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, onTestFinished, test } from 'vitest';
import { isTooOld, needsInstall } from '#tools/prepare.js';

test('Node is new enough from 20.19', () => {
	expect(['12.22.0', '18.20.4', '20.9.0', '20.18.3'].map(isTooOld)).toEqual([true, true, true, true]);
	expect(['20.19.0', '22.0.0', '24.1.0', '100.0.0'].map(isTooOld)).toEqual([false, false, false, false]);
});

test('the file that says so has nothing in it that an old Node cannot read', () => {
	for (const file of ['src/tools/prepare.js', 'src/tools/run.js']) {
		const text = readFileSync(file, 'utf8');
		const { outputText } = ts.transpileModule(text, {
			compilerOptions: { target: ts.ScriptTarget.ES2020, module: ts.ModuleKind.ESNext }
		});
		const plain = ts.transpileModule(text, {
			compilerOptions: { target: ts.ScriptTarget.ES2017, module: ts.ModuleKind.ESNext }
		});
		expect(plain.outputText).toBe(outputText);
		expect(text).not.toMatch(/from 'node:|^await |[^=]=\s*await |\?\?=/m);
	}
});

test('the packages are installed when they are missing, and when the lockfile is newer', () => {
	const folder = mkdtempSync(join(tmpdir(), 'medvandrer-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	writeFileSync(join(folder, 'package-lock.json'), '{}');
	expect(needsInstall(folder)).toBe(true);
	mkdirSync(join(folder, 'node_modules'));
	expect(needsInstall(folder)).toBe(true);
	writeFileSync(join(folder, 'node_modules', '.package-lock.json'), '{}');
	expect(needsInstall(folder)).toBe(false);
	utimesSync(join(folder, 'package-lock.json'), new Date(), new Date(Date.now() + 60_000));
	expect(needsInstall(folder)).toBe(true);
});
