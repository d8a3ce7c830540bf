import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default typescript.config(
	{ ignores: ['dist/', '.svelte-kit/', 'test-results/', 'node_modules/'] },
	js.configs.recommended,
	...typescript.configs.strictTypeChecked,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			// TypeScript sees this better, types and globals included.
			'no-undef': 'off',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			// With the hash router an address is written as the learner sees it, and resolve() has nothing to add.
			'svelte/no-navigation-without-resolve': 'off',
			// State is held in values that are replaced; a date is read once and never changed.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: typescript.parser, svelteConfig } }
	},
	{
		// What a component imports of another is `any` to the linter. svelte-check knows it, and checks it.
		files: ['**/*.svelte'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{
		// Playwright reads from this pattern which fixtures a fixture needs, also when it is none.
		files: ['tests/browser/**'],
		rules: { 'no-empty-pattern': 'off' }
	},
	{ files: ['**/*.js'], ...typescript.configs.disableTypeChecked }
);
