/** Short fingerprints of ids and texts: the same everywhere, so that they can outlive the code that made them. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Two base64url characters (12 bits) that stand for an id in a packed log. */
export function tagFor(id: string): string {
	const [first = 0, second = 0] = sha256(utf8ToBytes(id));
	const bits = (first << 4) | (second >> 4);
	return alphabet.charAt(bits >> 6) + alphabet.charAt(bits & 63);
}

/** A tag as the number from 0 to 4095 that it stands for. */
export const tagNumber = (tag: string): number =>
	alphabet.indexOf(tag.charAt(0)) * 64 + alphabet.indexOf(tag.charAt(1));

/** Ten hexadecimal characters that change when a text does. */
export const fingerprint = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 10);
