import { expect, test } from 'vitest';
import * as notices from '#course/device/notices.ts';

const sentences = [
	...Object.values(notices.keepingNotices),
	...Object.values(notices.faultNotices),
	notices.changedElsewhereNotice,
	notices.goneNotice
];

test.each(sentences)('«%s» is one sentence', (sentence) => {
	expect(sentence).toMatch(/^[A-ZÆØÅ][^.…!?]*\.$/);
});
