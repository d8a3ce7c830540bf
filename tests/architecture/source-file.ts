/** The imports and the free names of a source file, read with TypeScript's own parser and not by pattern. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Import {
	/** The file in the project, from its root with forward slashes; or the specifier of a package. */
	readonly to: string;
	/** Gone when the program runs. `import { type A }` is not: that line still loads the file. */
	readonly isType: boolean;
}

export interface SourceFile {
	readonly path: string;
	readonly imports: readonly Import[];
	/** Names that are read as values, with what is asked of them: `window`, `Date.now`, `new Date`. */
	readonly names: ReadonlySet<string>;
}

/** Every source file below a folder, Svelte components among them. */
export function sourceFiles(folder: string): SourceFile[] {
	const start = join(root, folder);
	if (!existsSync(start)) return [];
	return readdirSync(start, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && /\.(?:ts|js|svelte)$/.test(entry.name))
		.map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'))
		.toSorted()
		.map((path) => readSource(path, readFileSync(join(root, path), 'utf8')));
}

/** A source file of which the text is given. */
export function readSource(path: string, text: string): SourceFile {
	const scripts = path.endsWith('.svelte')
		? [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, script = '']) => script).join('\n')
		: text;
	const parsed = ts.createSourceFile(path, scripts, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
	const imports: Import[] = [];
	const names = new Set<string>();
	const add = (specifier: ts.Node, isType: boolean) => {
		if (ts.isStringLiteralLike(specifier)) imports.push({ to: resolved(path, specifier.text), isType });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node))
			add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
		else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
		else if (
			ts.isCallExpression(node) &&
			node.expression.kind === ts.SyntaxKind.ImportKeyword &&
			node.arguments[0]
		)
			add(node.arguments[0], false);
		else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
			add(node.argument.literal, true);
		else if (ts.isIdentifier(node) && isRead(node)) names.add(nameOf(node));
		if (!ts.isTypeNode(node) || ts.isImportTypeNode(node)) ts.forEachChild(node, visit);
	};
	visit(parsed);
	return { path, imports, names };
}

function resolved(from: string, specifier: string): string {
	if (specifier.startsWith('.')) return join(dirname(from), specifier).split(sep).join('/');
	return specifier.startsWith('#') ? `src/${specifier.slice(1)}` : specifier;
}

/** Not the name of a property, a key, or something declared here. */
function isRead(node: ts.Identifier): boolean {
	const { parent } = node;
	if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
	if (ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isExportSpecifier(parent)) return false;
	return !('name' in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent));
}

function nameOf(node: ts.Identifier): string {
	const { parent, text } = node;
	if (ts.isPropertyAccessExpression(parent)) return `${text}.${parent.name.text}`;
	return ts.isNewExpression(parent) && parent.expression === node ? `new ${text}` : text;
}
