import { createActor, type Actor, type SnapshotFrom } from 'xstate';
import { cmi5 } from './cmi5.ts';
import { connectionMachine } from './connection.ts';
import { none } from './none.ts';
import { scorm12 } from './scorm12.ts';
import { scorm2004 } from './scorm2004.ts';
import type { Leaving, LmsRecord, Recall } from './standard.ts';

const standards = { scorm12, scorm2004, cmi5, none };
export type StandardName = keyof typeof standards;

/** As much of a window as a connection needs; timers are the window's too, so that a test can hold them. */
export interface ConnectionWindow {
	setTimeout(callback: () => void, milliseconds: number): number;
	clearTimeout(timer: number): void;
}

export interface Connection {
	readonly actor: Actor<typeof connectionMachine>;
	/** Committed within two seconds, together with whatever else is said in the same second. */
	save(record: LmsRecord): void;
	/** Commits at once what has not been committed. */
	flush(): void;
	close(leaving?: Leaving): void;
}
export type ConnectionSnapshot = SnapshotFrom<typeof connectionMachine>;

/** A package knows its own standard: an LMS that offers both has to be asked in the one it launched. */
export function createConnection(options: {
	standard: StandardName;
	window: ConnectionWindow;
	now: () => number;
	recall?: Recall;
}): Connection {
	const { window, now, recall = () => 'nothing' } = options;
	const actor = createActor(connectionMachine, {
		input: { standard: standards[options.standard], window, now, recall },
		clock: {
			setTimeout: (callback, milliseconds) => window.setTimeout(callback, milliseconds),
			clearTimeout: (timer: number) => window.clearTimeout(timer)
		}
	}).start();
	return {
		actor,
		save: (record) => actor.send({ type: 'save', record }),
		flush: () => actor.send({ type: 'flush' }),
		close(leaving = 'by choice') {
			// Who asks to leave is told whether all was saved, and taking leave has no answer.
			if (leaving === 'by choice') actor.send({ type: 'flush' });
			actor.send({ type: 'close', leaving });
		}
	};
}
