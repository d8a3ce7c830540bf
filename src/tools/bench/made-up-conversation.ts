/**
 * A conversation of any size, the same for the same seed, to measure what authors wait for. It is as hard to walk
 * as one may be: half the choices move two of the four numbers, there is a fact for every five scenes, and later
 * scenes read both, so that what has happened can't be forgotten on the way.
 */
import type { Choice, Mark } from '#core/scenario/format/choice.ts';
import type { Condition } from '#core/scenario/format/condition.ts';
import type { Line } from '#core/scenario/format/line.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import type { Scene } from '#core/scenario/format/scene.ts';
import type { StateName } from '#core/scenario/format/state.ts';
import { numbersFrom } from '#core/scenario/seeded-numbers.ts';
import { stateNames } from '#core/scenario/state.ts';
import { filler } from './filler.ts';

const person = 'kari';
const principles = ['explore-first', 'person-leads', 'follow-pace', 'carry-hope'];
/** The most decisions on a route: the scenes lie in so many layers, and every choice leads to the next. */
const mostDecisions = 24;

export function madeUpConversation(size: number, seed: number): Scenario {
	const text = filler(seed);
	const number = numbersFrom(seed);
	const one = <Value>(values: readonly Value[]): Value => values[number(values.length)] as Value;
	const layers = Math.min(mostDecisions, size);
	const layerOf = (scene: number) => Math.floor((scene * layers) / size);
	const all = Array.from({ length: size }, (_, scene) => scene);
	const inLayer = Array.from({ length: layers }, (_, layer) =>
		all.filter((scene) => layerOf(scene) === layer)
	);
	const id = (scene: number) => `s${scene}`;
	const facts = Array.from({ length: Math.max(1, Math.floor(size / 5)) }, (_, fact) => `f${fact}`);
	const sooner = (scene: number) => facts.slice(0, Math.max(1, Math.floor(scene / 5)));

	const condition = (scene: number): Condition =>
		number(2) === 0 ? { fact: one(sooner(scene)) } : { [one(stateNames)]: { atLeast: 4 + number(3) } };
	const line = (name: string): Line => ({ id: name, by: one(['narrator', person]), text: text(12) });
	const mark = (principle: string): Mark => ({
		principle,
		value: number(5) - 2,
		why: text(12),
		source: 'G3.1'
	});
	/** The first choice leads to the scene that stands as far along its layer, so that every scene is come to. */
	const onwards = (scene: number, place: number): string => {
		const next = inLayer[layerOf(scene) + 1];
		if (!next) return one(['slutt-a', 'slutt-b']);
		const along = inLayer[layerOf(scene)]?.indexOf(scene) ?? 0;
		return id(place === 0 ? (next[along % next.length] as number) : one(next));
	};

	function choice(scene: number, place: number): Choice {
		const [first, second] = [one(stateNames), one(stateNames)] as [StateName, StateName];
		const moved = place % 2 === 0 ? { [first]: number(5) - 2, [second]: number(3) - 1 } : {};
		const fact = facts[Math.floor(scene / 5)];
		const remember = place === 0 && scene % 5 === 0 && fact !== undefined ? { remember: [fact] } : {};
		const [primary, aside] = [one(principles.slice(0, 2)), one(principles.slice(2))];
		return {
			id: `${id(scene)}-${place}`,
			name: text(3),
			text: text(10 + number(4)),
			intention: text(14),
			cost: text(14),
			stance: one(['beside', 'ahead', 'apart']),
			softness: 1 + number(3),
			...(place === 2 && scene % 2 === 1 ? { when: condition(scene) } : {}),
			marks: [{ ...mark(primary), primary: true }, mark(aside)],
			effects: { ...moved, ...remember },
			...(place === 0 ? { reaction: [line(`${id(scene)}-${place}-svar`)] } : {}),
			to:
				place === 1 && scene % 3 === 1
					? [{ when: condition(scene), scene: onwards(scene, place) }, { scene: onwards(scene, place) }]
					: onwards(scene, place)
		};
	}

	const sceneAt = (scene: number): Scene => ({
		heading: text(2),
		lines: [line(`${id(scene)}-sett`), line(`${id(scene)}-sagt`)],
		choices: [0, 1, 2].map((place) => choice(scene, place)),
		debrief: {
			pulled: [{ principle: 'explore-first', text: text(15) }],
			otherRoads: text(20),
			dependsOn: text(10)
		}
	});
	const ending = (name: string) => ({
		title: text(2),
		kind: 'open' as const,
		lines: [line(`${name}-sett`)],
		afterwards: text(20)
	});
	return {
		format: 1,
		id: 'oppdiktet',
		edition: 1,
		title: 'Oppdiktet',
		subtitle: text(3),
		contentNote: text(10),
		minutes: { least: 1, most: 30 },
		focus: principles.slice(0, 2),
		person,
		cast: { [person]: { name: 'Kari', about: text(10) } },
		facts: Object.fromEntries(facts.map((fact) => [fact, text(6)])),
		start: { scene: id(0), state: { trust: 5, agency: 5, hope: 5, pressure: 5 } },
		scenes: Object.fromEntries(all.map((scene) => [id(scene), sceneAt(scene)])),
		endings: { 'slutt-a': ending('slutt-a'), 'slutt-b': ending('slutt-b') },
		signOff: { language: null, livedExperience: null, clinical: null, legal: null }
	};
}
