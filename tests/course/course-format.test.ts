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
	'sending %s is refused, at its line, until it has been assessed and discussed',
	(setting) => {
		const text = sound.replace(`  ${setting}: false`, `  ${setting}: true`);
		const [assessed, discussed, ...more] = findings(text);
		expect(assessed?.message).toContain('må vurderingen av personvernkonsekvenser (DPIA) være ferdig');
		expect(discussed?.message).toContain('må dere ha drøftet det med de tillitsvalgte');
		expect(more).toEqual([]);
		expect(assessed?.line).toBe(text.slice(0, text.indexOf('\nlms:') + 1).split('\n').length);
		const dated = text.replace('# assessed:', 'assessed:').replace('# discussed:', 'discussed:');
		expect(findings(dated)).toEqual([]);
	}
);

test('a misspelt setting is a fault, and the right one is suggested', () => {
	const messages = findings(sound.replace('\norganisation:', '\norganization:')).map(
		({ message }) => message
	);
	expect(messages.join(' ')).toContain('Mente du «organisation»?');
});
