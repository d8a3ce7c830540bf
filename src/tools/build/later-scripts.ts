/**
 * Makes classic scripts of what the source imports late, so that a learner waits for no more than the first
 * choice needs: `import('#ui/debrief/Debrief.svelte')` is all that a page writes, and the folder it leads to
 * becomes `later/debrief.<hash>.js`, style included. A route off the way to the first choice need not even
 * write that, since Kit does.
 *
 * Kit folds every import into the one inline script, and in that form (IIFE) a bundle can't be divided. So the
 * form is changed to CommonJS, which can: there is one module graph, what nobody uses is shaken out of it once,
 * and the later scripts use the page's own Svelte and keep sight of what changes in it. Each script is wrapped
 * as a function and handed in to parts.js. Kit still finds one script and one style to put into the page; the script
 * says where it is to be divided, which divided-page.ts does.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minifySync, type Plugin, type Rolldown } from 'vite';
import { calledAtOnce } from './compile-hint.ts';
import { nextScript } from './divided-page.ts';
import {
	commonScript,
	conversationScript,
	frontScript,
	pageScript,
	scriptsInPage,
	scriptsOf,
	visitScript
} from './script-graph.ts';

export function laterScripts(): Plugin {
	let scripts: ReadonlyMap<string, string> = new Map();
	let global = '';

	return {
		name: 'medvandrer-later-scripts',
		apply: 'build',
		enforce: 'post',
		config: () => ({
			build: {
				cssCodeSplit: true,
				modulePreload: false,
				// Each module goes where it is told below, and what the entry exports may so be joined by more.
				rolldownOptions: { preserveEntrySignatures: 'allow-extension' as const }
			}
		}),
		outputOptions(options) {
			// Kit's other build, for the server that makes the page, is not divided.
			if (options.format !== 'iife') return options;
			global = options.name ?? '';
			const group = (debugName: string, priority: number, isIn: (script: string) => boolean) => ({
				debugName,
				priority,
				name: (id: string) => {
					const script = scripts.get(id) ?? pageScript;
					return isIn(script) ? script : null;
				}
			});
			return {
				...options,
				format: 'cjs',
				// What stands in the page is asked for by no address, and is never another than the page's own.
				chunkFileNames: ({ name }) => (scriptsInPage.includes(name) ? '[name]' : 'later/[name].[hash].js'),
				codeSplitting: {
					includeDependenciesRecursively: false,
					groups: [
						group('page', 3, (script) => scriptsInPage.includes(script)),
						group('common', 2, (script) => script === commonScript),
						group('later', 1, () => true)
					]
				}
			};
		},
		buildEnd() {
			scripts = scriptsOf(
				new Map(
					[...this.getModuleIds()].map((id) => {
						const module = this.getModuleInfo(id);
						return [
							id,
							{
								isEntry: module?.isEntry ?? false,
								imports: module?.importedIds ?? [],
								late: module?.dynamicallyImportedIds ?? []
							}
						];
					})
				)
			);
		},
		generateBundle(_, bundle) {
			if (global === '') return;
			const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
			const entry = chunks.find(({ isEntry }) => isEntry);
			const called = (script: string) => chunks.find(({ name }) => name === script);
			const [visit, conversation, front] = [visitScript, conversationScript, frontScript].map(called);
			if (!entry || !visit || !conversation || !front) {
				throw new Error('The course has no entry, no visit, nothing to play or no front page.');
			}
			const ahead = [conversation, front];
			const before = withNeeded(entry, chunks).filter((chunk) => chunk !== entry);
			const libraries = before.filter((chunk) => chunk !== visit);
			const elsewhere = chunks.filter((chunk) => chunk !== entry && !before.includes(chunk));
			const needs = elsewhere.map((chunk): [string, string[]] => [
				basename(chunk.fileName),
				withNeeded(chunk, elsewhere).flatMap((one) => (one === chunk ? [] : basename(one.fileName)))
			]);

			for (const chunk of elsewhere) {
				const code = wrapped(chunk, styleOf(chunk, bundle));
				const isAwaited = !ahead.includes(chunk) && !fetchedAhead.includes(chunk.name);
				chunk.code = isAwaited ? calledAtOnce + code : code;
			}
			this.emitFile({
				type: 'asset',
				name: 'style.css',
				source: [entry, ...before].map((chunk) => styleOf(chunk, bundle)).join('')
			});
			entry.code = [
				nextScript,
				wordsToBeginWith,
				`medvandrer.ahead=${JSON.stringify(ahead.map(({ fileName }) => basename(fileName)))};`,
				nextScript,
				...libraries.map((chunk) => wrapped(chunk)),
				// Run while the next script is on its way.
				...libraries.map(({ fileName }) => `medvandrer.require(${JSON.stringify(basename(fileName))});`),
				nextScript,
				wrapped(visit),
				`medvandrer.whenPainted(()=>medvandrer.require(${JSON.stringify(basename(visit.fileName))}));`,
				nextScript,
				// Beside the names in what asks for them, of which it then is hardly more than a repetition.
				`medvandrer.needs=${JSON.stringify(Object.fromEntries(needs))};`,
				wrapped(entry),
				`${global}={start:(...words)=>medvandrer.whenPainted(()=>medvandrer.require(${JSON.stringify(basename(entry.fileName))}).start(...words))};`,
				...ahead.flatMap(({ code }) => [nextScript, code]),
				nextScript
			].join('\n');
			for (const chunk of [...before, ...ahead]) Reflect.deleteProperty(bundle, chunk.fileName);
			entry.imports = [];
		}
	};
}

/** The debrief and what it stands on come while the learner talks, and are meanwhile to take no more memory than they must. */
const fetchedAhead = ['debrief', commonScript];

const partsFile = fileURLToPath(new URL('parts.js', import.meta.url));
const wordsToBeginWith = minifySync(partsFile, readFileSync(partsFile, 'utf8')).code;

type Chunk = Rolldown.OutputChunk;

/** A chunk and all that it stands on. */
function withNeeded(chunk: Chunk, chunks: readonly Chunk[]): Chunk[] {
	const needed = chunks.filter(({ fileName }) => chunk.imports.includes(fileName));
	return [...new Set([chunk, ...needed.flatMap((one) => withNeeded(one, chunks))])];
}

/** The style that came with a chunk, which is taken out of the bundle. */
function styleOf(chunk: Chunk, bundle: Rolldown.OutputBundle): string {
	const names = [...(chunk.viteMetadata?.importedCss ?? [])];
	chunk.viteMetadata?.importedCss.clear();
	return names
		.map((name) => {
			const sheet = bundle[name];
			Reflect.deleteProperty(bundle, name);
			return sheet?.type === 'asset' ? String(sheet.source) : '';
		})
		.join('');
}

/** As a function that is handed in. parts.js knows each by its name alone. */
function wrapped({ fileName, code, imports }: Chunk, style = ''): string {
	const named = imports.reduce(
		(text, one) =>
			text.replaceAll(new RegExp(String.raw`(require\(["'])[^"']*(?=${basename(one)}["'])`, 'g'), '$1./'),
		code
	);
	const words = [JSON.stringify(basename(fileName)), `(function(exports,require){${named}})`];
	if (style) words.push(JSON.stringify(style.trim()));
	return `medvandrer.part(${words.join(',')});\n`;
}
