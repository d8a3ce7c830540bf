/**
 * What stays in this browser and goes nowhere: finished plays, notes, settings, and a mirror of what the
 * LMS was told. A browser that won't keep anything is not an error: the course goes on, remembers for as
 * long as the page is open, and says so.
 */
import * as v from 'valibot';
import { Answer } from './answers.ts';
import { openDrawer, type Drawer, type Fault, type Held } from './drawer.ts';
import { Note } from './notes.ts';
import { FinishedPlay } from './plays.ts';
import { memoryShelf, placeOnShelf, type Shelf } from './shelf.ts';

const Pace = v.picklist(['calm', 'plain', 'brisk']);
export type Pace = v.InferOutput<typeof Pace>;

/** Whether to practise, and whether and how fast the conversations are read aloud. */
const Settings = v.object({
	practice: v.optional(v.boolean()),
	aloud: v.optional(v.boolean()),
	pace: v.optional(Pace)
});
export type Settings = v.InferOutput<typeof Settings>;

/**
 * The saved state as it was last sent to the LMS, whether the LMS had handed anything back by then, and what it was
 * told besides and has not confirmed.
 */
const Mirror = v.object({
	state: v.string(),
	seen: v.optional(v.boolean(), false),
	untold: v.optional(v.string())
});
type Mirror = v.InferOutput<typeof Mirror>;
const nothingSent: Mirror = { state: '', seen: false };

/** `nobody`: the LMS didn't say who the learner is, so nothing could be kept apart from the next one's. */
export type Keeping = 'kept' | 'session only' | 'blocked' | 'nobody';

export interface Device {
	readonly keeping: Keeping;
	readonly plays: Drawer<FinishedPlay[]>;
	readonly notes: Drawer<Note[]>;
	readonly answers: Drawer<Answer[]>;
	readonly mirror: Drawer<Mirror>;
	readonly settings: Drawer<Settings>;
	/** Whether anything of this learner's lies here. Browsers throw away what hasn't been used for a while. */
	remembers(): boolean;
	eraseAll(): Fault | undefined;
	/** Calls back when another tab has changed something of this learner's: read again, and tell. */
	watch(window: EventTarget, changedElsewhere: () => void): () => void;
}

export interface DeviceOptions {
	readonly storage: Shelf | undefined;
	readonly courseId: string;
	/** The LMS's id, or a constant where there is no LMS. Empty means unknown. */
	readonly learnerId: string;
	/** The part of the course that this is, where it was packaged alone: what an LMS is told is told of a part. */
	readonly part?: string | undefined;
	readonly random: (length: number) => Uint8Array;
	readonly sessionOnly: boolean;
}

export function openDevice(options: DeviceOptions): Device {
	const { keeping, shelf, place } = settle(options);
	const plays = openDrawer(shelf, `${place}.plays`, v.array(FinishedPlay), []);
	const notes = openDrawer(shelf, `${place}.notes`, v.array(Note), []);
	const answers = openDrawer(shelf, `${place}.answers`, v.array(Answer), []);
	const whole = openDrawer(shelf, `${place}.mirror`, Mirror, nothingSent);
	const parts = openDrawer(shelf, `${place}.mirrors`, v.record(v.string(), Mirror), {});
	const settings = openDrawer(shelf, `${place}.settings`, Settings, {});
	const drawers = [plays, notes, answers, whole, parts, settings];
	return {
		keeping,
		plays,
		notes,
		answers,
		mirror: options.part === undefined ? whole : mirrorOf(parts, options.part),
		settings,
		remembers: () => drawers.some((drawer) => !drawer.isEmpty()),
		eraseAll: () => drawers.map((drawer) => drawer.erase()).find((fault) => fault !== undefined),
		watch(window, changedElsewhere) {
			const listen = (event: Event) => {
				const key = 'key' in event ? event.key : undefined;
				// A storage event whose key is null says that everything was cleared.
				if (key === null || (typeof key === 'string' && key.startsWith(place))) changedElsewhere();
			};
			window.addEventListener('storage', listen);
			return () => window.removeEventListener('storage', listen);
		}
	};
}

/**
 * The mirror of one part. Those of all parts lie together, so that whoever takes away what is kept of a learner
 * takes away every one of them, also from a package that knows of no part but its own.
 */
function mirrorOf(parts: Drawer<Record<string, Mirror>>, part: string): Device['mirror'] {
	const own = ({ value, ...told }: Held<Record<string, Mirror>>): Held<Mirror> => ({
		...told,
		value: value[part] ?? nothingSent
	});
	return {
		...parts,
		read: () => own(parts.read()),
		write: (change) => own(parts.write((all) => ({ ...all, [part]: change(all[part] ?? nothingSent) })))
	};
}

function settle({ storage, courseId, learnerId, random, sessionOnly }: DeviceOptions): {
	keeping: Keeping;
	shelf: Shelf;
	place: string;
} {
	const inMemory = (keeping: Keeping) => ({ keeping, shelf: memoryShelf(), place: 'this session' });
	if (sessionOnly) return inMemory('session only');
	if (learnerId === '') return inMemory('nobody');
	if (storage === undefined) return inMemory('blocked');
	try {
		return { keeping: 'kept', shelf: storage, place: placeOnShelf(storage, random, courseId, learnerId) };
	} catch {
		return inMemory('blocked');
	}
}
