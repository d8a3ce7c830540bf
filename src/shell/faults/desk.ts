/**
 * An LMS as a course meets it, reduced to one function: a call in, an answer and an error code out. Faults
 * are laid around it one outside the other, the first of a list outermost, and `apiOf` makes the object that a
 * course can call of it again. What a fault needs of the world comes from outside, so that it is the same in Node
 * and in a page.
 */
import type { CallName, Edition } from './edition.ts';

export interface Answer {
	readonly answer: unknown;
	readonly error: string;
}

/** Begins anew with each visit. It may throw, as some LMSs do. */
export type Desk = (call: CallName, values: readonly string[]) => Answer;

export interface Around {
	readonly edition: Edition;
	/** A clock in milliseconds. */
	readonly now: () => number;
	/** Keeps whoever calls waiting, as a slow network under a synchronous call does. */
	readonly wait: (milliseconds: number) => void;
	/** What the visit before this one left in an element. */
	readonly left: (element: string) => string;
}

export type Fault = (onwards: Desk, around: Around) => Desk;

export interface Call extends Answer {
	readonly call: CallName;
	readonly values: readonly string[];
}

export const yes: Answer = { answer: 'true', error: '0' };
export const no = (error: string, answer: unknown = 'false'): Answer => ({ answer, error });

/** The faults as one, the first of them outermost. */
export const together =
	(faults: readonly Fault[]): Fault =>
	(onwards, around) =>
		faults.reduceRight((inner, fault) => fault(inner, around), onwards);

/** An LMS's own API as a desk. */
export function deskOf(api: object, edition: Edition): Desk {
	const ask = (method: string, ...values: string[]): unknown => {
		const answer: unknown = Reflect.apply(Reflect.get(api, method) as () => unknown, api, values);
		return answer;
	};
	return (call, values) => ({
		answer: ask(edition.calls[call], ...(values.length > 0 ? values : [''])),
		error: String(ask(edition.calls.lastError))
	});
}

export type Methods = Record<string, (...values: string[]) => unknown>;

/** The API that a course calls. Its methods need their `this`, as those of many LMSs do. */
export function apiOf(
	desk: () => Desk,
	edition: Edition,
	note: (call: Call) => void = () => undefined
): Methods {
	let error = '0';
	const take = (call: CallName, values: readonly string[]): unknown => {
		try {
			const answered = desk()(call, values);
			error = answered.error;
			note({ call, values, ...answered });
			return answered.answer;
		} catch (reason) {
			note({ call, values, answer: 'thrown', error });
			throw reason;
		}
	};
	const api: Methods = { [edition.calls.lastError]: () => error };
	for (const call of Object.keys(edition.outOfTurn) as CallName[]) {
		api[edition.calls[call]] = function (...values) {
			if (this !== api) throw new TypeError('Illegal invocation');
			return take(call, values);
		};
	}
	return api;
}
