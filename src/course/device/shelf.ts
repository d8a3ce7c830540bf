/**
 * Where one learner's things lie in a browser that several people may use, and that several courses from
 * one LMS share. The place is named by a hash, salted once per browser, so that nobody who looks through
 * the storage learns who has taken the course, and nobody opens another's notes by guessing an id.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const saltKey = 'medvandrer.salt';

/** Throws what the storage throws: whoever opens the shelf decides what a closed one means. */
export function placeOnShelf(
	shelf: Shelf,
	random: (length: number) => Uint8Array,
	courseId: string,
	learnerId: string
): string {
	let salt = shelf.getItem(saltKey);
	if (salt === null) {
		shelf.setItem(saltKey, bytesToHex(random(16)));
		// Read again: another tab may have made the salt in between, and its salt is the one that counts.
		salt = shelf.getItem(saltKey);
	}
	// As JSON, so that no pair of ids can run together into another pair.
	const whose = utf8ToBytes(JSON.stringify([salt, courseId, learnerId]));
	return `medvandrer.${bytesToHex(sha256(whose)).slice(0, 32)}`;
}

/** A shelf that lasts as long as the page. */
export function memoryShelf(): Shelf {
	const things = new Map<string, string>();
	return {
		getItem: (key) => things.get(key) ?? null,
		setItem: (key, value) => void things.set(key, value),
		removeItem: (key) => void things.delete(key)
	};
}

/** The browser's storage, where it lets the course have it: the mere asking throws where it is blocked. */
export function browserStorage(window: { readonly localStorage: Shelf }): Shelf | undefined {
	try {
		return window.localStorage;
	} catch {
		return undefined;
	}
}
