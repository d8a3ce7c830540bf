import { defineConfig } from 'vitest/config';

/**
 * The tests that need no browser. They run without SvelteKit's plugin, so that a fault in the build
 * stops the build and not every test of the core with it.
 */
export default defineConfig({
	test: {
		environment: 'node',
		include: ['tests/**/*.test.ts'],
		testTimeout: 20_000
	}
});
