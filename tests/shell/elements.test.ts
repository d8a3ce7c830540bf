import { expect, test } from 'vitest';
import { elementsBySource, elementsIn } from '../../src/shell/elements.ts';

test('only elements with a value are kept', () => {
	expect(
		elementsIn({ 'cmi.suspend_data': 'x', 'cmi.comments': '', 'cmi.interactions.0.objectives': {} })
	).toEqual({ 'cmi.suspend_data': 'x' });
});

test('a highest score stands only beside a score', () => {
	expect(elementsIn({ 'cmi.core.score.raw': '', 'cmi.core.score.max': '100' })).toEqual({});
	expect(elementsIn({ 'cmi.core.score.raw': '80', 'cmi.core.score.max': '100' })).toEqual({
		'cmi.core.score.raw': '80',
		'cmi.core.score.max': '100'
	});
});

test('what the course has set is told apart from what the LMS has filled in', () => {
	const elements = { 'cmi.core.student_id': 'lokal-1', 'cmi.core.lesson_status': 'incomplete' };
	expect(elementsBySource(elements, ['cmi.core.lesson_status', 'cmi.core.exit'])).toEqual({
		fromCourse: [{ name: 'cmi.core.lesson_status', value: 'incomplete' }],
		fromLms: [{ name: 'cmi.core.student_id', value: 'lokal-1' }]
	});
});
