/**
 * Whether what was built is older than what it was built from. The stamp is written last, with the time the
 * build began: a build that failed, or that a file was changed under, counts as not made.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const stamp = join('dist', 'built');
const sources = ['src', 'scenarios', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

export function isStale(root = '.'): boolean {
	const made = join(root, stamp);
	return (
		!existsSync(made) || sources.some((source) => isNewerThan(join(root, source), statSync(made).mtimeMs))
	);
}

export function markBuilt(began: Date, root = '.'): void {
	const made = join(root, stamp);
	mkdirSync(dirname(made), { recursive: true });
	writeFileSync(made, '');
	utimesSync(made, began, began);
}

export const forgetBuilt = (root = '.'): void => rmSync(join(root, stamp), { force: true });

/** A folder's own time counts too: it is all that tells of a file taken away. Files named with a dot are made, not written. */
function isNewerThan(path: string, time: number): boolean {
	if (!existsSync(path)) return false;
	const found = statSync(path);
	if (found.mtimeMs > time) return true;
	if (!found.isDirectory()) return false;
	const inside = readdirSync(path).filter((name) => !name.startsWith('.'));
	return inside.some((name) => isNewerThan(join(path, name), time));
}
