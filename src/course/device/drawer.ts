/**
 * One value on the shelf. A change is a function of what lies there, never a finished value: it is made on
 * a fresh reading, so that two tabs don't undo each other, and it is held and made again later if the
 * storage wouldn't take it. What can't be read is put aside before anything is written in its place.
 */
import * as v from 'valibot';
import type { Shelf } from './shelf.ts';

export type Fault = 'full' | 'blocked' | 'unreadable';

/** With a fault the value still stands, for as long as the page is open. */
export interface Held<T> {
	readonly value: T;
	readonly fault?: Fault;
}

export interface Drawer<T> {
	read(): Held<T>;
	write(change: (current: T) => T): Held<T>;
	isEmpty(): boolean;
	/** What couldn't be read, as it was found, for the learner to look at or save. */
	unreadable(): string | undefined;
	discardUnreadable(): Fault | undefined;
	erase(): Fault | undefined;
}

export function openDrawer<T>(
	shelf: Shelf,
	key: string,
	form: v.GenericSchema<unknown, T>,
	empty: T
): Drawer<T> {
	const aside = `${key}.aside`;
	let held: ((current: T) => T)[] = [];

	function look(): { value: T; broken: string | null } {
		const text = shelf.getItem(key);
		if (text === null) return { value: empty, broken: null };
		const parsed = v.safeParse(form, parseJson(text));
		return parsed.success ? { value: parsed.output, broken: null } : { value: empty, broken: text };
	}

	function allUnreadable(): string | undefined {
		const texts = [shelf.getItem(aside), look().broken].filter((text) => text !== null);
		return texts.length > 0 ? texts.join('\n') : undefined;
	}

	const withHeld = (value: T) => held.reduce((current, change) => change(current), value);
	const told = (value: T, fault: Fault | undefined): Held<T> => (fault ? { value, fault } : { value });

	function read(): Held<T> {
		return orFault(
			() => told(withHeld(look().value), allUnreadable() === undefined ? undefined : 'unreadable'),
			(fault) => told(withHeld(empty), fault)
		);
	}

	return {
		read,
		write(change) {
			held.push(change);
			return orFault(
				() => {
					const { value, broken } = look();
					if (broken !== null) {
						shelf.setItem(aside, allUnreadable() ?? broken);
						shelf.removeItem(key);
					}
					shelf.setItem(key, JSON.stringify(withHeld(value)));
					held = [];
					return read();
				},
				(fault) => told(read().value, fault)
			);
		},
		isEmpty: () =>
			orFault(
				() => shelf.getItem(key) === null,
				() => true
			),
		unreadable: () => orFault(allUnreadable, () => undefined),
		discardUnreadable: () =>
			orFault(
				() => {
					if (look().broken !== null) shelf.removeItem(key);
					shelf.removeItem(aside);
					return undefined;
				},
				(fault) => fault
			),
		erase() {
			held = [];
			return orFault(
				() => {
					shelf.removeItem(key);
					shelf.removeItem(aside);
					return undefined;
				},
				(fault) => fault
			);
		}
	};
}

function orFault<T>(work: () => T, otherwise: (fault: Fault) => T): T {
	try {
		return work();
	} catch (reason) {
		const name = reason instanceof Error ? reason.name : '';
		return otherwise(
			name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED' ? 'full' : 'blocked'
		);
	}
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
