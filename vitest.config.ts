import { availableParallelism } from 'node:os';
import { compileModule } from 'svelte/compiler';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** A learner's visit is written in runes. Compiled as for a browser, it can be tried here as it is. */
const runes: Plugin = {
	name: 'runes',
	enforce: 'post',
	transform: (code, id) =>
		id.endsWith('.svelte.ts') ? compileModule(code, { filename: id, generate: 'client' }).js : undefined
};

/**
 * The tests that need no browser. They run without SvelteKit's plugin, so that a fault in the build
 * stops the build and not every test of the core with it. The files of a worker share their modules, since no
 * module keeps anything between them: to read everything anew for each took a third of the time.
 */
export default defineConfig({
	plugins: [runes],
	test: {
		environment: 'node',
		isolate: false,
		// Left to itself Vitest spares one core, and of two that is half.
		maxWorkers: availableParallelism(),
		include: ['tests/**/*.test.ts'],
		// Only for what hangs: on a busy machine the long walks take half a minute.
		testTimeout: 60_000,
		hookTimeout: 60_000
	}
});
