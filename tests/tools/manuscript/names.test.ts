import { expect, test } from 'vitest';
import { aManuscript, exchanged, small } from './manuscripts.ts';

test('a person may get another name, wherever it stands', () => {
	const { words, findings } = small.back(
		exchanged(small.text, '### Ola `', '### Per `').replaceAll('**Ola:**', '**Per:**')
	);
	expect(words).toEqual({ 'person/ola': 'Per' });
	expect(findings).toEqual([]);
});

test('a heading may be reworded, also where choices tell where they lead', () => {
	const { words, findings } = small.back(small.text.replaceAll('I trappa', 'På trinnet'));
	expect(words).toEqual({ trappa: 'På trinnet' });
	expect(findings).toEqual([]);
});

test('a manner is reworded as other words are', () => {
	const quiet = aManuscript('tests/content/en-liten-prat', (yaml) =>
		yaml.replace('text: Kanskje det.', 'manner: lavt, text: Kanskje det.')
	);
	const { words, findings, yaml } = quiet.back(exchanged(quiet.text, '*(lavt):*', '*(til seg selv: lavt)*:'));
	expect({ words, findings }).toEqual({ words: { 'kanskje-det': 'til seg selv: lavt' }, findings: [] });
	expect(yaml).toBe(quiet.yaml.replace('manner: lavt', "manner: 'til seg selv: lavt'"));
});

test('an old manuscript is known by the texts it was made of', () => {
	expect(small.back(small.text).isOfThese).toBe(true);
	expect(small.back(small.text.replace(/avtrykk\/[0-9a-f]+/, 'avtrykk/0000000000')).isOfThese).toBe(false);
	expect(small.back(small.text.replace(/^\*\*Utgave.*$/m, '')).isOfThese).toBe(false);
});
