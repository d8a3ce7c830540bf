import { describe, expect, test } from 'vitest';
import { mouthOf } from '#ui/aloud/mouth.ts';
import { createReader, type Mouth } from '#ui/aloud/reader.ts';

const spoken = [
	{ id: 'a', lead: 'Marte:', text: 'Hei. Er du der?' },
	{ id: 'b', text: 'Stille.' }
];

/** A mouth that says nothing before it is told to, and remembers what it was given. */
function aMouth() {
	const said: string[] = [];
	const ends: ((fully: boolean) => void)[] = [];
	let hushes = 0;
	const mouth: Mouth = {
		say: (piece, ended) => {
			said.push(piece);
			ends.push(ended);
		},
		hush: () => {
			hushes++;
		}
	};
	return { mouth, said, ends, hushes: () => hushes };
}

describe('reading aloud', () => {
	test('one piece is said at a time, and what is being read is told until it is over', () => {
		const { mouth, said, ends } = aMouth();
		const told: (string | undefined)[] = [];
		createReader(mouth, (now) => told.push(now?.id)).read(spoken);
		expect(said).toEqual(['Marte:']);
		for (let place = 0; place < 4; place++) ends[place]?.(true);
		expect(said).toEqual(['Marte:', 'Hei.', 'Er du der?', 'Stille.']);
		expect(told).toEqual([undefined, 'a', 'a', 'a', 'b', undefined]);
	});

	test('what is begun takes the place of what was read, whose end is of no account', () => {
		const { mouth, said, ends, hushes } = aMouth();
		const reader = createReader(mouth, () => undefined);
		reader.read(spoken);
		reader.read([{ id: 'c', text: 'Noe annet.' }]);
		ends[0]?.(true);
		expect(said).toEqual(['Marte:', 'Noe annet.']);
		expect(hushes()).toBe(2);
	});

	test('stopped, it goes no further, and refused by the browser it stops by itself', () => {
		const { mouth, said, ends } = aMouth();
		const told: (string | undefined)[] = [];
		const reader = createReader(mouth, (now) => told.push(now?.id));
		reader.read(spoken);
		reader.stop();
		ends[0]?.(true);
		expect(said).toEqual(['Marte:']);
		reader.read(spoken);
		ends[1]?.(false);
		expect(said).toHaveLength(2);
		expect(told.at(-1)).toBeUndefined();
	});
});

/** The browser's speech, where nothing is heard and nothing ends by itself. */
function aSpeech() {
	const spoke: SpeechSynthesisUtterance[] = [];
	const waiting: { work: () => void; milliseconds: number }[] = [];
	const speech = {
		paused: false,
		speaking: false,
		pending: false,
		resumed: 0,
		cancelled: 0,
		speak(words: SpeechSynthesisUtterance) {
			spoke.push(words);
			this.speaking = true;
		},
		cancel() {
			this.cancelled++;
			this.speaking = false;
		},
		resume() {
			this.resumed++;
			this.paused = false;
		}
	};
	const voice = { name: 'Nora', lang: 'nb_NO' } as SpeechSynthesisVoice;
	const mouth = mouthOf({
		speech,
		utterance: (text) => ({ text, onend: null, onerror: null }) as SpeechSynthesisUtterance,
		voice: () => voice,
		rate: () => 0.8,
		after: (work, milliseconds) => {
			const one = { work, milliseconds };
			waiting.push(one);
			return () => void waiting.splice(waiting.indexOf(one), 1);
		}
	});
	const end = (place: number) => {
		spoke[place]?.onend?.call(spoke[place], {} as SpeechSynthesisEvent);
	};
	return { mouth, speech, spoke, waiting, voice, end };
}

describe('the browser’s speech', () => {
	test('is given the voice, its language as the web writes it, and the pace', () => {
		const { mouth, spoke, voice } = aSpeech();
		mouth.say('Hei.', () => undefined);
		expect(spoke[0]).toMatchObject({ text: 'Hei.', voice, lang: 'nb-NO', rate: 0.8 });
	});

	test('goes on past an utterance that never ends, and heeds its late end no more', () => {
		const { mouth, speech, waiting, end } = aSpeech();
		const ended: boolean[] = [];
		mouth.say('Hei.', (fully) => ended.push(fully));
		expect(waiting).toHaveLength(1);
		waiting[0]?.work();
		end(0);
		expect(ended).toEqual([true]);
		expect(speech.cancelled).toBe(1);
	});

	test('has its breath after a cancelling, and says nothing if it is hushed meanwhile', () => {
		const { mouth, spoke, waiting } = aSpeech();
		mouth.say('Hei.', () => undefined);
		mouth.hush();
		mouth.say('Noe annet.', () => undefined);
		expect(spoke).toHaveLength(1);
		expect(waiting).toHaveLength(1);
		mouth.hush();
		expect(waiting).toHaveLength(0);
		mouth.say('Enda noe.', () => undefined);
		waiting[0]?.work();
		expect(spoke.map(({ text }) => text)).toEqual(['Hei.', 'Enda noe.']);
	});

	test('is woken where it was left stopped', () => {
		const { mouth, speech } = aSpeech();
		speech.paused = true;
		mouth.say('Hei.', () => undefined);
		expect(speech.resumed).toBe(1);
	});

	test('an utterance that the browser refuses is told to have failed, unless it was hushed', () => {
		const { mouth, spoke } = aSpeech();
		const ended: boolean[] = [];
		const fail = (place: number) => {
			spoke[place]?.onerror?.call(spoke[place], {} as SpeechSynthesisErrorEvent);
		};
		mouth.say('Hei.', (fully) => ended.push(fully));
		fail(0);
		expect(ended).toEqual([false]);
		mouth.say('Hei.', (fully) => ended.push(fully));
		mouth.hush();
		fail(1);
		expect(ended).toEqual([false]);
	});
});
