/**
 * A learner who was half-way when a conversation was revised comes back to their line. For each edition that
 * was ever released there is a saved state here as an LMS would hand it back, with what it must become.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { unpack } from '#core/play/packed-log.ts';
import { read } from '#lms/saved-state.ts';
import { readContent } from '#tools/data/content.ts';

interface SavedPlay {
	readonly conversation: string;
	readonly edition: number;
	/** What stands in the LMS. */
	readonly state: string;
	/** The choices that are found again in the edition of today, in order. */
	readonly choices: readonly string[];
	/** Choices at the end that the edition of today has no more. */
	readonly lost: number;
}

const saved = parse(
	readFileSync(new URL('../content/saved-plays.yaml', import.meta.url), 'utf8')
) as SavedPlay[];
const { conversations } = readContent('scenarios');

describe.each(saved)(
	'a play saved in edition $edition of $conversation',
	({ conversation, edition, state, choices, lost }) => {
		test('is taken up where it was left', () => {
			const scenario = conversations.find((one) => one.scenario?.id === conversation)?.scenario;
			const left = read(state).state.unfinished.find((one) => one.conversation === conversation);
			const found = scenario && unpack(scenario, left?.packed ?? '');
			expect(found?.edition).toBe(edition);
			expect(found?.play.log.choices).toEqual(choices);
			expect(found?.lost).toBe(lost);
		});
	}
);

test('every released edition has a saved play here', () => {
	const released = conversations.flatMap(({ scenario, editions }) =>
		editions.map(({ edition }) => `${scenario?.id} ${edition}`)
	);
	expect(released.length).toBeGreaterThan(0);
	expect(saved.map(({ conversation, edition }) => `${conversation} ${edition}`)).toEqual(
		expect.arrayContaining(released)
	);
});
