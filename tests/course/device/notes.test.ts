import { expect, test } from 'vitest';
import { withNote, type Note } from '#course/device/notes.ts';

const note: Note = { conversation: 'uavgjort', kind: 'reflection', text: 'Først.' };

test('a note written again takes the place of the earlier one', () => {
	expect(withNote([note], { ...note, text: 'Så.' })).toEqual([{ ...note, text: 'Så.' }]);
});

test('notes about different scenes, of different kinds or from different conversations are different notes', () => {
	const others: Note[] = [
		{ ...note, scene: 'kjokken' },
		{ ...note, kind: 'objection' },
		{ ...note, conversation: 'bare-en-kaffe' }
	];
	expect(others.reduce(withNote, [note])).toEqual([note, ...others]);
});

test('a note that its writer has emptied is gone', () => {
	expect(withNote([note], { ...note, text: ' \n' })).toEqual([]);
});
