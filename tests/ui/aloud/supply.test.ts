import { describe, expect, test } from 'vitest';
import { supplyOf, watchSupply, type Supply } from '#ui/aloud/supply.ts';

const voice = (name: string, lang: string, { localService = true, isDefault = false } = {}) => ({
	name,
	lang,
	localService,
	default: isDefault
});

describe('the voice that reads', () => {
	test('speaks Bokmål before other Norwegian, and is the device’s own choice among equals', () => {
		const voices = [
			voice('Nynorsk', 'nn-NO'),
			voice('Norsk', 'no'),
			voice('Nora', 'nb_NO'),
			voice('Henrik', 'nb-NO', { isDefault: true }),
			voice('Alva', 'sv-SE', { isDefault: true })
		];
		expect(supplyOf(voices)).toMatchObject({ kind: 'local', voice: { name: 'Henrik' } });
		expect(supplyOf(voices.slice(0, 2))).toMatchObject({ voice: { name: 'Norsk' } });
		expect(supplyOf(voices.slice(0, 1))).toMatchObject({ voice: { name: 'Nynorsk' } });
	});

	test('is never one that reads over the net, also where only its name says so', () => {
		expect(supplyOf([voice('Pernille', 'nb-NO', { localService: false })])).toEqual({ kind: 'remote' });
		expect(supplyOf([voice('Microsoft Finn Online (Natural)', 'nb-NO')])).toEqual({ kind: 'remote' });
		expect(supplyOf([voice('Google nb-no-x-cfl-network', 'nb-NO')])).toEqual({ kind: 'remote' });
	});

	test('is missing where no voice is Norwegian', () => {
		expect(supplyOf([voice('Nabila', 'nbl'), voice('Alva', 'sv-SE')])).toEqual({ kind: 'none' });
		expect(supplyOf([])).toEqual({ kind: 'none' });
	});
});

describe('waiting for voices', () => {
	function watched() {
		const told: Supply['kind'][] = [];
		const waiting: (() => void)[] = [];
		let voices: ReturnType<typeof voice>[] = [];
		const target = new EventTarget();
		const speech = {
			getVoices: () => voices as unknown as SpeechSynthesisVoice[],
			addEventListener: target.addEventListener.bind(target)
		};
		watchSupply(
			speech,
			(work) => waiting.push(work),
			({ kind }) => told.push(kind)
		);
		const arrive = (...arrived: typeof voices) => {
			voices = arrived;
			target.dispatchEvent(new Event('voiceschanged'));
		};
		return { told, waiting, arrive };
	}

	test('an empty list is said to be empty only when it has stayed so', () => {
		const { told, waiting } = watched();
		for (const look of waiting.slice(0, -1)) look();
		expect(told).toEqual([]);
		waiting.at(-1)?.();
		expect(told).toEqual(['none']);
	});

	test('a voice that arrives late is told of when it comes, and one that goes when it goes', () => {
		const { told, arrive } = watched();
		arrive(voice('Nora', 'nb-NO'));
		arrive(voice('Alva', 'sv-SE'));
		expect(told).toEqual(['local', 'none']);
	});
});
