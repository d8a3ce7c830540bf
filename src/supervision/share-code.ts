/**
 * A share as a code to read aloud or write on a slip of paper. Ids are in it as short digests, so that it survives
 * texts that were reworded, added and moved, as a packed log does. Whoever makes one reads it again at once: a
 * code that would not come back as the same share, or is too long to type, isn't given, and a file does instead.
 */
import { choicesIn } from '#core/scenario/choices-in.ts';
import { fingerprint, tagFor, tagNumber } from '#core/scenario/digest.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import type { State } from '#core/scenario/format/state.ts';
import { stateNames } from '#core/scenario/state.ts';
import { startOf } from '#core/scenario/situation.ts';
import { tagOf } from '#core/scenario/tag.ts';
import { BitReader, BitWriter } from './bits.ts';
import { checksumLength, withChecksum, withoutChecksum } from './checksum.ts';
import { codeText, mostSymbols, symbolsIn } from './code-text.ts';
import { openedStretch, type Opened } from './opened.ts';
import { mostMoments, type Share } from './share.ts';

const version = 1;
const width = { version: 4, scenario: 12, edition: 8, facts: 4, state: 14, place: 20, tag: 12 } as const;
/** How many of something there are: stretches, decisions in a stretch, decisions in a whole play. */
const count = { stretches: 2, decisions: 2, whole: 5 } as const;
const levels = 11;

/** What stands in a code before its conversation is at hand. */
export interface ReadCode {
	readonly edition: number;
	readonly isFor: (scenario: string) => boolean;
	readonly open: (scenario: Scenario) => Opened | undefined;
}

export type CodeFault = 'empty' | 'too long' | 'unknown sign' | 'mistyped' | 'newer';

/** Undefined where the share is too long for a code, or its ids could be mistaken for others. */
export function codeOf(share: Share, scenario: Scenario): string | undefined {
	const symbols = symbolsOf(share, scenario);
	if (!symbols || symbols.length + checksumLength > mostSymbols) return undefined;
	const code = codeText(withChecksum(symbols));
	const read = readCode(code);
	const again = typeof read === 'string' ? undefined : read.open(scenario);
	return again && isSame(share, again) ? code : undefined;
}

function symbolsOf({ scenario: id, edition, whole, stretches }: Share, scenario: Scenario) {
	const facts = Object.keys(scenario.facts).filter((fact) =>
		stretches.some(({ from }) => from.facts.includes(fact))
	);
	const placed = choicesIn(scenario);
	const bits = new BitWriter();
	const overflows =
		edition >= 2 ** width.edition ||
		facts.length >= 2 ** width.facts ||
		stretches.some(({ choices }) => choices.length >= 2 ** (whole ? count.whole : count.decisions));
	if (overflows) return undefined;
	bits.add(version, width.version);
	bits.add(tagNumber(tagFor(id)), width.scenario);
	bits.add(edition, width.edition);
	bits.add(facts.length, width.facts);
	for (const fact of facts) bits.add(tagNumber(tagFor(fact)), width.tag);
	bits.add(whole ? 0 : stretches.length, count.stretches);
	for (const { from, choices } of stretches) {
		const tags = choices.flatMap((one) => {
			const { choice } = placed.find((other) => other.choice.id === one) ?? {};
			return choice ? tagNumber(tagOf(choice)) : [];
		});
		if (whole) bits.add(choices.length, count.whole);
		else {
			bits.add(stateNumber(from.state), width.state);
			for (const fact of facts) bits.add(from.facts.includes(fact) ? 1 : 0, 1);
			bits.add(choices.length, count.decisions);
			bits.add(placeNumber(from.scene, choices[0] ?? ''), width.place);
		}
		for (const tag of tags.slice(whole ? 0 : 1)) bits.add(tag, width.tag);
	}
	return bits.symbols;
}

/** Read what was typed. Never throws. */
export function readCode(typed: string): ReadCode | CodeFault {
	// Before anything is made of it: a field takes whatever is pasted into it.
	if (typed.length > 200) return 'too long';
	const symbols = symbolsIn(typed);
	if (!symbols) return 'unknown sign';
	if (symbols.length === 0) return 'empty';
	if (symbols.length > mostSymbols) return 'too long';
	const own = withoutChecksum(symbols);
	if (!own) return 'mistyped';
	try {
		return readSymbols(own);
	} catch (fault) {
		if (fault instanceof RangeError) return 'mistyped';
		throw fault;
	}
}

function readSymbols(symbols: readonly number[]): ReadCode | CodeFault {
	const bits = new BitReader(symbols);
	if (bits.take(width.version) !== version) return 'newer';
	const tag = bits.take(width.scenario);
	const edition = bits.take(width.edition);
	const facts = several(bits.take(width.facts), () => bits.take(width.tag));
	const parts = bits.take(count.stretches);
	const whole = parts === 0;
	const stretches = several(whole ? 1 : parts, () => {
		if (whole) {
			const tags = several(bits.take(count.whole), () => bits.take(width.tag));
			return { state: undefined, facts, place: undefined, tags };
		}
		const state = stateIn(bits.take(width.state));
		const held = facts.filter(() => bits.take(1) === 1);
		const decisions = bits.take(count.decisions);
		const place = bits.take(width.place);
		const tags = several(Math.max(0, decisions - 1), () => bits.take(width.tag));
		return { state, facts: held, place, tags };
	});
	const decisions = stretches.reduce((sum, { tags }) => sum + tags.length + 1, 0);
	const isSound =
		bits.isAtEnd && (whole || decisions <= mostMoments) && stretches.every(({ state }) => whole || state);
	if (!isSound) return 'mistyped';
	return {
		edition,
		isFor: (scenario) => tagNumber(tagFor(scenario)) === tag,
		open(scenario) {
			if (tagNumber(tagFor(scenario.id)) !== tag) return undefined;
			const named = (tags: readonly number[]) =>
				Object.keys(scenario.facts).filter((fact) => tags.includes(tagNumber(tagFor(fact))));
			const opened = stretches.flatMap(({ state, facts: held, place, tags }) => {
				const wanted = tags.map(
					(one) => (choice: Parameters<typeof tagOf>[0]) => tagNumber(tagOf(choice)) === one
				);
				if (!state) {
					return openedStretch(scenario, { ...startOf(scenario), facts: named(held) }, wanted);
				}
				const first = choicesIn(scenario).find(
					({ scene, choice }) => placeNumber(scene, choice.id) === place
				);
				if (!first) return [];
				return openedStretch(scenario, { scene: first.scene, state, facts: named(held) }, [
					({ id }) => id === first.choice.id,
					...wanted
				]);
			});
			return { edition, whole, stretches: opened, lostMoments: stretches.length - opened.length };
		}
	};
}

function isSame({ stretches }: Share, { stretches: opened }: Opened): boolean {
	return (
		opened.length === stretches.length &&
		opened.every(({ play, lost }, index) => {
			const stretch = stretches[index];
			const at = play.snapshots[0];
			return (
				lost === 0 &&
				at?.value === stretch?.from.scene &&
				JSON.stringify([play.log.choices, at?.context.state, at?.context.facts]) ===
					JSON.stringify([stretch?.choices, stretch?.from.state, stretch?.from.facts])
			);
		})
	);
}

/** A scene and a choice in it, in twenty bits: the moment is known by the two together. */
const placeNumber = (scene: string, choice: string): number =>
	parseInt(fingerprint(`${scene}/${choice}`).slice(0, 5), 16);

const stateNumber = (state: State): number =>
	stateNames.reduce((number, name) => number * levels + state[name], 0);

function stateIn(number: number): State | undefined {
	if (number >= levels ** stateNames.length) return undefined;
	const level = (place: number) => Math.floor(number / levels ** (stateNames.length - 1 - place)) % levels;
	const [trust, agency, hope, pressure] = [level(0), level(1), level(2), level(3)];
	return { trust, agency, hope, pressure };
}

const several = <Item>(length: number, make: () => Item): Item[] => Array.from({ length }, make);
