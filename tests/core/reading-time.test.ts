import { expect, test } from 'vitest';
import { readingMinutes } from '#core/play/reading-time.ts';
import { begin, open, take } from '#core/play/play.ts';
import { small } from './small-conversation.ts';

test('a play takes longer to read the further it has come', () => {
	const start = begin(small, 1);
	const next = take(start, open(start)[0]?.id ?? '');
	expect(readingMinutes(start)).toBeGreaterThan(0);
	expect(readingMinutes(next)).toBeGreaterThan(readingMinutes(start));
});

test('130 words of lines and choices are a minute', () => {
	const scene = Object.values(small.scenes)[0];
	if (!scene) throw new Error('The small conversation has a scene.');
	const words = 'ord '.repeat(130).trim();
	const scenario = {
		...small,
		scenes: {
			...small.scenes,
			[small.start.scene]: {
				...scene,
				lines: [{ id: 'lang', by: 'narrator', text: words }],
				choices: scene.choices.map((choice) => ({ ...choice, when: undefined, text: '–' }))
			}
		}
	};
	expect(readingMinutes(begin(scenario, 1))).toBe(1);
});
