/**
 * The folders and the arrows between them, as the README draws them. An arrow that is not here is a fault,
 * also where only a type is imported: what a folder knows of is what it can't be changed without.
 */
import { describe, expect, test } from 'vitest';
import { readSource, sourceFiles, type SourceFile } from './source-file.ts';

const core = ['core/guide', 'core/scenario', 'core/play', 'core/score'];

const arrows: Readonly<Record<string, readonly string[]>> = {
	'core/guide': [],
	'core/scenario': ['core/guide'],
	'core/play': ['core/scenario', 'core/guide'],
	'core/score': ['core/play', 'core/scenario', 'core/guide'],
	course: core,
	lms: core,
	supervision: [...core, 'course'],
	ui: [...core, 'course'],
	// Packages are made by a command, and by a page for whoever has no terminal.
	routes: ['ui', 'course', 'lms', 'supervision', 'tools/package', ...core],
	// A page of its own, which plays conversations as learners see them, and which the tools serve and tell.
	author: ['ui', ...core],
	shell: [],
	'tools/package': ['tools', 'course', ...core],
	tools: ['tools/package', 'course', 'lms', 'author', ...core]
};

const corePackages = ['xstate', 'zod', 'yaml', 'js-yaml', '@noble/hashes', 'fastest-levenshtein'];

const outsideWorld = [
	...['Date', 'new Date', 'Math.random', 'performance', 'crypto'],
	...[
		'window',
		'document',
		'navigator',
		'location',
		'history',
		'localStorage',
		'sessionStorage',
		'indexedDB'
	],
	...[
		'fetch',
		'XMLHttpRequest',
		'WebSocket',
		'setTimeout',
		'setInterval',
		'requestAnimationFrame',
		'queueMicrotask',
		'process'
	]
];

// How the shell is built is a matter of the tools; no page imports it.
const files = sourceFiles('src').filter(({ path }) => !path.endsWith('/vite.config.ts'));
const byPath = new Map(files.map((file) => [file.path, file]));

/** `src/core/play/log.ts` lies in core/play, `src/ui/Path.svelte` in ui, `svelte` in no folder of ours. */
function folderOf(path: string): string | undefined {
	const [, first = '', second = ''] = /^src\/([^/]+)\/([^/]+)/.exec(path) ?? [];
	if (first === '') return undefined;
	const isDivided = first === 'core' || `${first}/${second}` === 'tools/package';
	return isDivided ? `${first}/${second}` : first;
}

const within = (folder: string): SourceFile[] => files.filter(({ path }) => folderOf(path) === folder);

const packageOf = (specifier: string): string =>
	specifier
		.split('/')
		.slice(0, specifier.startsWith('@') ? 2 : 1)
		.join('/');

function forbiddenArrows(folder: string, allowed: readonly string[]): string[] {
	return within(folder).flatMap(({ path, imports }) =>
		imports
			.filter(({ to }) => ![undefined, folder, ...allowed].includes(folderOf(to)))
			.map(({ to }) => `${path} imports ${to}`)
	);
}

describe('the arrows between folders', () => {
	for (const [folder, allowed] of Object.entries(arrows)) {
		const targets = allowed.length === 0 ? 'only itself' : `only itself, ${allowed.join(', ')}`;
		test(`${folder} imports ${targets}`, () => expect(forbiddenArrows(folder, allowed)).toEqual([]));
	}

	test('every folder in src has its arrows stated', () => {
		const folders = new Set(files.map(({ path }) => folderOf(path)).filter((folder) => folder !== undefined));
		expect([...folders].filter((folder) => !(folder in arrows))).toEqual([]);
	});

	test('every import of ours leads to a file that is there', () => {
		const lost = files.flatMap(({ path, imports }) =>
			imports
				.filter(({ to }) => folderOf(to) !== undefined && /\.(?:ts|js|svelte)$/.test(to) && !byPath.has(to))
				.filter(({ to }) => !byPath.has(to.replace(/\.js$/, '.d.ts')))
				.map(({ to }) => `${path} imports ${to}`)
		);
		expect(lost).toEqual([]);
	});
});

describe('the core', () => {
	const coreFiles = files.filter(({ path }) => path.startsWith('src/core/'));

	test(`imports no package but ${corePackages.join(', ')}`, () => {
		const others = coreFiles.flatMap(({ path, imports }) =>
			imports
				.filter(({ to }) => !to.startsWith('src/') && !corePackages.includes(packageOf(to)))
				.map(({ to }) => `${path} imports ${to}`)
		);
		expect(others).toEqual([]);
	});

	test('knows no clock, dice, page, storage or network', () => {
		expect(coreFiles.flatMap((file) => worldly(file).map((name) => `${file.path} reads ${name}`))).toEqual(
			[]
		);
	});

	test('is there to be looked at', () => expect(coreFiles.length).toBeGreaterThan(10));
});

function worldly({ names }: SourceFile): string[] {
	return [...names].filter((name) => {
		const asked = name.replace(/^globalThis\./, '');
		return outsideWorld.some((one) => asked === one || asked.startsWith(`${one}.`));
	});
}

describe('what is loaded in the browser', () => {
	const client = ['routes', 'ui', 'lms', 'course', 'supervision', 'shell', 'author'];
	const entries = files.filter(
		({ path }) =>
			client.includes(folderOf(path) ?? '') &&
			!/^src\/course\/format(?:\/|\.ts$)/.test(path) &&
			!path.endsWith('vite.config.ts')
	);
	// Any of these brings in classic zod, which breaks the content policy, or a parser that only a build needs.
	const heavy = (to: string) =>
		to === 'zod' ||
		['yaml', 'js-yaml'].includes(packageOf(to)) ||
		to.startsWith('node:') ||
		/\/format(?:\/[^/]+)?\.ts$/.test(to);

	test('never leads to classic zod, yaml, Node or the format of an authored file', () => {
		expect(entries.flatMap((entry) => routeTo(heavy, entry.path) ?? [])).toEqual([]);
	});

	test('is there to be looked at', () => expect(entries.length).toBeGreaterThan(10));
});

describe('what only the development server has', () => {
	test('is imported by nothing that a build has', () => {
		const built = ['routes', 'ui', 'lms', 'course', 'supervision', 'shell', ...core];
		const entries = files.filter(({ path }) => built.includes(folderOf(path) ?? ''));
		const isAuthors = (to: string) => /^src\/(?:tools\/)?author\//.test(to);
		expect(entries.flatMap((entry) => routeTo(isAuthors, entry.path) ?? [])).toEqual([]);
	});
});

describe('the making of a package', () => {
	test('asks for nothing of Node, so that a browser can do it too', () => {
		const node = (to: string) => /^(?:node:|fs$|path$|url$|child_process$)/.test(to);
		for (const part of ['contents', 'zip', 'check', 'made', 'settings', 'release']) {
			expect(byPath.has(`src/tools/package/${part}.ts`)).toBe(true);
			expect(routeTo(node, `src/tools/package/${part}.ts`)).toBeUndefined();
		}
	});
});

/** The first way along imports of values from a file to something, told as one line. */
function routeTo(found: (to: string) => boolean, start: string): string | undefined {
	const seen = new Set<string>();
	const walk = (path: string, route: readonly string[]): string | undefined => {
		if (seen.has(path)) return undefined;
		seen.add(path);
		for (const { to, isType } of byPath.get(path)?.imports ?? []) {
			if (isType) continue;
			const way = [...route, to];
			const further = found(to) ? way.join(' → ') : walk(to, way);
			if (further !== undefined) return further;
		}
		return undefined;
	};
	return walk(start, [start]);
}

describe('the reading of a source file', () => {
	const read = (text: string, path = 'src/core/play/x.ts') => readSource(path, text);

	test('an import of types alone is told from one that loads the file', () => {
		expect(
			read(`import type { A } from './a.ts'; import { type B } from '#core/b.ts'; export * from 'c';`).imports
		).toEqual([
			{ to: 'src/core/play/a.ts', isType: true },
			{ to: 'src/core/b.ts', isType: false },
			{ to: 'c', isType: false }
		]);
	});

	test('a late import and the imports of a component are seen', () => {
		expect(read(`const a = () => import('./a.ts');`).imports).toEqual([
			{ to: 'src/core/play/a.ts', isType: false }
		]);
		expect(
			read(`<script lang="ts">import A from './A.svelte';</script><A />`, 'src/ui/B.svelte').imports
		).toEqual([{ to: 'src/ui/A.svelte', isType: false }]);
	});

	test('a name that is read is told from a property or a declaration of the same name', () => {
		expect(
			worldly(read('const at = Date.now(); new Date(); setTimeout(run); globalThis.fetch(at);'))
		).toEqual(['Date.now', 'new Date', 'setTimeout', 'globalThis.fetch']);
		expect(
			worldly(read('interface A { location: string } const a = { document: 1 }; a.document; file.location;'))
		).toEqual([]);
	});
});
