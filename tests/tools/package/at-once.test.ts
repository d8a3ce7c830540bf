import { expect, test } from 'vitest';
import { prebriefingOf } from '#course/data/prebriefing.ts';
import { playedPart } from '#course/data/played.ts';
import { conversationScript } from '#tools/data/scripts.ts';
import { withAtOnce } from '#tools/package/at-once.ts';
import { textOf, type Files } from '#tools/package/files.ts';
import { small } from '../../core/small-conversation.ts';
import { aCourse, settings } from './a-course.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const aWhole = (changed: Parameters<typeof aCourse>[0] = {}): Files =>
	new Map([
		...aCourse(changed),
		['index.html', bytes('<head></head><body><script src="data/course.js"></script></body>')]
	]);
const pageOf = (files: Files) => textOf(withAtOnce(files), 'index.html') ?? '';
const inPage = (page: string, id: string): unknown => {
	const text = new RegExp(`<script id="${id}" type="application/json"[^>]*>(.*?)</script>`, 's').exec(
		page
	)?.[1];
	return text === undefined ? undefined : JSON.parse(text);
};

test('the page has the course in the place of the script that asks for it, its standard included', () => {
	const page = pageOf(aWhole({ standard: 'scorm12' }));
	expect(page).not.toContain('src=');
	expect(inPage(page, 'at-once')).toMatchObject({
		course: { id: settings.id, title: settings.title },
		standard: 'scorm12'
	});
});

test('a course has its first conversation in its page, what is read before it first, and one without conversations has none', () => {
	const steps = [{ card: 'tid' }, { conversation: 'en-liten-prat' }];
	const after = { course: { ...settings, parts: [{ id: 'en', title: 'Én', steps }] } };
	expect(inPage(pageOf(aWhole(after)), 'played')).toEqual(playedPart(small));
	expect(pageOf(aWhole(after))).toContain(`data-played="${small.id}"`);
	const brief = '<p>Ola har «mistet» = {nøkkelen}; \n sin.</p>';
	const briefed = new Map(aWhole()).set('data/en-liten-prat.js', bytes(conversationScript(small, brief)));
	expect(inPage(pageOf(briefed), 'prebriefing')).toEqual(prebriefingOf(small, brief));
	expect(inPage(pageOf(aWhole(after)), 'prebriefing')).not.toHaveProperty('brief');
	const page = pageOf(
		aWhole({ course: { ...settings, parts: [{ id: 'en', title: 'Én', steps: [{ card: 'tid' }] }] } })
	);
	expect(inPage(page, 'played')).toBeUndefined();
	expect(inPage(page, 'prebriefing')).toBeUndefined();
	expect(page).not.toContain('data-played');
});

test('a page made anew has only what the data scripts say now', () => {
	const other = aWhole({ course: { ...settings, title: 'En annen' } });
	const once = withAtOnce(aWhole());
	const again = new Map(once).set('data/course.js', other.get('data/course.js') ?? bytes(''));
	expect(pageOf(again)).toBe(pageOf(other));
});

test('a page that neither asks for the course nor has it is refused', () => {
	const files = new Map(aWhole()).set('index.html', bytes('<body></body>'));
	expect(() => withAtOnce(files)).toThrow('index.html neither asks for the course nor has it');
});

test('a text can’t end the element it stands in', () => {
	const page = pageOf(aWhole({ course: { ...settings, title: '</script><b>' } }));
	expect(inPage(page, 'at-once')).toMatchObject({ course: { title: '</script><b>' } });
});
