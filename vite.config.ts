import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';
import { authorsPage } from './src/tools/author/plugin.ts';
import { conversationData } from './src/tools/data/plugin.ts';
import { leftOut } from './src/tools/build/left-out.ts';
import { interfaceInLanguage } from './src/tools/language/plugin.ts';
import { wantedLanguage } from './src/tools/language/wanted.ts';
import { laterScripts } from './src/tools/build/later-scripts.ts';

/**
 * Inlined, the page is no module, and what Kit and Vite ask of `import.meta` there is rightly nothing. And how
 * long a plugin took is no fault of an author's.
 */
const noise = ['EMPTY_IMPORT_META', 'PLUGIN_TIMINGS'];
const withoutNoise: Plugin = {
	name: 'medvandrer-without-noise',
	onLog: (_, { code = '' }) => (noise.includes(code) ? false : undefined)
};

export default defineConfig({
	plugins: [
		withoutNoise,
		conversationData(),
		authorsPage(),
		interfaceInLanguage(wantedLanguage()),
		leftOut(),
		sveltekit(),
		laterScripts()
	],
	server: { host: '127.0.0.1' }
});
