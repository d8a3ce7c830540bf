/**
 * The row of blocks that went out, laid beside the row of paragraphs that came back: what is new in it, gone from
 * it, moved, or changed though it stands fast.
 */
import { distance } from 'fastest-levenshtein';
import type { AuthoredFile } from '#core/scenario/authored-file.ts';
import type { Block } from './block.ts';
import { commonSequence } from './common-sequence.ts';
import { keysOf, shown, type Met, type MetParagraphs } from './met.ts';
import { lineOf, type Complaint } from './settled.ts';
import { folded } from './signs.ts';

export interface LineComplaint extends Complaint {
	readonly line: number;
}

/** `after` are the same blocks with the words that came back, so that a name may be changed wherever it stands. */
export function rowComplaints(
	blocks: readonly Block[],
	after: readonly Block[],
	met: MetParagraphs,
	file: AuthoredFile
): LineComplaint[] {
	const pairs = pairsOf(blocks, after, met.all);
	const gaps = gapsBetween(pairs, blocks, met);
	const gone = gaps.flatMap(({ line, lost }) => lost.map((block) => ({ block, line })));
	return [
		...gaps.flatMap(({ line, answers, standing }) =>
			standing.flatMap((block) => fastComplaint(block, answers.get(block), line, file))
		),
		...gone.map(({ block, line }) => ({ line, code: 'manuscript-gone', message: goneSentence(block, file) })),
		...gaps.flatMap(({ fresh }) =>
			fresh.map((one) => ({
				line: one.paragraph.line,
				code: 'manuscript-new',
				message: newSentence(
					one,
					gone.map(({ block }) => block)
				)
			}))
		),
		...moved(pairs, blocks, met).map(({ block, one }) => ({
			line: one.paragraph.line,
			code: 'manuscript-moved',
			message: `«${block.address ?? ''}» er flyttet. Ordene er tatt med, men rekkefølgen er som før. Flytt det i scenario.yaml, linje ${lineOf(block.path, file)}.`
		}))
	];
}

type Pairs = readonly (readonly [number, number])[];

function pairsOf(blocks: readonly Block[], after: readonly Block[], met: readonly Met[]): Pairs {
	const numbers = new Map<string, number>();
	const numbered = (keys: readonly string[]) =>
		keys.map((key) => {
			const number = numbers.get(key) ?? numbers.size;
			numbers.set(key, number);
			return number;
		});
	const wanted = blocks.map((block, index) =>
		numbered(
			[block, after[index] ?? block].flatMap((one) =>
				keysOf(one.address === undefined ? [] : [one.address], shown(one))
			)
		)
	);
	const came = met.map(({ addresses, text }) => numbered(keysOf(addresses, text)));
	return commonSequence(
		blocks.length,
		met.length,
		(block, one) => wanted[block]?.some((key) => came[one]?.includes(key)) === true
	);
}

interface Gap {
	/** Of the paragraph before it. */
	readonly line: number;
	/** Blocks that stand fast, and did not come back as they were. */
	readonly standing: readonly Block[];
	/** What they have become. */
	readonly answers: ReadonlyMap<Block, Met>;
	/** Blocks whose addresses did not come back. */
	readonly lost: readonly Block[];
	/** Paragraphs that nothing answers to. */
	readonly fresh: readonly Met[];
}

function gapsBetween(pairs: Pairs, blocks: readonly Block[], met: MetParagraphs): Gap[] {
	const ends = [...pairs, [blocks.length, met.all.length] as const];
	return ends.map(([block, one], index): Gap => {
		const [lastBlock, lastMet] = ends[index - 1] ?? [-1, -1];
		const between = blocks.slice(lastBlock + 1, block);
		const standing = between.filter(({ address }) => address === undefined);
		const unclaimed = met.all.slice(lastMet + 1, one).filter(({ addresses }) => addresses.length === 0);
		const answers = pairedByWords(standing, unclaimed);
		return {
			line: met.all[lastMet]?.paragraph.line ?? 1,
			standing,
			answers,
			lost: between.filter(({ address }) => address !== undefined && met.at(address).length === 0),
			fresh: unclaimed.filter((paragraph) => ![...answers.values()].includes(paragraph))
		};
	});
}

/** Which paragraph a block that stands fast has become: the only one there, or by how much of it is left. */
function pairedByWords(blocks: readonly Block[], met: readonly Met[]): Map<Block, Met> {
	const [block, one] = [blocks[0], met[0]];
	if (block && one && blocks.length === 1 && met.length === 1) return new Map([[block, one]]);
	const pairs = new Map<Block, Met>();
	for (const block of blocks) {
		const left = met.filter((one) => ![...pairs.values()].includes(one));
		const nearest = nearestOf(left, (one) => likeness(block, one.text), 0.4);
		if (nearest) pairs.set(block, nearest);
	}
	return pairs;
}

function likeness(block: Block, text: string): number {
	const [before, now] = [folded(shown(block)), folded(text)];
	if (block.label !== undefined && now.startsWith(`${folded(block.label)}:`)) return 1;
	return 1 - distance(before, now) / Math.max(before.length, now.length, 1);
}

function nearestOf<Value>(
	values: readonly Value[],
	near: (value: Value) => number,
	least: number
): Value | undefined {
	const [best] = values
		.map((value) => ({ value, near: near(value) }))
		.filter((one) => one.near >= least)
		.toSorted((a, b) => b.near - a.near);
	return best?.value;
}

function moved(pairs: Pairs, blocks: readonly Block[], met: MetParagraphs): { block: Block; one: Met }[] {
	const placed = new Set(pairs.map(([block]) => block));
	return blocks.flatMap((block, index) => {
		const one = met.only(block.address);
		return one && !placed.has(index) ? [{ block, one }] : [];
	});
}

/** A note that is gone is nobody's loss. */
function fastComplaint(
	block: Block,
	became: Met | undefined,
	line: number,
	file: AuthoredFile
): LineComplaint[] {
	const code = 'manuscript-stands-fast';
	const place = `«${String(block.path.at(-1) ?? '')}» i scenario.yaml, linje ${lineOf(block.path, file)}`;
	const fast = `«${shown(block)}»`;
	if (became && block.path.length > 0)
		return [
			{
				line: became.paragraph.line,
				code,
				message: `Dette står fast og er som før i samtalen: ${fast}. Det endres ved ${place}.`
			}
		];
	if (became || block.form === 'note') return [];
	return [
		{
			line,
			code,
			message: `Her er dette borte, men det gjelder fortsatt i samtalen: ${fast}. Det endres ved ${place}.`
		}
	];
}

const goneSentence = ({ address = '', words, path }: Block, file: AuthoredFile): string =>
	`«${address}» mangler her og står som før i samtalen: «${words}». Skal det bort, så fjern det i scenario.yaml, linje ${lineOf(path, file)}.`;

function newSentence({ text }: Met, gone: readonly Block[]): string {
	const near = nearestOf(gone, (block) => likeness({ ...block, label: undefined }, text), 0.5)?.address;
	const remedy =
		near === undefined
			? 'Nye replikker, valg og scener skrives i scenario.yaml.'
			: `Er det «${near}»? Sett i så fall [${near}] bak.`;
	return `Avsnittet har ingen id og er ikke tatt med: «${text}». ${remedy}`;
}
