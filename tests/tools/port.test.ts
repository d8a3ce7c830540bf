import { expect, test } from 'vitest';
import { portFrom, usualPort } from '#tools/port.ts';

test('without a PORT the usual one is taken', () => {
	expect(portFrom(undefined)).toBe(usualPort);
	expect(portFrom('')).toBe(usualPort);
});

test('PORT is taken as it is', () =>
	expect([portFrom('1'), portFrom('8080'), portFrom(' 65535 ')]).toEqual([1, 8080, 65535]));

test('a PORT that is no port is refused in a sentence that shows it', () => {
	for (const asked of ['abc', '0', '-1', '65536', '80.5', '0x50', '1e3']) {
		expect(() => portFrom(asked)).toThrow(`PORT is «${asked}»`);
	}
});
