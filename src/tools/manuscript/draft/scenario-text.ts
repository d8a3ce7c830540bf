/**
 * A draft as a scenario file: everything that the manuscript says in its place, and each key that must be there and
 * isn't, left open with what it is for behind it. An open key is a finding at its own line until it is filled in.
 */
import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import type { Path } from '#core/scenario/authored-file.ts';
import { Scenario } from '#core/scenario/format/scenario.ts';
import { descriptionAt, wordsAt } from '#core/scenario/schema-description.ts';
import type { Draft, DraftChoice, DraftEnding, DraftLine, DraftScene } from './draft.ts';
import { isSame } from './entries.ts';
import { Names } from './naming.ts';

const open = null;

/** `id` is the conversation's. */
export function scenarioText(draft: Draft, id: string): string {
	const document = new Document(scenarioOf(draft, id), { version: '1.2' });
	document.commentBefore = ` Utkast laget av et manus. Fyll ut det som står åpent, og se hva som er igjen: npm run scenarios -- ${id}`;
	visit(document, {
		Pair(_, { key }) {
			if (
				isScalar(key) &&
				['cast', 'facts', 'start', 'scenes', 'endings', 'signOff'].includes(String(key.value))
			)
				key.spaceBefore = true;
		}
	});
	explain(document.contents, []);
	numberScenes(document);
	signOffInOneLine(document);
	return document.toString({ lineWidth: 0, nullStr: '', singleQuote: true });
}

/** The keys stand in the order in which the other conversations have them. */
function scenarioOf(draft: Draft, id: string) {
	const names = new Names();
	const personNames = new Names(['narrator']);
	const people = namesIn(draft).map((name) => ({ name, id: personNames.take(name) }));
	const personOf = (name: string) => people.find((one) => isSame(one.name, name));
	const places = new Map(
		[...draft.scenes, ...draft.endings].map(({ heading }): [string, string] => [heading, names.take(heading)])
	);
	const idAt = (heading: string) => [...places].find(([one]) => isSame(one, heading))?.[1] ?? open;
	const line = ({ by, manner, text }: DraftLine) => {
		const speaker = by === undefined ? 'narrator' : (personOf(by)?.id ?? 'narrator');
		return {
			id: names.take(text, by === undefined ? '' : speaker),
			by: speaker,
			...(manner === undefined ? {} : { manner }),
			text
		};
	};
	const choice = ({ name, text, manner, intention, cost, innerVoice, reaction, to }: DraftChoice) => ({
		id: names.take(name),
		name: name.length <= 40 ? name : open,
		text,
		...(manner === undefined ? {} : { manner }),
		intention: intention ?? open,
		cost: cost ?? open,
		stance: open,
		softness: open,
		marks: [{ principle: open, value: open, primary: true, why: open, source: open }],
		...(reaction.length > 0 ? { reaction: reaction.map(line) } : {}),
		...(innerVoice === undefined ? {} : { innerVoice }),
		to: to ? idAt(to.heading) : open
	});
	const scene = ({ heading, lines, choices }: DraftScene) => ({
		heading,
		place: open,
		lines: lines.length > 0 ? lines.map(line) : open,
		choices: choices.length > 0 ? choices.map(choice) : open,
		debrief: { pulled: [{ principle: open, text: open }], otherRoads: open, dependsOn: open }
	});
	const ending = ({ heading, lines, afterwards }: DraftEnding) => ({
		title: heading,
		kind: open,
		lines: lines.length > 0 ? lines.map(line) : open,
		afterwards: afterwards ?? open
	});
	const keyed = <Value extends { heading: string }, Made>(
		all: readonly Value[],
		make: (one: Value) => Made
	) =>
		all.length > 0 ? Object.fromEntries(all.map((one) => [places.get(one.heading) ?? '', make(one)])) : open;
	return {
		format: 1,
		id,
		edition: 1,
		title: draft.title,
		subtitle: open,
		contentNote: open,
		minutes: { least: open, most: open },
		focus: open,
		person: mostHeard(people, draft) ?? open,
		cast:
			people.length > 0
				? Object.fromEntries(
						people.map(({ id: person, name }) => [
							person,
							{ name, about: draft.people.find((one) => isSame(one.name, name))?.about ?? open }
						])
					)
				: open,
		facts: {},
		start: {
			scene: places.get(draft.scenes[0]?.heading ?? '') ?? open,
			state: { trust: open, agency: open, hope: open, pressure: open }
		},
		scenes: keyed(draft.scenes, scene),
		endings: keyed(draft.endings, ending),
		signOff: { language: null, livedExperience: null, clinical: null, legal: null }
	};
}

const linesIn = ({ scenes, endings }: Draft): DraftLine[] => [
	...scenes.flatMap(({ lines, choices }) => [...lines, ...choices.flatMap(({ reaction }) => reaction)]),
	...endings.flatMap(({ lines }) => lines)
];

/** «OLA» is «Ola», as he is called first. */
function namesIn(draft: Draft): string[] {
	const all = [...draft.people.map(({ name }) => name), ...linesIn(draft).flatMap(({ by }) => by ?? [])];
	return all.filter((name, index) => all.findIndex((one) => isSame(one, name)) === index);
}

function mostHeard(
	people: readonly { readonly id: string; readonly name: string }[],
	draft: Draft
): string | undefined {
	const times = (name: string) =>
		linesIn(draft).filter(({ by }) => by !== undefined && isSame(by, name)).length;
	return people.toSorted((a, b) => times(b.name) - times(a.name))[0]?.id;
}

/** What the format doesn't say by itself, added to what it does. */
const besides: Readonly<Record<string, string>> = {
	least: 'Den korteste tida, i minutter.',
	most: 'Den lengste tida, i minutter.',
	focus: 'For eksempel [explore-first, carry-hope].',
	place: 'Fjern linja hvis stedet ikke er blant disse.',
	text: 'Hvordan prinsippet trakk.',
	to: 'Skriv id-en dens.'
};

/** Behind each open key stands what it is for. */
function explain(node: unknown, path: Path): void {
	if (isSeq(node)) node.items.forEach((item, index) => explain(item, [...path, index]));
	if (!isMap(node)) return;
	for (const { key, value } of node.items) {
		const name = String(isScalar(key) ? key.value : key);
		if (name === 'signOff') continue;
		const at = [...path, name];
		if (isScalar(value) && value.value === open) value.comment = ` ${purposeOf(at, name)}`;
		else explain(value, at);
	}
}

function purposeOf(path: Path, key: string): string {
	const words = wordsAt(Scenario, path);
	const listed = words.length > 0 ? `Skriv ett av disse: ${words.join(', ')}.` : '';
	return [descriptionAt(Scenario, path), listed, besides[key] ?? ''].filter((one) => one !== '').join(' ');
}

function signOffInOneLine(document: Document): void {
	const signOff = document.get('signOff');
	if (!isMap(signOff)) return;
	signOff.flow = true;
	for (const { value } of signOff.items) if (isScalar(value)) value.source = 'null';
}

function numberScenes(document: Document): void {
	const scenes = document.get('scenes');
	if (!isMap(scenes)) return;
	scenes.items.forEach(({ key }, index) => {
		if (!isScalar(key)) return;
		key.commentBefore = ` ${index + 1}`;
		key.spaceBefore = index > 0;
	});
}
