/**
 * Which script of the built page each module comes in. What the first choice needs stands in the page itself, in
 * scripts of which a browser reads and runs one while the others are on their way: the libraries, the visit, what is
 * around every page with the brief of a conversation, the conversation itself, and last the front page and what the
 * frame opens, which nobody sees at once. What is imported late, by `import()`, comes in a later script, one for each
 * folder that such an import leads to. What two later scripts stand on is in a common one, so that it is neither sent
 * twice nor sent to whoever only wants the first choice.
 */
export interface ModuleImports {
	readonly isEntry: boolean;
	readonly imports: readonly string[];
	readonly late: readonly string[];
}

const libraryScript = 'library';
export const visitScript = 'visit';
export const pageScript = 'page';
export const conversationScript = 'conversation';
export const frontScript = 'front';
export const commonScript = 'common';
/** Those that stand in the page, in this order. */
export const scriptsInPage: readonly string[] = [
	libraryScript,
	visitScript,
	pageScript,
	conversationScript,
	frontScript
];
const readingScript = 'reading';
const heavy = /\/node_modules\/zod\//;

/** Kit imports each route late, by a module of its own making that only passes it on. */
const isRoute = (id: string): boolean => id.includes('/generated/client-optimized/nodes/');

/** Where the visit begins, which needs nothing that is drawn. */
const visitModule = /\/routes\/this-visit\.ts$/;
/** What is drawn around every route, the way past the front page, and what is read before a conversation. */
const firstRoutes = /\/routes\/(?:\+(?:layout|error)|(?:videre|samtale\/\[id\])\/\+page)\.svelte$/;
/** What the first choice is made in. */
const isConversation = (id: string): boolean =>
	/\/routes\/(?:conversation-session\.svelte\.ts|samtale\/\[id\]\/Talk\.svelte)$/.test(id);
const frontRoute = /\/routes\/\+page\.svelte$/;

/** What is laid over the page, help among it, and may wait for no network. */
const isOverlaid = (id: string): boolean => /\/ui\/frame\/\w+\.svelte$/.test(id);

/** A package, or what a plugin makes up, which begins with a null character. */
const isForeign = (id: string): boolean => id.includes('/node_modules/') || id.startsWith('\0');

/** The name of its script, by module. */
export function scriptsOf(modules: ReadonlyMap<string, ModuleImports>): Map<string, string> {
	const importsOf = (id: string) => modules.get(id)?.imports ?? [];
	const leadsTo = (route: RegExp) => (id: string) =>
		isRoute(id) && importsOf(id).some((one) => route.test(one));
	const isAtOnce = leadsTo(firstRoutes);
	const reach = (roots: readonly string[]): Set<string> => {
		const reached = new Set<string>();
		const ahead = [...roots];
		for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
			if (reached.has(id)) continue;
			reached.add(id);
			ahead.push(...importsOf(id), ...(modules.get(id)?.late.filter(isAtOnce) ?? []));
		}
		return reached;
	};
	// Few of the later scripts read a file, and what they read it with is as heavy as all that the others share.
	const shared = (id: string) =>
		[...reach([id])].some((one) => heavy.test(one)) ? readingScript : commonScript;
	const entries = [...modules].flatMap(([id, { isEntry }]) => (isEntry ? id : []));
	const isLibrary = (id: string) => [...reach([id])].every(isForeign);
	const scripts = new Map<string, string>();
	const late = new Set([...modules.values()].flatMap((module) => module.late));
	const rootsInPage: [script: string, roots: string[]][] = [
		[visitScript, [...modules.keys()].filter((id) => visitModule.test(id))],
		[pageScript, entries],
		[conversationScript, [...late].filter(isConversation)],
		[frontScript, [...late].filter((id) => leadsTo(frontRoute)(id) || isOverlaid(id))]
	];
	for (const [script, roots] of rootsInPage) {
		for (const id of reach(roots))
			scripts.set(id, scripts.get(id) ?? (isLibrary(id) ? libraryScript : script));
	}
	for (const root of late) {
		const name = folderOf((isRoute(root) && importsOf(root).find((id) => id.endsWith('.svelte'))) || root);
		for (const id of reach([root])) {
			const before = scripts.get(id) ?? name;
			scripts.set(id, before === name || scriptsInPage.includes(before) ? before : shared(id));
		}
	}
	return scripts;
}

/** The folder a module is in, past one that stands for a word in the address: `kort/[id]` is «kort». */
const folderOf = (id: string): string =>
	id
		.split('/')
		.slice(0, -1)
		.findLast((folder) => !folder.startsWith('[')) ?? id;
