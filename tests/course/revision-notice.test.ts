import { expect, test } from 'vitest';
import { revisionNotice, type Revision } from '#course/revision-notice.ts';

const told = (revision: Partial<Revision>) =>
	revisionNotice({ lost: 0, revised: true, finished: false, ...revision }) ?? '';

test('nothing is said of a conversation that is as it was', () => {
	expect(revisionNotice({ lost: 0, revised: false, finished: false })).toBeUndefined();
	expect(revisionNotice({ lost: 0, revised: false, finished: true })).toBeUndefined();
});

test('whoever is half-way is told whether their choices stand, and where they go on', () => {
	expect(told({})).toContain('Valgene dine står');
	expect(told({ lost: 1 })).toContain('det siste valget ditt finnes ikke der lenger');
	expect(told({ lost: 4 })).toContain('De 4 siste valgene dine er derfor borte');
});

test('whoever had finished is told that it still counts, also where it can be shown no more', () => {
	expect(told({ finished: true })).toContain('siden du fullførte den');
	expect(told({ finished: true, lost: 2 })).toContain('står fortsatt som fullført');
});
