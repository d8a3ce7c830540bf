import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Course } from '#course/format.ts';
import { parse } from '#core/scenario/parse.ts';

const sound = readFileSync('scenarios/course.yaml', 'utf8');
const findings = (text: string) => parse(Course, text, 'course.yaml').findings;

test('the course’s own settings have no fault', () => {
	expect(findings(sound)).toEqual([]);
});

test.each(['score', 'choices'])(
	'sending %s is refused, at its line, while nothing would be sent',
	(setting) => {
		const text = sound.replace(`${setting}: false`, `${setting}: true`);
		const [dates, unbuilt] = findings(text);
		expect(dates?.message).toContain('«assessed» og «discussed»');
		expect(unbuilt?.message).toContain('Kurset kan ikke sende poeng eller valg til læringsplattformen ennå.');
		expect(unbuilt?.line).toBe(text.slice(0, text.indexOf('\nlms:') + 1).split('\n').length);
	}
);

test('a misspelt setting is a fault, and the right one is suggested', () => {
	const messages = findings(sound.replace('\norganisation:', '\norganization:')).map(
		({ message }) => message
	);
	expect(messages.join(' ')).toContain('Mente du «organisation»?');
});
