/**
 * The page's own script as several, since one is read and run only when all of it has come: the words that the parts
 * hand themselves in by, the libraries, the visit, Kit's own with what is around every page, and then those
 * that are only wanted once it is known where the learner goes. Each is run while the next is on its way.
 */
import { createHash } from 'node:crypto';
import { courseScriptPath } from '../package/course-script.ts';
import { calledAtOnce } from './compile-hint.ts';

/** Says where in the built script the next one begins, and where the last one ends. */
export const nextScript = '/*! next script */';

/** The first script that the page asks for, behind all that can be seen before any has run. */
const firstAskedFor = `<script src="${courseScriptPath}">`;

export function dividedPage(page: string): string {
	const [beginning = '', words = '', libraries, visit, own = '', conversation, front = '', end] =
		page.split(nextScript);
	if (end === undefined || !beginning.includes(firstAskedFor)) {
		throw new Error('The page has no script that says where it is to be divided, or asks for no course.');
	}
	const opens = beginning.lastIndexOf('<script>') + '<script>'.length;
	const closes = end.indexOf('</script>');
	const kits = beginning.slice(opens) + own + end.slice(0, closes);
	const whole = page.slice(opens, page.length - end.length + closes);
	// The libraries ask at once where the page lies, and Kit says it in its own script only.
	const [place] = /__sveltekit_\w+ = {[\s\S]*?};/.exec(kits) ?? [];
	if (place === undefined) throw new Error('Kit’s script no longer says where the page lies.');
	// Of the front page's a first choice calls nothing.
	const scripts = [
		words,
		...[`${place}${libraries}`, visit, kits, conversation].map((script) => `${calledAtOnce}${script}`),
		front
	];
	const [first = '', ...others] = scripts.map((script) => `<script>${script}</script>`);
	return [
		beginning.slice(0, opens - '<script>'.length).replace(firstAskedFor, () => `${first}\n${firstAskedFor}`),
		others.join('\n'),
		end.slice(closes + '</script>'.length)
	]
		.join('')
		.replaceAll(hashOf(whole), scripts.map(hashOf).join(' '));
}

/** As the page's policy lets a script run, by its bytes. */
export const hashOf = (script: string): string =>
	`'sha256-${createHash('sha256').update(script).digest('base64')}'`;
