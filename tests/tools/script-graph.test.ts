import { expect, test } from 'vitest';
import { scriptsOf, type ModuleImports } from '#tools/build/script-graph.ts';

const aModule = (imports: readonly string[] = [], late: readonly string[] = []): ModuleImports => ({
	isEntry: false,
	imports,
	late
});
const anEntry = (imports: readonly string[], late: readonly string[] = []): ModuleImports => ({
	...aModule(imports, late),
	isEntry: true
});
const node = (number: number) => `.svelte-kit/generated/client-optimized/nodes/${number}.js`;

const scripts = (modules: Record<string, ModuleImports>) =>
	Object.fromEntries(scriptsOf(new Map(Object.entries(modules))));

test('the page has its scripts in the order in which they are needed: packages, the visit, what is around every page with the brief, a conversation, the front page', () => {
	expect(
		scripts({
			entry: anEntry(['/node_modules/kit/client', 'generated/app'], [node(0), node(2), node(3)]),
			'generated/app': aModule([], [node(0), node(2), node(3)]),
			'/node_modules/kit/client': aModule(['/node_modules/svelte', '\0virtual:paths']),
			'/node_modules/svelte': aModule(),
			'\0virtual:paths': aModule(),
			[node(0)]: aModule(['src/routes/+layout.svelte']),
			'src/routes/+layout.svelte': aModule(['src/ui/frame/Frame.svelte', 'src/routes/this-visit.ts']),
			'src/ui/frame/Frame.svelte': aModule(['core/step'], ['src/ui/frame/HelpNow.svelte']),
			'src/ui/frame/HelpNow.svelte': aModule(['ui/numbers']),
			'ui/numbers': aModule(),
			'src/routes/this-visit.ts': aModule(['lms/connection', '/node_modules/svelte']),
			'lms/connection': aModule(),
			[node(2)]: aModule(['src/routes/+page.svelte']),
			'src/routes/+page.svelte': aModule(['ui/home/Front', '/node_modules/svelte']),
			'ui/home/Front': aModule(['core/step', 'ui/talk/Talk']),
			'core/step': aModule(),
			[node(3)]: aModule(['src/routes/samtale/[id]/+page.svelte']),
			'src/routes/samtale/[id]/+page.svelte': aModule(
				['ui/talk/Brief'],
				['src/routes/samtale/[id]/Talk.svelte', 'src/routes/conversation-session.svelte.ts']
			),
			'ui/talk/Brief': aModule(),
			'src/routes/samtale/[id]/Talk.svelte': aModule(['ui/talk/Talk', '/node_modules/each']),
			'src/routes/conversation-session.svelte.ts': aModule(['core/step', 'core/play']),
			'core/play': aModule(),
			'ui/talk/Talk': aModule(),
			'/node_modules/each': aModule()
		})
	).toEqual({
		entry: 'page',
		'generated/app': 'page',
		'/node_modules/kit/client': 'library',
		'/node_modules/svelte': 'library',
		'\0virtual:paths': 'library',
		[node(0)]: 'page',
		'src/routes/+layout.svelte': 'page',
		'src/ui/frame/Frame.svelte': 'page',
		'src/ui/frame/HelpNow.svelte': 'front',
		'ui/numbers': 'front',
		'src/routes/this-visit.ts': 'visit',
		'lms/connection': 'visit',
		[node(2)]: 'front',
		'src/routes/+page.svelte': 'front',
		'ui/home/Front': 'front',
		'core/step': 'page',
		[node(3)]: 'page',
		'src/routes/samtale/[id]/+page.svelte': 'page',
		'ui/talk/Brief': 'page',
		'src/routes/samtale/[id]/Talk.svelte': 'conversation',
		'src/routes/conversation-session.svelte.ts': 'conversation',
		'core/play': 'conversation',
		'ui/talk/Talk': 'conversation',
		'/node_modules/each': 'library'
	});
});

test('what a package knows of is its own only when that is a package too', () => {
	expect(
		scripts({
			entry: anEntry(['/node_modules/kit/client']),
			'/node_modules/kit/client': aModule(['\0virtual:briefs']),
			'\0virtual:briefs': aModule(['scenarios/a/brief.svx']),
			'scenarios/a/brief.svx': aModule()
		})
	).toMatchObject({ '/node_modules/kit/client': 'page', '\0virtual:briefs': 'page' });
});

test('any other route comes in a script named for its folder, with all that only it needs', () => {
	expect(
		scripts({
			entry: anEntry(['/node_modules/svelte'], [node(3), node(4)]),
			'/node_modules/svelte': aModule(),
			[node(3)]: aModule(['src/routes/om/+page.svelte']),
			'src/routes/om/+page.svelte': aModule(['ui/about/About', '/node_modules/svelte']),
			'ui/about/About': aModule(),
			[node(4)]: aModule(['src/routes/kort/[id]/+page.ts', 'src/routes/kort/[id]/+page.svelte']),
			'src/routes/kort/[id]/+page.ts': aModule(),
			'src/routes/kort/[id]/+page.svelte': aModule()
		})
	).toMatchObject({
		'/node_modules/svelte': 'library',
		'src/routes/om/+page.svelte': 'om',
		'ui/about/About': 'om',
		'src/routes/kort/[id]/+page.ts': 'kort',
		'src/routes/kort/[id]/+page.svelte': 'kort'
	});
});

test('late imports of one folder come in one script', () => {
	expect(
		scripts({
			entry: anEntry([], ['ui/debrief/Debrief', 'ui/debrief/Explained']),
			'ui/debrief/Debrief': aModule(['core/score/profile']),
			'ui/debrief/Explained': aModule(['core/score/profile']),
			'core/score/profile': aModule()
		})
	).toMatchObject({
		'ui/debrief/Debrief': 'debrief',
		'ui/debrief/Explained': 'debrief',
		'core/score/profile': 'debrief'
	});
});

test('what two later scripts need and the page does not is in a common one', () => {
	expect(
		scripts({
			entry: anEntry([], ['ui/debrief/Debrief', 'ui/about/About']),
			'ui/debrief/Debrief': aModule(['ui/notes/Note']),
			'ui/about/About': aModule(['ui/notes/Note']),
			'ui/notes/Note': aModule(['ui/notes/words']),
			'ui/notes/words': aModule()
		})
	).toEqual({
		entry: 'page',
		'ui/debrief/Debrief': 'debrief',
		'ui/about/About': 'about',
		'ui/notes/Note': 'common',
		'ui/notes/words': 'common'
	});
});

test('what reads a file, and stands on zod, is sent only to those of the later scripts that read one', () => {
	expect(
		scripts({
			entry: anEntry([], ['ui/bring/Bring', 'ui/replay/Replay', 'ui/about/About']),
			'ui/bring/Bring': aModule(['ui/notes/Note', 'supervision/file']),
			'ui/replay/Replay': aModule(['supervision/file']),
			'ui/about/About': aModule(['ui/notes/Note']),
			'ui/notes/Note': aModule(),
			'supervision/file': aModule(['/node_modules/zod/mini']),
			'/node_modules/zod/mini': aModule()
		})
	).toMatchObject({
		'ui/notes/Note': 'common',
		'supervision/file': 'reading',
		'/node_modules/zod/mini': 'reading'
	});
});

test('what a later script imports late, comes later still', () => {
	expect(
		scripts({
			entry: anEntry([], ['ui/debrief/Debrief']),
			'ui/debrief/Debrief': aModule([], ['ui/print/Print']),
			'ui/print/Print': aModule()
		})
	).toMatchObject({ 'ui/print/Print': 'print' });
});

test('modules that import each other end in one script', () => {
	expect(
		scripts({
			entry: anEntry([], ['ui/a/A']),
			'ui/a/A': aModule(['ui/b/B']),
			'ui/b/B': aModule(['ui/a/A'])
		})
	).toEqual({ entry: 'page', 'ui/a/A': 'a', 'ui/b/B': 'a' });
});
