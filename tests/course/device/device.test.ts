import { describe, expect, test } from 'vitest';
import { openDevice, type DeviceOptions } from '#course/device/device.ts';
import { withNote } from '#course/device/notes.ts';
import { withPlay, type FinishedPlay } from '#course/device/plays.ts';
import { browserStorage } from '#course/device/shelf.ts';
import { AStorage } from './a-storage.ts';

const aDevice = (options: Partial<DeviceOptions>) =>
	openDevice({
		storage: new AStorage(),
		courseId: 'no.medvandrer',
		learnerId: 'kari-1',
		random: (length) => new Uint8Array(length).fill(7),
		sessionOnly: false,
		...options
	});

const aPlay = (finishedAt: string): FinishedPlay => ({
	conversation: 'bare-en-kaffe',
	packed: 'A.x2',
	edition: 1,
	finishedAt,
	ending: 'avtale'
});

const aNote = {
	conversation: 'uavgjort',
	kind: 'reflection',
	scene: 'kjokken',
	text: 'Jeg ventet for lenge.'
} as const;

const mirrored = (state: string) => ({ state, seen: false });

describe('a device', () => {
	test('gives back at the next visit what was kept', () => {
		const storage = new AStorage();
		const before = aDevice({ storage });
		before.plays.write((plays) => withPlay(plays, aPlay('2026-01-01')));
		before.notes.write((notes) => withNote(notes, aNote));
		before.mirror.write(() => mirrored('m1~n.1'));
		before.settings.write((settings) => ({ ...settings, practice: true }));
		const after = aDevice({ storage });
		expect(after.plays.read()).toEqual({ value: [aPlay('2026-01-01')] });
		expect(after.notes.read()).toEqual({ value: [aNote] });
		expect(after.mirror.read()).toEqual({ value: mirrored('m1~n.1') });
		expect(after.settings.read()).toEqual({ value: { practice: true } });
	});

	test('never shows one learner the things of another on the same machine', () => {
		const storage = new AStorage();
		aDevice({ storage, learnerId: 'kari-1' }).notes.write(() => [aNote]);
		expect(aDevice({ storage, learnerId: 'ola-2' }).notes.read().value).toEqual([]);
	});

	test('never mixes two courses from one LMS, however their ids run together', () => {
		const storage = new AStorage();
		aDevice({ storage, courseId: 'kurs-1', learnerId: '2' }).mirror.write(() => mirrored('mine'));
		expect(aDevice({ storage, courseId: 'kurs-', learnerId: '12' }).remembers()).toBe(false);
		expect(aDevice({ storage, courseId: 'kurs-2', learnerId: '2' }).remembers()).toBe(false);
	});

	test('leaves no trace of who the learner is in the names or values that it writes', () => {
		const storage = new AStorage();
		aDevice({ storage, learnerId: 'kari-1' }).mirror.write(() => mirrored('m1~n.1'));
		expect(JSON.stringify([...storage.things])).not.toContain('kari');
	});

	test('names its things by a salt of the browser’s own, made once', () => {
		const [one, other] = [new AStorage(), new AStorage()];
		for (const storage of [one, other]) {
			const random = (length: number) => new Uint8Array(length).fill(storage === one ? 1 : 2);
			aDevice({ storage, random }).mirror.write(() => mirrored('m1'));
		}
		expect(one.keyEnding('.mirror')).not.toBe(other.keyEnding('.mirror'));
		const anew = aDevice({ storage: one, random: () => Uint8Array.of(9) });
		expect(anew.mirror.read().value.state).toBe('m1');
	});

	test('keeps what each part has told its LMS apart, and notes together', () => {
		const storage = new AStorage();
		const [one, other] = [aDevice({ storage, part: 'en' }), aDevice({ storage, part: 'to' })];
		one.mirror.write(() => mirrored('m1'));
		other.mirror.write(() => mirrored('m2'));
		one.notes.write((notes) => withNote(notes, aNote));
		expect(aDevice({ storage, part: 'en' }).mirror.read()).toEqual({ value: mirrored('m1') });
		expect(aDevice({ storage }).mirror.read()).toEqual({ value: mirrored('') });
		expect(other.notes.read().value).toEqual([aNote]);
	});

	test('erases the mirrors of all parts from any of them', () => {
		const storage = new AStorage();
		aDevice({ storage, part: 'en' }).mirror.write(() => mirrored('m1'));
		expect(aDevice({ storage }).remembers()).toBe(true);
		expect(aDevice({ storage, part: 'to' }).eraseAll()).toBeUndefined();
		expect(aDevice({ storage, part: 'en' }).remembers()).toBe(false);
	});

	test('erases all that is this learner’s, and nothing else', () => {
		const storage = new AStorage();
		const mine = aDevice({ storage });
		const hers = aDevice({ storage, learnerId: 'ola-2' });
		for (const device of [mine, hers]) device.mirror.write(() => mirrored('m1'));
		storage.things.set('another-course', 'theirs');
		expect(mine.eraseAll()).toBeUndefined();
		expect(mine.remembers()).toBe(false);
		expect(mine.mirror.read().value.state).toBe('');
		expect(hers.mirror.read().value.state).toBe('m1');
		expect(storage.things.get('another-course')).toBe('theirs');
	});

	test('knows when a browser has forgotten the learner', () => {
		const storage = new AStorage();
		aDevice({ storage }).mirror.write(() => mirrored('m1'));
		expect(aDevice({ storage }).remembers()).toBe(true);
		storage.things.clear();
		expect(aDevice({ storage }).remembers()).toBe(false);
	});
});

test('a mirror written before it was noted what the LMS had is read all the same', () => {
	const storage = new AStorage();
	aDevice({ storage }).mirror.write(() => mirrored('m1'));
	storage.things.set(storage.keyEnding('.mirror'), '{"state":"m1~n.4","confirmed":true}');
	expect(aDevice({ storage }).mirror.read()).toEqual({ value: mirrored('m1~n.4') });
});

describe('two tabs', () => {
	test('keep each other’s finished plays', () => {
		const storage = new AStorage();
		const [one, other] = [aDevice({ storage }), aDevice({ storage })];
		one.plays.read();
		other.plays.write((plays) => withPlay(plays, aPlay('2026-01-01')));
		one.plays.write((plays) => withPlay(plays, aPlay('2026-01-02')));
		expect(other.plays.read().value.map(({ finishedAt }) => finishedAt)).toEqual([
			'2026-01-01',
			'2026-01-02'
		]);
	});

	test('keep a play once, though both have finished it', () => {
		const storage = new AStorage();
		for (const tab of [aDevice({ storage }), aDevice({ storage })]) {
			tab.plays.write((plays) => withPlay(plays, aPlay('2026-01-01')));
		}
		expect(aDevice({ storage }).plays.read().value).toHaveLength(1);
	});

	test('do not bring back what was erased in the other one', () => {
		const storage = new AStorage();
		const [one, other] = [aDevice({ storage }), aDevice({ storage })];
		one.plays.write((plays) => withPlay(plays, aPlay('2026-01-01')));
		other.eraseAll();
		one.plays.write((plays) => withPlay(plays, aPlay('2026-01-02')));
		expect(one.plays.read().value).toEqual([aPlay('2026-01-02')]);
	});

	test('hear of changes to this learner’s things and of a cleared storage, and of nothing else', () => {
		const storage = new AStorage();
		const device = aDevice({ storage });
		device.mirror.write(() => mirrored('m1'));
		const window = new EventTarget();
		let heard = 0;
		const stop = device.watch(window, () => (heard += 1));
		const tell = (key: string | null) => window.dispatchEvent(Object.assign(new Event('storage'), { key }));
		tell(storage.keyEnding('.mirror'));
		tell(null);
		expect(heard).toBe(2);
		tell('medvandrer.salt');
		tell('something-else');
		expect(heard).toBe(2);
		stop();
		tell(null);
		expect(heard).toBe(2);
	});
});

describe('a browser that keeps nothing', () => {
	test('is known by the error it throws when asked for its storage', () => {
		const blocked = {
			get localStorage(): Storage {
				throw new DOMException('Access is denied for this document.', 'SecurityError');
			}
		};
		expect(browserStorage(blocked)).toBeUndefined();
		expect(aDevice({ storage: browserStorage(blocked) }).keeping).toBe('blocked');
	});

	test('remembers while the page is open', () => {
		const storage = new AStorage();
		storage.isClosed = true;
		const device = aDevice({ storage });
		expect(device.keeping).toBe('blocked');
		device.notes.write(() => [aNote]);
		expect(device.notes.read()).toEqual({ value: [aNote] });
	});

	test('is left untouched when the learner wants this session only, also when it holds something', () => {
		const storage = new AStorage();
		aDevice({ storage }).mirror.write(() => mirrored('m1'));
		const [touches, before] = [storage.touches, [...storage.things]];
		const device = aDevice({ storage, sessionOnly: true });
		device.notes.write(() => [aNote]);
		expect(device.notes.read().value).toEqual([aNote]);
		expect(device.mirror.read().value.state).toBe('');
		device.eraseAll();
		expect(device.notes.read().value).toEqual([]);
		expect(storage.touches).toBe(touches);
		expect([...storage.things]).toEqual(before);
	});

	test('is what a learner without an id gets, since the next one has none either', () => {
		const storage = new AStorage();
		const device = aDevice({ storage, learnerId: '' });
		device.notes.write(() => [aNote]);
		expect(device.keeping).toBe('nobody');
		expect(storage.things.size).toBe(0);
	});
});

describe('storage that fails under way', () => {
	test('is told of when it is full, and keeps what was said once there is room again', () => {
		const storage = new AStorage();
		const device = aDevice({ storage });
		device.plays.write((plays) => withPlay(plays, aPlay('2026-01-01')));
		storage.room = 0;
		const all = [aPlay('2026-01-01'), aPlay('2026-01-02')];
		expect(device.plays.write((plays) => withPlay(plays, aPlay('2026-01-02')))).toEqual({
			value: all,
			fault: 'full'
		});
		expect(device.plays.read().value).toEqual(all);
		storage.room = Infinity;
		const other = aDevice({ storage });
		other.plays.write((plays) => withPlay(plays, aPlay('2026-01-03')));
		expect(device.plays.write((plays) => withPlay(plays, aPlay('2026-01-04'))).fault).toBeUndefined();
		expect(other.plays.read().value.map(({ finishedAt }) => finishedAt.at(-1))).toEqual(['1', '3', '2', '4']);
	});

	test('is told of when it is closed to the course, and nothing is thrown', () => {
		const storage = new AStorage();
		const device = aDevice({ storage });
		storage.isClosed = true;
		expect(device.mirror.write(() => mirrored('m1'))).toEqual({ value: mirrored('m1'), fault: 'blocked' });
		expect(device.mirror.read()).toEqual({ value: mirrored('m1'), fault: 'blocked' });
		expect(device.remembers()).toBe(false);
		expect(device.mirror.unreadable()).toBeUndefined();
		expect(device.eraseAll()).toBe('blocked');
	});
});

describe('what cannot be read', () => {
	test.each(['{"conversation":', '[{"conversation":"uavgjort"}]', '"text"', ''])(
		'is told of, and %j is put aside before anything takes its place',
		(broken) => {
			const storage = new AStorage();
			const device = aDevice({ storage });
			device.notes.write(() => [aNote]);
			storage.things.set(storage.keyEnding('.notes'), broken);
			expect(device.notes.read()).toEqual({ value: [], fault: 'unreadable' });
			expect(storage.things.get(storage.keyEnding('.notes'))).toBe(broken);
			expect(device.notes.write(() => [aNote])).toEqual({ value: [aNote], fault: 'unreadable' });
			expect(device.notes.unreadable()).toBe(broken);
			expect(aDevice({ storage }).notes.unreadable()).toBe(broken);
		}
	);

	test('stays until the learner discards it', () => {
		const storage = new AStorage();
		const device = aDevice({ storage });
		device.notes.write(() => [aNote]);
		storage.things.set(storage.keyEnding('.notes'), 'one');
		device.notes.write(() => [aNote]);
		storage.things.set(storage.keyEnding('.notes'), 'two');
		expect(device.notes.unreadable()).toBe('one\ntwo');
		device.notes.discardUnreadable();
		expect(device.notes.read()).toEqual({ value: [] });
		expect(device.notes.unreadable()).toBeUndefined();
	});

	test('is put aside once, though there was no room for what came after it', () => {
		const storage = new AStorage();
		const device = aDevice({ storage });
		device.notes.write(() => [aNote]);
		storage.things.set(storage.keyEnding('.notes'), 'broken');
		storage.room = 1;
		device.notes.write(() => [aNote]);
		storage.room = Infinity;
		device.notes.write(() => [aNote]);
		expect(device.notes.unreadable()).toBe('broken');
	});

	test('is not written over when there is no room to put it aside', () => {
		const storage = new AStorage();
		const device = aDevice({ storage });
		device.notes.write(() => [aNote]);
		storage.things.set(storage.keyEnding('.notes'), 'broken');
		storage.room = 0;
		expect(device.notes.write(() => [aNote])).toEqual({ value: [aNote], fault: 'full' });
		expect(storage.things.get(storage.keyEnding('.notes'))).toBe('broken');
	});
});
