import { expect, test } from 'vitest';
import { begin, open, take } from '#core/play/play.ts';
import { transcript } from '#core/play/transcript.ts';
import { figures } from '#core/scenario/figures.ts';
import { playedPart, withAtOnce } from '#tools/package/at-once.ts';
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

test('a course that begins with a conversation has that in its page, and another has none', () => {
	expect(inPage(pageOf(aWhole()), 'played')).toEqual(playedPart(small));
	expect(pageOf(aWhole())).toContain(`data-played="${small.id}"`);
	const parts = [{ id: 'en', title: 'Én', steps: [{ card: 'tid' }, { conversation: 'en-liten-prat' }] }];
	const page = pageOf(aWhole({ course: { ...settings, parts } }));
	expect(inPage(page, 'played')).toBeUndefined();
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

test('what is played can be played to every end as the whole can, and is smaller', () => {
	const played = playedPart(small);
	expect(figures(played)).toEqual(figures(small));
	expect(JSON.stringify(played).length).toBeLessThan(JSON.stringify(small).length);
});

test('a play of it tells the same script, choice by choice', () => {
	let [played, whole] = [begin(playedPart(small), 1), begin(small, 1)];
	for (let choice = open(whole)[0]; choice; choice = open(whole)[0]) {
		played = take(played, choice.id);
		whole = take(whole, choice.id);
	}
	const told = (play: typeof whole) =>
		transcript(play).map(({ heading, place, lines, taken }) => [
			heading,
			place,
			lines,
			taken?.choice.text,
			taken?.reaction
		]);
	expect(told(played)).toEqual(told(whole));
});
