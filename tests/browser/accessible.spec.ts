import { expect, test } from '@playwright/test';
import { violationsOf } from './accessible.ts';

const link = '<a href="#" style="font-size: 9px">x</a>';
const page = (inside: string) =>
	`<!doctype html><html lang="nb"><title>En side</title><main><h1>En side</h1>${inside}</main></html>`;

test('what axe finds is told with what breaks the rule, in a frame as well', async ({ page: shown }) => {
	await shown.setContent(page('<img src="data:,"><iframe title="Inni" srcdoc="<button></button>"></iframe>'));
	const met = await violationsOf(shown);
	expect(met).toContainEqual(['image-alt', '<img src="data:,">']);
	expect(met).toContainEqual(['button-name', '<button></button>']);
	expect(await violationsOf(shown, { within: 'h1' })).toEqual([]);
});

test('axe is asked anew when the scheme has changed', async ({ page: shown }) => {
	const style = '@media (prefers-color-scheme: dark) { main { color: #777; background: #555 } }';
	await shown.setContent(page(`<style>${style}</style><p>Lite å se.</p>`));
	expect(await violationsOf(shown)).toEqual([]);
	await shown.emulateMedia({ colorScheme: 'dark' });
	expect((await violationsOf(shown)).map(([rule]) => rule)).toEqual(['color-contrast']);
});

test('a rule is asked besides axe’s own choice, or left out of it', async ({ page: shown }) => {
	await shown.setContent(page(`${link}${link}`));
	const small = ['target-size', expect.any(String), expect.any(String)];
	expect(await violationsOf(shown)).not.toContainEqual(small);
	expect(await violationsOf(shown, { rules: { 'target-size': { enabled: true } } })).toContainEqual(small);
	await shown.setContent(page('<img src="data:,">'));
	expect(await violationsOf(shown, { rules: { 'image-alt': { enabled: false } } })).toEqual([]);
});
