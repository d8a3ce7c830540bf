/**
 * What every command needs before it can run: a Node that is new enough, and the packages of the lockfile.
 * This file and run.js are plain JavaScript without newer syntax or `node:` imports, because an old Node
 * has to get far enough to say what is wrong.
 */
import { spawnSync } from 'child_process';
import { existsSync, statSync } from 'fs';
import { join } from 'path';

/** @param {string} version as in process.versions.node */
export function isTooOld(version) {
	const parts = version.split('.').map(Number);
	const major = parts[0] || 0;
	return major < 20 || (major === 20 && (parts[1] || 0) < 19);
}

/**
 * npm writes its hidden lockfile last, so a lockfile newer than that has not been installed.
 * @param {string} folder
 */
export function needsInstall(folder) {
	const installed = join(folder, 'node_modules', '.package-lock.json');
	return (
		!existsSync(installed) ||
		statSync(installed).mtimeMs < statSync(join(folder, 'package-lock.json')).mtimeMs
	);
}

/**
 * The sentence that says why nothing can run here, or undefined when all is ready.
 * @param {string} folder
 */
export function prepare(folder) {
	const node = process.versions.node;
	if (isTooOld(node)) {
		return (
			'Medvandrer needs Node 20.19 or newer, and this is Node ' +
			node +
			'. A newer one is at https://nodejs.org.'
		);
	}
	if (!needsInstall(folder)) return undefined;
	const npm = process.env.npm_execpath;
	const command = npm ? process.execPath : 'npm';
	const words = (npm ? [npm] : []).concat('ci', '--no-audit', '--no-fund');
	// Only the name `npm` needs a shell, on Windows, where it is a script.
	const shell = !npm && process.platform === 'win32';
	const done = spawnSync(command, words, { cwd: folder, stdio: 'inherit', shell: shell });
	return done.status === 0
		? undefined
		: 'The packages could not be installed. What npm wrote above says why.';
}
