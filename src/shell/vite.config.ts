import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { interfaceInLanguage } from '../tools/language/plugin.ts';
import { wantedLanguage } from '../tools/language/wanted.ts';

/**
 * The embedded LMS, built to dist/shell: one page, one script, one stylesheet, under fixed names and with
 * relative addresses, so that it can be served from any folder with the course beside it in `course/`.
 * `configFile: false` keeps the course's own settings (SvelteKit, mdsvex) out of it.
 */
export default defineConfig({
	root: import.meta.dirname,
	base: './',
	publicDir: false,
	plugins: [interfaceInLanguage(wantedLanguage()), svelte({ configFile: false })],
	server: { host: '127.0.0.1' },
	build: {
		outDir: '../../dist/shell',
		emptyOutDir: true,
		// A data address would need a hole in the page's content security policy.
		assetsInlineLimit: 0,
		modulePreload: false,
		rolldownOptions: {
			output: {
				codeSplitting: false,
				entryFileNames: 'shell.js',
				assetFileNames: ({ names }) => (names[0]?.endsWith('.css') ? 'shell.css' : '[name][extname]')
			}
		}
	}
});
