/**
 * The situations of a walk, each met once. What nothing later reads is taken out (no fact, and 0 for a number), and
 * situations that then agree are one and the same and have one number. A set of facts is kept once too: a step
 * most often leaves it as it is, and to spell it out each time took more than half of a walk's time.
 */
import type { Scenario } from './format/scenario.ts';
import type { State } from './format/state.ts';
import { readLater } from './read-later.ts';
import type { Situation } from './situation.ts';

/** What a scene or what comes after it reads, and the sets of facts that have been met in it. */
interface Reading {
	readonly place: number;
	readonly reads: ReadonlySet<string>;
	readonly kept: Map<readonly string[], Facts>;
}

interface Facts {
	readonly list: readonly string[];
	/** Numbers of the situations with these facts, by their scene and state. */
	readonly numbers: Map<number, number>;
}

export class DistinctSituations {
	readonly #readings: ReadonlyMap<string, Reading>;
	readonly #bySpelling = new Map<string, Facts>();
	readonly #lists = new Set<readonly string[]>();
	readonly #met: Situation[] = [];

	constructor(scenario: Scenario) {
		this.#readings = new Map(
			[...readLater(scenario)].map(([scene, reads], place) => [scene, { place, reads, kept: new Map() }])
		);
	}

	get size(): number {
		return this.#met.length;
	}

	/** The number of a situation, counted from 0 in the order in which they are met. */
	numberOf({ scene, state, facts }: Situation): number {
		const reading = this.#readings.get(scene);
		if (!reading) throw new RangeError(`"${scene}" is no scene; inspection refuses such a file.`);
		const { list, numbers } = this.#kept(facts, reading);
		const { trust, agency, hope, pressure } = asRead(state, reading.reads);
		const code = (((reading.place * 11 + trust) * 11 + agency) * 11 + hope) * 11 + pressure;
		let number = numbers.get(code);
		if (number === undefined) {
			numbers.set(code, (number = this.size));
			this.#met.push({ scene, state: { trust, agency, hope, pressure }, facts: list });
		}
		return number;
	}

	at(number: number): Situation {
		const situation = this.#met[number];
		if (!situation) throw new RangeError(`${this.size} situations have been met, and not number ${number}.`);
		return situation;
	}

	#kept(facts: readonly string[], { reads, kept }: Reading): Facts {
		const known = kept.get(facts);
		if (known) return known;
		const list = facts.filter((fact) => reads.has(fact));
		const spelling = list.join(' ');
		let found = this.#bySpelling.get(spelling);
		if (!found) {
			this.#bySpelling.set(spelling, (found = { list, numbers: new Map() }));
			this.#lists.add(list);
		}
		// A list that a choice has just made is thrown away, and never comes again.
		if (this.#lists.has(facts)) kept.set(facts, found);
		return found;
	}
}

function asRead(state: State, reads: ReadonlySet<string>): State {
	return {
		trust: reads.has('trust') ? state.trust : 0,
		agency: reads.has('agency') ? state.agency : 0,
		hope: reads.has('hope') ? state.hope : 0,
		pressure: reads.has('pressure') ? state.pressure : 0
	};
}
