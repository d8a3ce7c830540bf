import { describe, expect, test } from 'vitest';
import { Scenario } from '#core/scenario/format/scenario.ts';
import { parse } from '#core/scenario/parse.ts';
import { walk } from '#core/scenario/walk.ts';
import { walksOf, type Walks } from '#core/scenario/walks.ts';
import { meanScores } from '#core/score/policy-findings.ts';
import { examine, type Examination } from '#tools/scenarios/examination.ts';
import { readLanguage } from '#tools/scenarios/language.ts';
import { meanTable } from '#tools/scenarios/policy-table.ts';
import { conversationReport } from '#tools/scenarios/report.ts';
import { guide, smallText, smallWith } from '../../core/small-conversation.ts';

const chance = { plays: 500, seed: 7 };
const { language } = readLanguage('scenarios');

function examined(text: string = smallText, walks?: Walks): Examination {
	const { value: scenario, file } = parse(Scenario, text, 'scenario.yaml');
	const conversation = {
		folder: 'en-liten-prat',
		brief: undefined,
		scenario,
		file,
		walks: walks ?? (scenario && walksOf(scenario)),
		editions: [],
		playthroughs: [],
		findings: []
	};
	const [examination] = examine(conversation, guide, language, chance);
	if (!examination) throw new Error('The text has faults.');
	return examination;
}

const report = (...given: Parameters<typeof examined>) => conversationReport(examined(...given), chance);

describe('the report of a conversation', () => {
	test('has a row for each simple policy, a column for each setting, and a mark on what is too high', () => {
		expect(report()).toMatch(/\n +alt av +husregel\n/);
		expect(report()).toMatch(/\n +alltid det lengste +0,75 +0,20 +← for mye\n/);
		expect(report()).toMatch(/\n +alltid det mykeste +0,00 +0,20\n/);
		expect(report()).toMatch(/\n +tilfeldige valg +0,\d\d ± 0,\d\d +0,\d\d ± 0,\d\d\n/);
		expect(report()).toContain('500 spillinger med frø 7');
	});

	test('has one column alone where nothing can be switched on', () => {
		const { scenario } = examined(smallWith('switches: [husregel]\n', ''));
		expect(scenario.switches).toBeUndefined();
		expect(report(smallWith('switches: [husregel]\n', ''))).not.toContain('alt av');
	});

	test('gives the figures that the warnings rest on, also where there is none', () => {
		expect(report()).toContain('LIX 12 (debrief), 20 (why), 5 (intention), 13 (cost)');
		expect(report()).toMatch(/det lengste 0\s%, det korteste 50\s%, et spørsmål 0\s%, det mykeste 25\s%/);
		expect(report()).toContain('valg som er sterkest på alle merkene: 1 av 2 (la-vaere)');
	});

	test('says of each of its two measures what is counted, and where it is too much', () => {
		expect(report()).toMatch(/treffer det sterkeste valget: .*\n +Prosenten sier .* mer enn 40\s% er for mye\.\n/);
		expect(report()).toMatch(/tilfeldige valg .*\n +Tallet sier .* mer enn 0,65 er for mye\.\n/);
	});

	test('shows an answered warning with its reason', () => {
		const answers = 'answers:\n  - { finding: few-tensions, reason: Den er bare til prøve. }\nsignOff:';
		const text = smallWith('signOff:', answers);
		expect(examined().warnings.map(({ code }) => code)).toContain('few-tensions');
		expect(examined(text).warnings.map(({ code }) => code)).not.toContain('few-tensions');
		expect(report(text)).toMatch(/ {2}besvart few-tensions, linje \d+: Den er bare til prøve\.\n/);
	});

	test('says that its figures are estimates where the situations were too many', () => {
		const { scenario } = examined();
		expect(report(smallText, [walk(scenario, [], 2)])).toMatch(/20\s000 tilfeldige spillinger \(frø \d+\)/);
		expect(report()).not.toContain('anslag');
	});
});

test('a smell is told of at its own line', () => {
	const text = smallWith('Ola står ved døra.', 'Klienten står ved døra.');
	const line = text.slice(0, text.indexOf('Klienten')).split('\n').length;
	expect(examined(text).warnings).toContainEqual(
		expect.objectContaining({ code: 'wording', severity: 'warning', line })
	);
});

test('the means over a set stand in a table of their own', () => {
	const { scores } = examined();
	const rows = meanTable(meanScores([scores, scores]), 2);
	expect(rows[0]).toContain('snitt over 2 samtaler (høyst 0,58)');
	expect(rows[1]).toMatch(/alltid det lengste +0,75 +← for mye$/);
});

describe('the list of words', () => {
	test('of the course is sound', () => {
		expect(readLanguage('scenarios').findings).toEqual([]);
		expect(language.words.length).toBeGreaterThan(20);
	});

	test('that isn’t there is a warning', () => {
		expect(readLanguage('tests/content')).toMatchObject({
			language: { words: [] },
			findings: [{ code: 'missing-file', severity: 'warning' }]
		});
	});
});
