import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Scenario } from '#core/scenario/format/scenario.ts';
import { parse } from '#core/scenario/parse.ts';
import { readDraft } from '#tools/manuscript/draft/read.ts';
import { scenarioText } from '#tools/manuscript/draft/scenario-text.ts';
import { runsOf } from '../../campaign.ts';
import { small } from './manuscripts.ts';

const words = fc.oneof(
	fc.constantFrom('Ola', 'OLA', 'narrator', 'Du', 'I trappa', 'Personene', 'null', '12', "'", ': ', '#', '…'),
	fc.string({ unit: 'grapheme', maxLength: 12 })
);
const row = fc.oneof(
	fc.tuple(fc.constantFrom('# ', '## ', '### ', '## Slutt: ', '### Valg 2: ', '## Scene: ', '#### '), words),
	fc.tuple(
		fc.constantFrom(
			'Ola: ',
			'Ola (lavt): ',
			'Du: ',
			'Fører til: ',
			'→ ',
			'Hensikt: ',
			'Etterpå: ',
			'Merke: '
		),
		words
	),
	fc.tuple(fc.constantFrom('', '- ', '> ', '1. ', '    ', '[love]: ', '<b>', '```', '**'), words),
	fc.constantFrom(
		['', ''] as [string, string],
		['===', ''] as [string, string],
		['## Her\n\n### Gå', ''] as [string, string]
	)
);
const document = fc
	.array(row, { maxLength: 25 })
	.map((rows) => rows.map(([start, rest]) => start + rest).join('\n\n'));
const about = { seed: Number(process.env['SEED'] ?? 20260115) };

describe('whatever is written in a manuscript', () => {
	test('becomes a draft that can be read, with nothing in it but open keys, or is refused at lines', () => {
		const runs = { ...about, numRuns: runsOf({ short: 300, full: 20_000 }) };
		fc.assert(
			fc.property(document, fc.boolean(), (text, titled) => {
				const source = { name: 'manus.md', text: titled ? `# En prat\n\n## Ved døra\n\n${text}` : text };
				const { draft, findings } = readDraft(source);
				const lines = source.text.split(/\r\n?|\n/).length;
				for (const { line } of findings) expect(line >= 1 && line <= lines).toBe(true);
				expect(draft === undefined).toBe(findings.length > 0);
				if (!draft) return;
				const met = parse(Scenario, scenarioText(draft, 'en-prat'), 'scenario.yaml').findings;
				expect(met.length).toBeGreaterThan(0);
				expect(met.filter(({ code }) => !/^missing-|^out-of-bounds$/.test(code))).toEqual([]);
			}),
			runs
		);
	});

	test('is taken back without a fault of ours, and changes nothing that it has no id for', () => {
		const runs = { ...about, numRuns: runsOf({ short: 40, full: 2000 }) };
		fc.assert(
			fc.property(document, fc.nat(), (text, place) => {
				const paragraphs = small.text.split('\n\n');
				const at = place % paragraphs.length;
				const { words: changed, yaml } = small.back(
					[...paragraphs.slice(0, at), text, ...paragraphs.slice(at)].join('\n\n')
				);
				expect(changed).toEqual({});
				expect(yaml).toBe(small.yaml);
			}),
			runs
		);
	});
});
