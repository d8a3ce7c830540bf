/**
 * Reads things aloud one after the other. It keeps the queue itself and hands over one piece at a time: a
 * browser's own queue can't be asked what it is saying, and on Android can't be paused.
 */
import { sentences } from './sentences.ts';
import type { Spoken } from './spoken.ts';

/** What can say a piece, and tells once whether it was said to its end. */
export interface Mouth {
	say(piece: string, ended: (fully: boolean) => void): void;
	hush(): void;
}

export interface Reader {
	/** Instead of what was being read. */
	read(spoken: readonly Spoken[]): void;
	stop(): void;
}

/** `told` is called with what is being read, and with nothing when that is over. */
export function createReader(mouth: Mouth, told: (now: Spoken | undefined) => void): Reader {
	let turn = 0;

	function stop(): void {
		turn++;
		mouth.hush();
		told(undefined);
	}

	function read(spoken: readonly Spoken[]): void {
		stop();
		const mine = turn;
		const pieces = spoken.flatMap((one) => piecesOf(one).map((piece) => ({ one, piece })));
		const goOn = (place: number): void => {
			const next = pieces[place];
			told(next?.one);
			if (!next) return;
			mouth.say(next.piece, (fully) => {
				// What was being said when something else was begun ends too, and has no say any more.
				if (mine !== turn) return;
				if (fully) goOn(place + 1);
				else stop();
			});
		};
		goOn(0);
	}

	return { read, stop };
}

const piecesOf = ({ lead, text }: Spoken): string[] => [...(lead ? [lead] : []), ...sentences(text)];
