/**
 * The browser's speech as something that says one piece at a time, past what browsers are known for: an utterance
 * that nobody holds is thrown away before it has told of its end (Chrome), one may never end at all, what is
 * begun in the same moment as the last was cancelled may be swallowed (Safari), a stopped queue stays stopped
 * (Chrome), and a voice is not heeded without its language beside it (Android). `pause()` is not used: it is an
 * end on Android, and may be one for good elsewhere.
 */
import type { Mouth } from './reader.ts';

export interface MouthOptions {
	readonly speech: Pick<SpeechSynthesis, 'speak' | 'cancel' | 'resume' | 'paused' | 'speaking' | 'pending'>;
	readonly utterance: (text: string) => SpeechSynthesisUtterance;
	/** Asked for each piece: both may be changed while something is read. */
	readonly voice: () => SpeechSynthesisVoice | undefined;
	readonly rate: () => number;
	/** Does something later, and gives back what calls that off. */
	readonly after: (work: () => void, milliseconds: number) => () => void;
}

/** Between a cancelling and the next words, in milliseconds. */
const breath = 60;
/** Longer than the slowest voice takes for a character, and to begin. */
const perCharacter = 180;
const toBegin = 5000;

export function mouthOf({ speech, utterance, voice, rate, after }: MouthOptions): Mouth {
	let held: SpeechSynthesisUtterance | undefined;
	let isCancelled = false;
	let callOff = () => {};

	function hush(): void {
		held = undefined;
		callOff();
		isCancelled ||= speech.speaking || speech.pending;
		speech.cancel();
	}

	return {
		say(piece, ended) {
			const chosen = voice();
			if (!chosen) {
				ended(false);
				return;
			}
			const words = utterance(piece);
			words.voice = chosen;
			words.lang = chosen.lang.replace('_', '-');
			words.rate = rate();
			const end = (fully: boolean) => {
				if (held !== words) return;
				held = undefined;
				callOff();
				ended(fully);
			};
			words.onend = () => end(true);
			words.onerror = () => end(false);
			held = words;
			const begin = () => {
				isCancelled = false;
				callOff = after(
					() => {
						isCancelled = true;
						speech.cancel();
						end(true);
					},
					toBegin + (piece.length * perCharacter) / words.rate
				);
				if (speech.paused) speech.resume();
				speech.speak(words);
			};
			if (isCancelled) callOff = after(begin, breath);
			else begin();
		},
		hush
	};
}
