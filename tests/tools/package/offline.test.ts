import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withAtOnce } from '#tools/package/at-once.ts';
import { inOrder } from '#tools/package/files.ts';
import { offlineFile } from '#tools/package/offline.ts';
import { aCourse } from './a-course.ts';

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
const [words, rest] = ['medvandrer.part=()=>{};medvandrer.ahead=[];', 'start();'];
const page = `<!doctype html><html lang="nb"><head>
<meta http-equiv="content-security-policy" content="default-src 'none'; connect-src 'self'; script-src 'self' ${hashOf(words)} ${hashOf(rest)}; style-src 'self'">
</head><body><script src="data/course.js"></script>
<script>${words}</script><script>${rest}</script></body></html>`;
const encoder = new TextEncoder();

function files(extra: Readonly<Record<string, string>> = {}) {
	const all = { 'index.html': page, 'data/guide.js': 'guide();\n', 'later/a.1.js': 'later();\n', ...extra };
	return new Map([
		...aCourse(),
		...Object.entries(all).map(([path, text]): [string, Uint8Array] => [path, encoder.encode(text)])
	]);
}

describe('supervision as one file', () => {
	test('is the same bytes twice, in whatever order the files were read', () => {
		const [one, other] = [files(), new Map(inOrder(files()).toReversed())];
		expect(offlineFile(other)).toEqual(offlineFile(one));
		expect(offlineFile(one).name).toMatch(/-veiledning\.html$/);
	});

	test('lets the page’s own scripts run, known by their hashes, and asks for nothing', () => {
		const { text } = offlineFile(files());
		const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
		const [script = ''] = scripts;
		expect(text).toContain(`script-src ${scripts.map(hashOf).join(' ')};`);
		expect(scripts[1]).toBe(rest);
		expect(text).toContain("connect-src 'none'");
		expect(text).not.toMatch(/<script[^>]*\ssrc=/);
		expect(script).toMatch(/guide\(\);\nlater\(\);\nmedvandrer\.ahead=/);
	});

	test('leaves out what makes packages, and keeps nothing', () => {
		const { text } = offlineFile(files({ 'later/making.2.js': 'making();' }));
		expect(text).not.toContain('making();');
		expect(text).toContain('"only":"supervision"');
	});

	test('is refused where a script would end the one it is put into', () => {
		expect(() => offlineFile(files({ 'later/b.2.js': "'</script>'" }))).toThrow('later/b.2.js');
	});

	test('is made of a course that asks for its data and of one that has it', () => {
		expect(offlineFile(withAtOnce(files()))).toEqual(offlineFile(files()));
	});
});
