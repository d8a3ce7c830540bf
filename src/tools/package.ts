/**
 * `npm run package`: the zips that an administrator uploads, in dist/packages. `--out DIR` puts them
 * elsewhere; `--content DIR` makes them of an organisation's own folder in the place of scenarios/; `--part ID`
 * makes one part of the course alone, and `--parts` makes each of them; `--language CODE` makes them in another
 * language, of what stands in the content folder's `languages/CODE`. Of the whole course it also makes one file
 * of HTML that holds the supervision and opens without a server.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { kilobytes, spendingTable } from './build/budgets.ts';
import { buildCourse, buildIfStale, courseFolder, withinBudget } from './build/build.ts';
import { heaviestParts } from './package/heaviest-parts.ts';
import { readFolder } from './package/folder.ts';
import { offlineFile } from './package/offline.ts';
import { packagesOf, partsOf } from './package/packages.ts';
import { wantedLanguage } from './language/wanted.ts';
import { Refusal } from './refusal.ts';

const { out, content, part, parts, language: asked } = options();
const language = wantedLanguage(asked);
const from = process.env['INIT_CWD'] ?? process.cwd();
const outFolder = out === undefined ? join('dist', 'packages') : resolve(from, out);
const ownContent = content === undefined ? undefined : resolve(from, content);

if (ownContent !== undefined && !existsSync(join(ownContent, 'course.yaml'))) {
	throw new Refusal(
		`There is no course.yaml in ${ownContent}. An organisation's own folder is made like scenarios/.`
	);
}
const built = join('dist', 'own-course');
const isOwn = ownContent !== undefined || language !== undefined;
if (isOwn) buildCourse(built, ownContent, language);
else buildIfStale();

const folder = isOwn ? built : courseFolder;
const { packages: whole, spent } = withinBudget(folder);
const packages =
	part === undefined && parts !== true ? whole : packagesOf(folder, partsOf(folder, part ?? []));
mkdirSync(outFolder, { recursive: true });
for (const { name, bytes } of packages) writeFileSync(join(outFolder, name), bytes);
const offline = packages === whole ? offlineFile(readFolder(folder)) : undefined;
if (offline) writeFileSync(join(outFolder, offline.name), offline.text);
rmSync(built, { recursive: true, force: true });

for (const made of packages) {
	console.log(`${join(relative(from, outFolder) || '.', made.name)}  ${kilobytes(made.bytes.length)}`);
	for (const { path, bytes } of heaviestParts(made, 10))
		console.log(`  ${kilobytes(bytes).padStart(9)}  ${path}`);
}
if (offline) {
	const bytes = new TextEncoder().encode(offline.text).length;
	console.log(`${join(relative(from, outFolder) || '.', offline.name)}  ${kilobytes(bytes)}`);
}
console.log(`\nBudgets\n${spendingTable(spent)}`);

function options() {
	try {
		return parseArgs({
			options: {
				out: { type: 'string' },
				content: { type: 'string' },
				part: { type: 'string', multiple: true },
				parts: { type: 'boolean' },
				language: { type: 'string' }
			}
		}).values;
	} catch (fault) {
		throw new Refusal(
			`${(fault as Error).message}\nThe options are --out DIR, --content DIR, --part ID, --parts and --language CODE.`
		);
	}
}
