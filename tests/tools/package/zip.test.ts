import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packageContents } from '#tools/package/contents.ts';
import { controlDocuments } from '#tools/package/packages.ts';
import { zip } from '#tools/package/zip.ts';
import { aCourse } from './a-course.ts';

const files = packageContents(aCourse(), 'scorm12', controlDocuments('scorm12'));

test('P1 the same course packaged twice is the same bytes', () => {
	const again = packageContents(aCourse(), 'scorm12', controlDocuments('scorm12'));
	expect(Buffer.compare(zip(files), zip(again))).toBe(0);
});

test('the bytes are the same in every time zone', () => {
	const program = `
		import { createHash } from 'node:crypto';
		import { zip } from './src/tools/package/zip.ts';
		const files = new Map([['imsmanifest.xml', new Uint8Array([60])], ['data/a.js', new Uint8Array(99)]]);
		process.stdout.write(createHash('sha256').update(zip(files)).digest('hex'));`;
	const digests = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Oslo'].map((TZ) =>
		execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
			env: { ...process.env, TZ },
			encoding: 'utf8'
		})
	);
	expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
	expect(new Set(digests).size).toBe(1);
});

test('what is unpacked is what was packed, in the same order', () => {
	const unpacked = unzipSync(zip(files));
	expect(Object.keys(unpacked)).toEqual([...files.keys()]);
	for (const [path, bytes] of files) {
		expect(digest(unpacked[path] ?? new Uint8Array())).toBe(digest(bytes));
	}
});

test('P1 every file is dated 1980-01-01, and no folder has an entry of its own', () => {
	const bytes = Buffer.from(zip(files));
	const signature = Buffer.from([0x50, 0x4b, 1, 2]);
	const entries = [];
	for (let at = bytes.indexOf(signature); at !== -1; at = bytes.indexOf(signature, at + 4)) {
		const name = bytes.subarray(at + 46, at + 46 + bytes.readUInt16LE(at + 28)).toString('utf8');
		entries.push({ name, time: bytes.readUInt16LE(at + 12), date: bytes.readUInt16LE(at + 14) });
	}
	expect(entries.map(({ name }) => name)).toEqual([...files.keys()]);
	// MS-DOS: years since 1980, the month and the day, in seven, four and five bits.
	expect(new Set(entries.map(({ date, time }) => `${date} ${time}`))).toEqual(new Set([`${(1 << 5) | 1} 0`]));
});

test('a path that an old unzipper could misread is refused by name', () => {
	for (const path of ['data/blåbær.js', '../index.html', '/index.html', 'data\\a.js', 'data/', 'a b.js']) {
		expect(() => zip(new Map([[path, new Uint8Array()]]))).toThrow(path);
	}
});

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
