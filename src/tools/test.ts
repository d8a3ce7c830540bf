/**
 * `npm test`: builds what is out of date, makes the packages, and runs every test, with and without a
 * browser. The last line says how many passed and failed; whatever stops the way there is one that failed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale, courseFolder } from './build/build.ts';
import { readFolder } from './package/folder.ts';
import { offlineFile } from './package/offline.ts';
import { packagesOf } from './package/packages.ts';
import { Refusal } from './refusal.ts';
import { chromiumPath } from './test/chromium.ts';
import { playwright } from './test/playwright.ts';
import { tallyOf } from './test/runner.ts';
import { selectionFrom } from './test/selection.ts';
import { isGood, lineOf, nothing, sum, type Tally } from './test/tally.ts';
import { vitest } from './test/vitest.ts';

const { withoutBrowser, inBrowser } = selectionFrom(process.argv.slice(2));
const tally = counted(() => {
	makePackages();
	return sum([
		counted(() => (withoutBrowser.files.length > 0 ? tallyOf(vitest(withoutBrowser)) : nothing)),
		counted(() => (inBrowser.files.length > 0 ? tallyOf(playwright(inBrowser, chromiumPath())) : nothing))
	]);
});

if (tally.passed + tally.failed === 0) console.error('No test ran: none has that in its path or name.');
console.log(`\n${lineOf(tally)}`);
process.exitCode = isGood(tally) ? 0 : 1;

function makePackages(): void {
	buildIfStale();
	const folder = join('dist', 'packages');
	mkdirSync(folder, { recursive: true });
	for (const { name, bytes } of packagesOf(courseFolder)) writeFileSync(join(folder, name), bytes);
	const offline = offlineFile(readFolder(courseFolder));
	writeFileSync(join(folder, offline.name), offline.text);
}

function counted(run: () => Tally): Tally {
	try {
		return run();
	} catch (fault) {
		console.error(fault instanceof Refusal ? fault.message : fault);
		return { passed: 0, failed: 1 };
	}
}
