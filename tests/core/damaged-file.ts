/** An authored file, damaged once to three times; the same for the same seed. */
import { readFileSync } from 'node:fs';
import { numbersFrom } from '#core/scenario/seeded-numbers.ts';
import { foldersIn } from '#tools/data/content.ts';
import { mutations } from './mutations.ts';
import { smallText } from './small-conversation.ts';

export const conversationTexts = foldersIn('scenarios').map((folder) =>
	readFileSync(`${folder}/scenario.yaml`, 'utf8')
);
const texts = [...Array.from({ length: 16 }, () => smallText), ...conversationTexts];

export function damaged(seed: number): { text: string; kinds: string[] } {
	const draw = numbersFrom(seed);
	let text = texts[draw(texts.length)] ?? smallText;
	const kinds: string[] = [];
	for (let more = 1 + draw(3); more > 0; more--) {
		const [kind, mutate] = Object.entries(mutations)[draw(Object.keys(mutations).length)] as [
			string,
			(typeof mutations)[string]
		];
		if (text !== '') text = mutate(text, draw);
		kinds.push(kind);
	}
	return { text, kinds };
}
