/**
 * The learner's progress as one string an LMS can keep: which conversations are completed, and how far the
 * unfinished ones have come.
 *
 *     m1~n.12~c.bare-en-kaffe~s.Ab3_x9~v.Qq~u.uavgjort~p.2kQx.A9~d.t2.3~k.1f2e3d4c
 *
 * m the schema's version, n a counter, c a completed conversation, s the other steps that are done and v those
 * that were visited (two characters each), u an unfinished conversation with its packed log (p) and its place
 * in the debrief (d), r the scores of conversations where an organisation wants them (two characters and three
 * digits each), k a checksum over all before it. No other characters than these, since some LMSs run the string
 * through eval or a form. Every mark stands alone, so that a string that was cut short, or written by a later
 * edition of the course, is read as far as it goes.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { upgrades, type Upgrade } from './saved-state-upgrades.ts';

export interface Unfinished {
	readonly conversation: string;
	readonly packed: string;
	readonly debrief?: string;
}

export interface SavedState {
	/** Grows with every save, so that the newer of two can be told without a clock. */
	readonly counter: number;
	readonly completed: readonly string[];
	readonly unfinished: readonly Unfinished[];
	/** Steps besides the conversations, each by the two characters that stand for it. */
	readonly done: readonly string[];
	readonly visited: readonly string[];
	/** What conversations gave, 0 to 100, by the two characters that stand for each; left out where none did. */
	readonly scores?: Readonly<Record<string, number>>;
}

/** `kept` is the text as found, where not all of it was understood: it is not ours to write over unasked. */
export type Reading =
	| { readonly how: 'empty' | 'exact' | 'migrated'; readonly state: SavedState }
	| { readonly how: 'salvaged' | 'unreadable'; readonly state: SavedState; readonly kept: string };

export const nothingSaved: SavedState = { counter: 0, completed: [], unfinished: [], done: [], visited: [] };

const schema = 1;
const largest = 999_999_999_999_999;
const slug = '[a-z0-9-]{1,60}';
const tags = '(?:[A-Za-z0-9_-]{2}){1,99}';
const scored = '(?:[A-Za-z0-9_-]{2}(?:0\\d\\d|100)){1,40}';
const marks = new RegExp(
	`~(?:n\\.(?<counter>\\d{1,15})|c\\.(?<completed>${slug})|` +
		`u\\.(?<conversation>${slug})~p\\.(?<packed>[A-Za-z0-9_.-]{1,60})` +
		`(?:~d\\.(?<debrief>[a-z0-9.-]{1,24}))?|` +
		`s\\.(?<done>${tags})|v\\.(?<visited>${tags})|r\\.(?<scores>${scored}))(?=~|$)`,
	'g'
);

export function write({ counter, completed, unfinished, done, visited, scores = {} }: SavedState): string {
	const scored = Object.entries(scores).map(([tag, score]) => tag + String(score).padStart(3, '0'));
	const written = [
		// A damaged counter may read as the largest there is, and that must not be the end of saving.
		`~n.${Math.min(counter, largest)}`,
		...completed.map((conversation) => `~c.${conversation}`),
		// Before what is unfinished: where a platform cuts the string, the end of it is what is lost.
		...(done.length > 0 ? [`~s.${done.join('')}`] : []),
		...(visited.length > 0 ? [`~v.${visited.join('')}`] : []),
		...(scored.length > 0 ? [`~r.${scored.join('')}`] : []),
		...unfinished.map(
			({ conversation, packed, debrief }) =>
				`~u.${conversation}~p.${packed}${debrief === undefined ? '' : `~d.${debrief}`}`
		)
	];
	const misfit = written.find((mark) => mark.match(marks)?.[0] !== mark);
	if (misfit !== undefined)
		throw new Error(`The saved state can't hold "${misfit}": see the forms it is read by.`);
	const body = `m${schema}${written.join('')}`;
	return `${body}~k.${checksum(body)}`;
}

/** Whatever an LMS hands back, this gives a state and says how sure it is. It never throws. */
export function read(text: string, steps: ReadonlyMap<number, Upgrade> = upgrades): Reading {
	if (text.trim() === '') return { how: 'empty', state: nothingSaved };
	// The checksum comes last. Where it doesn't the end is missing, and what now comes last may be half a name.
	const body = text.slice(0, Math.max(0, text.lastIndexOf('~')));
	const untouched = text === `${body}~k.${checksum(body)}`;

	const head = /^m(\d{1,3})(?=~|$)/.exec(body);
	const written = Number(head?.[1] ?? Number.NaN);
	let rest = body.slice(head?.[0].length);
	let version = written;
	for (let step = steps.get(version); step && version < schema; step = steps.get(++version))
		rest = step(rest);

	const { state, whole, any } = understand(rest);
	if (untouched && whole && version === schema)
		return { how: written === schema ? 'exact' : 'migrated', state };
	return { how: any ? 'salvaged' : 'unreadable', state, kept: text };
}

function understand(text: string): { state: SavedState; whole: boolean; any: boolean } {
	let counter = 0;
	const completed = new Set<string>();
	const unfinished = new Map<string, Unfinished>();
	const done = new Set<string>();
	const visited = new Set<string>();
	const scores = new Map<string, number>();
	const found = [...text.matchAll(marks)];
	for (const { groups = {} } of found) {
		const { conversation, packed, debrief } = groups;
		if (groups['counter'] !== undefined) counter = Number(groups['counter']);
		if (groups['completed'] !== undefined) completed.add(groups['completed']);
		if (conversation !== undefined && packed !== undefined) {
			unfinished.set(conversation, { conversation, packed, ...(debrief !== undefined && { debrief }) });
		}
		for (const tag of groups['done']?.match(/../g) ?? []) done.add(tag);
		for (const tag of groups['visited']?.match(/../g) ?? []) visited.add(tag);
		for (const one of groups['scores']?.match(/.{5}/g) ?? [])
			scores.set(one.slice(0, 2), Number(one.slice(2)));
	}
	return {
		state: {
			counter,
			completed: [...completed],
			unfinished: [...unfinished.values()],
			done: [...done],
			visited: [...visited],
			...(scores.size > 0 && { scores: Object.fromEntries(scores) })
		},
		whole: found.map(([mark]) => mark).join('') === text,
		any: found.length > 0
	};
}

// Enough to tell a string that was cut or edited from a whole one. It guards against accidents, not people.
const checksum = (body: string) => bytesToHex(sha256(utf8ToBytes(body))).slice(0, 8);
