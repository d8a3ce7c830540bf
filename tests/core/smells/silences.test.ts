import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Scenario } from '#core/scenario/format/scenario.ts';
import { parse } from '#core/scenario/parse.ts';
import { silenceSmells } from '#core/scenario/smells/silences.ts';
import { small } from '../small-conversation.ts';

/** The small conversation with a choice of this text, not marked as silence. */
function smelled(text: string) {
	const { dora } = small.scenes;
	if (!dora?.choices[0]) throw new Error('The small conversation has no choice at the door.');
	const choices = [{ ...dora.choices[0], text }, ...dora.choices.slice(1)];
	return silenceSmells({ ...small, scenes: { ...small.scenes, dora: { ...dora, choices } } });
}

describe('a choice that tells of saying nothing, and isn’t marked', () => {
	test.each([
		'Du sier ingenting.',
		'Du sier ingenting og ser på bussen der ute.',
		'Du sier ingenting, og venter til hun er klar for å si noe mer.',
		'Du tier.',
		'Du nikker og sier ikke noe.',
		'Du setter deg ned og venter uten å si noe.',
		'Du lar det være stille mens hun leser.'
	])('is told of: %s', (text) => {
		expect(smelled(text)).toMatchObject([{ code: 'unmarked-silence', at: 'love' }]);
	});
});

describe('a choice that says something', () => {
	test.each([
		'Du sier ikke noe om nøkkelen, men spør om hun vil ha kaffe.',
		'Du skriver ingenting. Hun har sagt nei, og da er det nei.',
		'Du skriver: «Jeg sier ingenting.»',
		'Jeg sier ingenting, jeg.',
		'Du lar det ligge.',
		'Du er stille i dag, du.',
		'Du sier ingenting til Hilde?',
		'Har du tenkt å tie?'
	])('is left in peace: %s', (text) => {
		expect(smelled(text)).toEqual([]);
	});
});

test('the course’s own conversations have marked all theirs', () => {
	for (const id of ['bare-en-kaffe', 'stryk-meg-fra-lista', 'tredje-stemme', 'uavgjort']) {
		const { value } = parse(Scenario, readFileSync(`scenarios/${id}/scenario.yaml`, 'utf8'), id);
		if (!value) throw new Error(`${id} has faults.`);
		expect(silenceSmells(value)).toEqual([]);
	}
});
