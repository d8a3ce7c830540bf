import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { dividedPage, nextScript } from '#tools/build/divided-page.ts';

const sha = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
const atOnce = '//# allFunctionsCalledOnLoad\n';
const place = "__sveltekit_1 = { base: '/here' };";
const built = (between = nextScript) => {
	const script = `{ ${place} const element = 1;\n${['', 'words();', 'libraries("$&");', 'visit();', 'own();', 'talk();', 'front();', ''].join(between)}\nstart(element); }`;
	return `<head>
<meta content="script-src 'self' ${sha(script)}"></head><body><div id="waiting"></div>
<script src="data/course.js"></script><div id="course"><script>${script}</script></div></body>`;
};

test('a page’s script is several, each let through by its own hash, the first comes before all that is asked for, and V8 is told which call nearly all they have', () => {
	const page = dividedPage(built());
	const scripts = [...page.matchAll(/<script(?: src="[^"]*")?>([\s\S]*?)<\/script>/g)].map(
		([, code = '']) => code
	);
	expect(scripts).toEqual([
		'words();',
		'',
		`${atOnce}${place}libraries("$&");`,
		`${atOnce}visit();`,
		`${atOnce}{ ${place} const element = 1;\nown();\nstart(element); }`,
		`${atOnce}talk();`,
		'front();'
	]);
	const own = scripts.filter((one) => one !== '');
	expect(page).toContain(`script-src 'self' ${own.map(sha).join(' ')}"`);
	expect(page.indexOf('words();')).toBeGreaterThan(page.indexOf('waiting'));
});

test('a page that doesn’t say where its script is to be divided is no page of ours', () => {
	expect(() => dividedPage(built(';'))).toThrow('where it is to be divided');
});
