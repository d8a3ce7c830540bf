/**
 * A Chromium to test in: the one named in CHROMIUM_PATH, else Playwright's own, else the machine's, else one
 * is installed. Only Debian's packages and Playwright's downloads are tried, and each only where it works.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { Refusal } from '../refusal.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome.exe'];
const macPath = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

export function chromiumPath(env: NodeJS.ProcessEnv = process.env): string {
	const named = env['CHROMIUM_PATH'];
	if (named !== undefined && named !== '') {
		if (isProgram(named)) return named;
		throw new Refusal(`CHROMIUM_PATH is ${named}, and there is no program there.`);
	}
	return found(env) ?? installed(env);
}

function found(env: NodeJS.ProcessEnv): string | undefined {
	const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
	const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [chromium.executablePath(), ...onPath, macPath].find(isProgram);
}

function installed(env: NodeJS.ProcessEnv): string {
	console.log('There is no Chromium here to test in, so one is installed.');
	if (isDebian() && process.getuid?.() === 0) {
		run('apt-get', ['update']);
		run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
	} else {
		const playwright = fileURLToPath(
			new URL('../../../node_modules/@playwright/test/cli.js', import.meta.url)
		);
		run(process.execPath, [playwright, 'install', 'chromium']);
	}
	const path = found(env);
	if (path !== undefined) return path;
	throw new Refusal(
		'No Chromium could be installed. Install one, and name it: CHROMIUM_PATH=/path/to/chromium npm test'
	);
}

function run(command: string, words: readonly string[]): void {
	spawnSync(command, words, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

/** Ubuntu calls itself like Debian too, but its package only sends one on to a snap. */
function isDebian(): boolean {
	const about = '/etc/os-release';
	return existsSync(about) && /^ID="?debian"?$/m.test(readFileSync(about, 'utf8'));
}

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
