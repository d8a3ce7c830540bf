/** Reading aloud on this visit: what the learner has wished lies in this browser with their other settings. */
import type { Pace } from '#course/device/device.ts';
import type { AloudHere } from '#ui/aloud/aloud-here.ts';
import type { CourseSession } from './course-session.svelte.ts';

export class Aloud implements AloudHere {
	readonly #session: CourseSession;
	reading = $state.raw<string>();
	speaker: AloudHere['speaker'];

	constructor(session: CourseSession) {
		this.#session = session;
	}

	get isOn(): boolean {
		return this.#session.here?.settings.aloud ?? false;
	}

	get pace(): Pace {
		return this.#session.here?.settings.pace ?? 'plain';
	}

	get isKept(): boolean {
		return this.#session.here?.keeping === 'kept';
	}

	wish(change: { readonly aloud?: boolean; readonly pace?: Pace }): void {
		this.#session.here?.set(change);
	}
}
