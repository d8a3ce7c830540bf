/** LMSs that do what they are asked to, and answer as if they hadn't; and one that doesn't answer. */
import { no, type Fault } from './desk.ts';
import type { CallName } from './edition.ts';

export const setsSayFalse: Fault = (onwards) => (call, values) => {
	const answered = onwards(call, values);
	return call === 'set' && answered.answer === 'true' ? no('0') : answered;
};

export const booleans: Fault = (onwards) => (call, values) => {
	const answered = onwards(call, values);
	const isSaid = answered.answer === 'true' || answered.answer === 'false';
	return isSaid && call !== 'get' ? { ...answered, answer: answered.answer === 'true' } : answered;
};

export const capitalStatus: Fault =
	(onwards, { edition }) =>
	(call, values) => {
		const answered = onwards(call, values);
		if (call !== 'get' || values[0] !== edition.status) return answered;
		const status = String(answered.answer);
		return { ...answered, answer: status.charAt(0).toUpperCase() + status.slice(1) };
	};

export const throwing =
	(...calls: readonly CallName[]): Fault =>
	(onwards) =>
	(call, values) => {
		if (calls.includes(call)) throw new Error('The LMS broke down.');
		return onwards(call, values);
	};

/** As after a reload in Moodle, which wants a new launch. */
export const refusedDoor: Fault =
	(onwards, { edition }) =>
	(call, values) =>
		call === 'initialize' ? no(edition.outOfTurn.initialize) : onwards(call, values);
