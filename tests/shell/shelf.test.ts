import { expect, test } from 'vitest';
import type { LmsRecord } from '../../src/shell/record.ts';
import { Shelf } from '../../src/shell/shelf.ts';
import { StoredTexts } from './stored-texts.ts';

const record: LmsRecord = {
	format: 1,
	savedAt: '2026-08-03T12:05:00.000Z',
	finished: true,
	received: ['cmi.suspend_data'],
	elements: { 'cmi.suspend_data': 'x1' }
};

const blocked = () => {
	throw new DOMException('The operation is insecure.', 'SecurityError');
};

test('a record is found again by another page, for the same learner and course only', () => {
	const texts = new StoredTexts();
	new Shelf(() => texts, 'kurs').keep('lokal-1', record);
	expect(new Shelf(() => texts, 'kurs').read('lokal-1')).toEqual(record);
	expect(new Shelf(() => texts, 'kurs').read('lokal-2')).toBeUndefined();
	expect(new Shelf(() => texts, 'et-annet').read('lokal-1')).toBeUndefined();
});

test('a shelf that can be trusted leaves nothing but the record', () => {
	const texts = new StoredTexts();
	const shelf = new Shelf(() => texts, 'kurs');
	shelf.keep('lokal-1', record);
	expect(shelf.lasting).toBe(true);
	expect([...texts.texts.keys()]).toEqual(['lms:kurs:record:lokal-1']);
});

test('where storage is blocked, records are remembered, and the shelf says from the start that it will not last', () => {
	const shelf = new Shelf(blocked, 'kurs');
	expect(shelf.lasting).toBe(false);
	shelf.keep('lokal-1', record);
	shelf.rememberLearner('lokal-2');
	expect(shelf.read('lokal-1')).toEqual(record);
	expect(shelf.lastLearnerId).toBe('lokal-2');
	shelf.erase('lokal-1');
	expect(shelf.read('lokal-1')).toBeUndefined();
});

test('where storage fills up, the newer record is remembered, and it lasts again once it is stored', () => {
	const texts = new StoredTexts();
	const shelf = new Shelf(() => texts, 'kurs');
	shelf.keep('lokal-1', record);
	texts.full = true;
	const newer = { ...record, elements: { 'cmi.suspend_data': 'x2' } };
	shelf.keep('lokal-1', newer);
	expect(shelf.read('lokal-1')).toEqual(newer);
	expect(shelf.lasting).toBe(false);
	texts.full = false;
	shelf.rememberLearner('lokal-1');
	expect(shelf.lasting).toBe(false);
	shelf.keep('lokal-1', newer);
	expect(shelf.lasting).toBe(true);
});

test('a text that cannot be read is laid aside whole, and told of once', () => {
	const texts = new StoredTexts();
	texts.setItem('lms:kurs:record:lokal-1', 'noe fra i fjor');
	const shelf = new Shelf(() => texts, 'kurs');
	expect(shelf.read('lokal-1')).toBeUndefined();
	expect(shelf.laidAside).toBe(true);
	expect([...texts.texts.values()]).toEqual(['noe fra i fjor']);
	expect(shelf.read('lokal-1')).toBeUndefined();
	expect(shelf.laidAside).toBe(false);
});

test('erasing takes what was laid aside too, and leaves the other learner alone', () => {
	const texts = new StoredTexts();
	texts.setItem('lms:kurs:record:lokal-1', 'noe fra i fjor');
	const shelf = new Shelf(() => texts, 'kurs');
	shelf.read('lokal-1');
	shelf.keep('lokal-2', record);
	shelf.erase('lokal-1');
	expect([...texts.texts.keys()]).toEqual(['lms:kurs:record:lokal-2']);
});
