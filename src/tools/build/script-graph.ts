/**
 * Which script of the built page each module comes in. What the first choice needs is the page itself. What is
 * imported late, by `import()`, comes in a later script, one for each folder that such an import leads to. What
 * two later scripts stand on is in a common one, so that it is neither sent twice nor sent to whoever only wants
 * the first choice.
 */
export interface ModuleImports {
	readonly isEntry: boolean;
	readonly imports: readonly string[];
	readonly late: readonly string[];
}

export const pageScript = 'page';
export const commonScript = 'common';
const readingScript = 'reading';
const heavy = /\/node_modules\/zod\//;

/** Kit imports each route late, by a module of its own making that only passes it on. */
const isRoute = (id: string): boolean => id.includes('/generated/client-optimized/nodes/');

/** The routes on the way to the first choice, and what is drawn around every route. */
const firstRoutes =
	/\/routes\/(?:\+layout\.svelte|\+error\.svelte|\+page\.svelte|samtale\/\[id\]\/\+page\.svelte)$/;

/** The name of its script, by module. */
export function scriptsOf(modules: ReadonlyMap<string, ModuleImports>): Map<string, string> {
	const importsOf = (id: string) => modules.get(id)?.imports ?? [];
	const isAtOnce = (id: string) => isRoute(id) && importsOf(id).some((one) => firstRoutes.test(one));
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
	const page = reach([...modules].flatMap(([id, { isEntry }]) => (isEntry ? id : [])));
	const scripts = new Map([...page].map((id): [string, string] => [id, pageScript]));
	for (const root of new Set([...modules.values()].flatMap(({ late }) => late))) {
		const name = folderOf((isRoute(root) && importsOf(root).find((id) => id.endsWith('.svelte'))) || root);
		for (const id of reach([root])) {
			const before = scripts.get(id) ?? name;
			scripts.set(id, before === name || before === pageScript ? before : shared(id));
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
