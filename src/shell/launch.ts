/**
 * One launch of the course: from the learner opening it until it has said goodbye. scorm-again answers the
 * calls; an instance can't be opened twice, so each launch has its own.
 *
 * Two things it leaves to us. It lists the total time only when the course closes, so a course that crashed
 * after a save would lose all its time if the listing were kept as it is. And it goes on saving after
 * LMSFinish, where a closed record must stay as it was closed.
 */
import { Scorm12API } from 'scorm-again/scorm12';
import { elementsIn, type Elements } from './elements.ts';
import type { Learner } from './learner.ts';
import { openingElements, type LmsRecord } from './record.ts';
import type { Scorm12 } from './scorm12.ts';

/** What the LMS holds about a learner at this moment. */
export interface Standing {
	readonly elements: Elements;
	readonly received: readonly string[];
	readonly finished: boolean;
	readonly savedAt: string | undefined;
	/** Whether something has been received that is not saved. */
	readonly unsaved: boolean;
}

export class Launch {
	readonly #scorm: Scorm12API;
	readonly #now: () => Date;
	readonly #keep: (record: LmsRecord) => void;
	readonly #received: Set<string>;
	readonly #opening: Elements;
	#kept: LmsRecord | undefined;
	#finished = false;
	#unsaved = false;

	constructor(
		learner: Learner,
		record: LmsRecord | undefined,
		keep: (record: LmsRecord) => void,
		now: () => Date
	) {
		this.#kept = record;
		this.#keep = keep;
		this.#now = now;
		this.#received = new Set(record?.received);
		this.#opening = openingElements(learner, record);
		// Without an address, even one that is never called, scorm-again hands nothing over to be stored.
		this.#scorm = new Scorm12API(
			{ lmsCommitUrl: 'local', dataCommitFormat: 'flattened', logLevel: 'NONE' },
			{
				processHttpRequest: (_address, flattened, finishing) => this.#save(flattened, finishing),
				updateSettings: () => undefined
			}
		);
		this.#scorm.loadFromFlattenedJSON(this.#opening, '');
	}

	/** The calls that scorm-again answers alone. */
	get api(): Omit<Scorm12, 'LMSSetValue'> {
		return this.#scorm;
	}

	set(element: string, value: string): string {
		const answer = this.#scorm.LMSSetValue(element, value);
		if (answer === 'true' && !this.#finished) {
			this.#received.add(element);
			this.#unsaved = true;
		}
		return answer;
	}

	/** Whether the course has closed, and the LMS has agreed. */
	get finished(): boolean {
		return this.#finished;
	}

	get standing(): Standing {
		const record = this.#finished ? this.#kept : undefined;
		return {
			elements: record?.elements ?? this.#withTotalTime(elementsIn(this.#scorm.getFlattenedCMI())),
			received: [...this.#received],
			finished: this.#finished,
			savedAt: this.#kept?.savedAt,
			unsaved: this.#unsaved
		};
	}

	#save(flattened: object, finishing: boolean) {
		if (this.#finished) return { result: 'false', errorCode: 101 };
		const listed = elementsIn(flattened);
		this.#kept = {
			format: 1,
			savedAt: this.#now().toISOString(),
			finished: finishing,
			received: [...this.#received],
			elements: finishing ? listed : this.#withTotalTime(listed)
		};
		this.#keep(this.#kept);
		this.#finished = finishing;
		this.#unsaved = false;
		return { result: 'true', errorCode: 0 };
	}

	#withTotalTime(elements: Elements): Elements {
		const total = this.#opening['cmi.core.total_time'];
		return total === undefined ? elements : { ...elements, 'cmi.core.total_time': total };
	}
}
