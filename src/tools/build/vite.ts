/** Vite as a process of its own: SvelteKit reads the folder it stands in, and keeps what it has read. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../refusal.ts';

const vite = fileURLToPath(new URL('../../../node_modules/vite/bin/vite.js', import.meta.url));

export function viteBuild(
	what: string,
	words: readonly string[],
	env: Readonly<Record<string, string>> = {}
): void {
	const done = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn', ...words], {
		stdio: 'inherit',
		// A test runner says «test» here, and Svelte would be built with everything a developer is warned of.
		env: { ...process.env, NODE_ENV: 'production', ...env }
	});
	if (done.status !== 0) throw new Refusal(`${what} could not be built. What is written above says why.`);
}
