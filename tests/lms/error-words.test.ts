import { expect, test } from 'vitest';
import { errorInWords } from '#lms/error-words.ts';

test('a code means what its own edition says', () => {
	expect(errorInWords('scorm12', '403')).toContain('kan bare leses');
	expect(errorInWords('scorm2004', '403')).toContain('ingen verdi ennå');
});

test('a code that the standard doesn’t have is given as it is', () => {
	expect(errorInWords('scorm12', '9999')).toBe('Plattformens kode: 9999.');
	expect(errorInWords('cmi5', '403')).toBe('Plattformens kode: 403.');
	expect(errorInWords('scorm12', '')).toBe('Plattformen ga ingen kode.');
});
