/**
 * A file that is sound YAML, read in a tenth of the time of the parser that can explain a fault. What the two might
 * read each in its way is left to the other one, so undefined says nothing of the file. What a bare word means is asked
 * of the other one too, and a property test gives both of them damaged files and files of nothing but signs.
 */
import {
	COLLECTION_STYLE,
	EVENT_ID,
	SCALAR_STYLE,
	YAMLException,
	getScalarValue,
	parseEvents,
	type Event,
	type ScalarEvent
} from 'js-yaml';
import { Schema, isScalar, type ScalarTag } from 'yaml';

export interface SoundYaml {
	readonly data: unknown;
	/** For each mapping and list in the data, where its keys or items stand in the text. */
	readonly offsets: ReadonlyMap<unknown, ReadonlyMap<string, number>>;
}

/**
 * Tabs, byte order marks, line ends of their own kind, a second document, lines that a key too long could stand on,
 * blocks that state their indent, line ends that are escaped, and a last line that is not ended and only of spaces.
 */
const doubtful = /[\t\ufeff]|\r(?!\n)|^(?:---|\.\.\.)|^[^\n]{1025}|[|>][-+]?\d|\\(?:\r?\n|U)| $(?![^])/m;

export function readSound(text: string): SoundYaml | undefined {
	if (doubtful.test(text)) return undefined;
	try {
		return new Reading(text, parseEvents(text, {})).all();
	} catch {
		return undefined;
	}
}

/** Where a key or an item stands; undefined where the data has none at that path. */
export function offsetIn(
	{ data, offsets }: SoundYaml,
	path: readonly (string | number)[]
): number | undefined {
	let around: unknown = data;
	for (const key of path.slice(0, -1))
		around = offsets.get(around)?.has(String(key)) ? (around as Record<string, unknown>)[key] : undefined;
	return offsets.get(around)?.get(String(path.at(-1)));
}

class Reading {
	readonly #text: string;
	readonly #events: readonly Event[];
	readonly #offsets = new Map<unknown, ReadonlyMap<string, number>>();
	/** The first event opens the document. */
	#next = 1;
	#endOfScalar = 0;

	constructor(text: string, events: readonly Event[]) {
		this.#text = text;
		this.#events = events;
	}

	all(): SoundYaml {
		if (this.#events[this.#next]?.type !== EVENT_ID.MAPPING) throw new YAMLException('no mapping');
		return { data: this.#value(), offsets: this.#offsets };
	}

	#value(): unknown {
		const event = this.#event();
		if (event.type === EVENT_ID.SCALAR) return this.#scalar(event);
		if (event.type === EVENT_ID.SEQUENCE) return this.#list();
		if (event.type === EVENT_ID.MAPPING) return this.#mapping(event.style === COLLECTION_STYLE.BLOCK);
		throw new YAMLException('an alias');
	}

	#event(): Event {
		const event = this.#events[this.#next++];
		if (!event) throw new YAMLException('nothing more');
		if ('tagStart' in event && (event.tagStart >= 0 || event.anchorStart >= 0))
			throw new YAMLException('a tag or an anchor');
		return event;
	}

	#list(): unknown[] {
		const list: unknown[] = [];
		const offsets = new Map<string, number>();
		while (!this.#isAtEnd()) {
			offsets.set(String(list.length), this.#offset());
			list.push(this.#value());
		}
		this.#offsets.set(list, offsets);
		return list;
	}

	#mapping(isBlock: boolean): object {
		const mapping: Record<string, unknown> = {};
		const offsets = new Map<string, number>();
		while (!this.#isAtEnd()) {
			const offset = this.#offset();
			const event = this.#event();
			if (event.type !== EVENT_ID.SCALAR) throw new YAMLException('a key that is no text');
			const key = getScalarValue(this.#text, event);
			if (offsets.has(key) || key === '__proto__') throw new YAMLException('a key that is taken');
			if (isBlock && !this.#isFirstInLine(offset)) throw new YAMLException('a key behind something');
			this.#endOfScalar = event.valueEnd;
			offsets.set(key, offset);
			mapping[key] = this.#value();
		}
		this.#offsets.set(mapping, offsets);
		return mapping;
	}

	#scalar(event: ScalarEvent): unknown {
		if (event.valueStart >= 0) {
			if (this.#text.slice(this.#endOfScalar, event.valueStart).includes('#'))
				throw new YAMLException('a comment in front of a text');
			this.#endOfScalar = event.valueEnd;
		}
		const text = getScalarValue(this.#text, event);
		return event.style === SCALAR_STYLE.PLAIN ? meaningOf(text) : text;
	}

	#isAtEnd(): boolean {
		const isAtEnd = this.#events[this.#next]?.type === EVENT_ID.POP;
		if (isAtEnd) this.#next++;
		return isAtEnd;
	}

	/** Where what comes next stands, its quotation mark included. */
	#offset(): number {
		const event = this.#events[this.#next];
		if (event?.type === EVENT_ID.SCALAR && event.valueStart >= 0) {
			if (event.style === SCALAR_STYLE.PLAIN) return event.valueStart;
			if (event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED)
				return event.valueStart - 1;
		}
		if (event?.type === EVENT_ID.SEQUENCE || event?.type === EVENT_ID.MAPPING) return event.start;
		throw new YAMLException('something that stands nowhere');
	}

	#isFirstInLine(offset: number): boolean {
		const start = this.#text.lastIndexOf('\n', offset - 1) + 1;
		return /^[ ?-]*$/.test(this.#text.slice(start, offset));
	}
}

const bareWords = new Schema({ schema: 'core' }).tags.filter(
	(tag): tag is ScalarTag & { test: RegExp } =>
		tag.default === true && 'test' in tag && tag.test instanceof RegExp
);

function meaningOf(word: string): unknown {
	const tag = bareWords.find(({ test }) => test.test(word));
	if (!tag) return word;
	const meaning = tag.resolve(word, () => undefined, {});
	return isScalar(meaning) ? meaning.value : meaning;
}
