/**
 * A manuscript that has come back: the words that were changed in it, and all that was changed besides and can't
 * be carried, each at its line. The words go by their addresses, wherever they stand.
 */
import type { Guide } from '#core/guide/format.ts';
import type { AuthoredFile } from '#core/scenario/authored-file.ts';
import { inFileOrder, type Finding } from '#core/scenario/finding.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { suggestion } from '#core/scenario/suggestion.ts';
import { addressed } from './addresses.ts';
import type { Block } from './block.ts';
import { isImprint, manuscript } from './manuscript.ts';
import { MetParagraphs, type Met } from './met.ts';
import { paragraphsIn } from './paragraphs.ts';
import { withWords } from './rewording.ts';
import { rowComplaints, type LineComplaint } from './row-complaints.ts';
import { settle, type Change, type Complaint } from './settled.ts';
import { narrator } from './told-lines.ts';

export interface Returned {
	readonly changes: readonly Change[];
	readonly findings: readonly Finding<string>[];
	/** How many texts differ only in signs that Word and its like change on their own. */
	readonly onlySigns: number;
	/** Whether the manuscript was made of the texts that the conversation has now. */
	readonly isOfThese: boolean;
}

export interface Source {
	readonly name: string;
	readonly text: string;
}

export function returned(source: Source, scenario: Scenario, file: AuthoredFile, guide: Guide): Returned {
	const known = new Set(manuscript(scenario, guide).flatMap(({ address }) => address ?? []));
	const all = paragraphsIn(source.text).map((paragraph): Met => {
		const { addresses, words, isAmid } = addressed(paragraph, known);
		return { paragraph, addresses, text: words, isAmid };
	});
	const met = new MetParagraphs(all.filter(({ addresses }) => !addresses.some(isImprint)));
	const blocks = blocksOf(scenario, guide);
	const speakers = [...Object.values(scenario.cast).map(({ name }) => name), 'Du', narrator];

	const settledBeside = (after: readonly Block[]) =>
		blocks.flatMap((block, index) => {
			const one = met.only(block.address);
			if (!one) return [];
			const labels = [...new Set([block.label, after[index]?.label])].filter((label) => label !== undefined);
			const settled = settle(block, labels, one.paragraph, one.text, { file, speakers });
			return [{ line: one.paragraph.line, ...settled }];
		});
	const changedBlocks = (changes: readonly Change[]) => blocksOf(withWords(scenario, changes), guide);
	// A name or a heading that is reworded is so wherever it stands, and that is no fault.
	const settled = settledBeside(changedBlocks(settledBeside(blocks).flatMap((one) => one.changes)));
	const changes = settled.flatMap((one) => one.changes);
	const complaints: LineComplaint[] = [
		...settled.flatMap(({ line, complaints: own }) => own.map((one) => ({ line, ...one }))),
		...met.all.flatMap((one) =>
			addressComplaints(one, met, known).map((own) => ({ line: one.paragraph.line, ...own }))
		),
		...rowComplaints(blocks, changedBlocks(changes), met, file)
	];
	return {
		changes,
		findings: complaints
			.map((one): Finding<string> => ({ file: source.name, column: 1, severity: 'error', ...one }))
			.toSorted(inFileOrder),
		onlySigns: settled.filter(({ onlySigns }) => onlySigns).length,
		isOfThese: all.some(({ addresses }) => addresses.some((one) => isImprint(one) && known.has(one)))
	};
}

const blocksOf = (scenario: Scenario, guide: Guide): Block[] =>
	manuscript(scenario, guide).filter(({ address = '' }) => !isImprint(address));

function addressComplaints(here: Met, met: MetParagraphs, known: ReadonlySet<string>): Complaint[] {
	const distinct = [...new Set(here.addresses)];
	const others = (address: string) => met.at(address).filter((one) => one !== here);
	const unknown = distinct
		.filter((address) => !known.has(address))
		.map((address) => ({
			code: 'manuscript-unknown-id',
			message: `«${address}» finnes ikke i samtalen.${suggestion(address, [...known])} Ordene er ikke tatt med. Sett id-en tilbake slik den var, eller ta ut et nytt manus.`
		}));
	const repeated = distinct
		.filter((address) => known.has(address) && others(address).length > 0)
		.map((address) => ({
			code: 'manuscript-repeated-id',
			message: `«${address}» står også på linje ${others(address)
				.map(({ paragraph }) => paragraph.line)
				.join(', ')}, og ingen av avsnittene er tatt med. La id-en stå bare bak det ene.`
		}));
	const joined = {
		code: 'manuscript-joined',
		message: `Avsnittet har flere id-er: ${here.addresses.map((one) => `«${one}»`).join(', ')}. Ordene er ikke tatt med. Del det, så hver id står bak sitt eget avsnitt.`
	};
	const amid = {
		code: 'manuscript-joined',
		message: `Det står noe bak «${distinct[0] ?? ''}» også. Ordene er ikke tatt med. Sett klammen sist i avsnittet.`
	};
	const together = here.addresses.length > 1 ? [joined] : here.isAmid ? [amid] : [];
	return [...unknown, ...repeated, ...together];
}
