/**
 * Runs a tool by name, as the scripts in package.json do: `node src/tools/run.js package --out DIR`.
 * The tools are TypeScript, so the packages have to be there before one is loaded.
 */
import { dirname, join } from 'path';
import { fileURLToPath, pathToFileURL } from 'url';
import { prepare } from './prepare.js';

const tools = dirname(fileURLToPath(import.meta.url));
const root = join(tools, '..', '..');

/** @param {string} sentence */
function stop(sentence) {
	console.error(sentence);
	process.exit(1);
}

const refusal = prepare(root);
if (refusal) stop(refusal);

// Where the command was given, as npm says it too: a folder named in it is meant from there.
process.env.INIT_CWD = process.env.INIT_CWD || process.cwd();
process.chdir(root);
const tool = join(tools, process.argv[2] + '.ts');
// The tool finds its own words where it would if it had been run by itself.
process.argv.splice(1, 2, tool);

import('tsx/esm/api')
	.then((tsx) => {
		tsx.register();
		return import(pathToFileURL(tool).href);
	})
	.catch((error) => stop(error.name === 'Refusal' ? error.message : error.stack || String(error)));
