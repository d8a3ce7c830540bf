/**
 * A manuscript of headings, lines and choices, read as a draft. What can't be understood is a finding at its line,
 * and then there is no draft; what is only missing is left for whoever fills it in.
 */
import { distance } from 'fastest-levenshtein';
import { inFileOrder, type Finding } from '#core/scenario/finding.ts';
import { suggestion } from '#core/scenario/suggestion.ts';
import { paragraphsIn } from '../paragraphs.ts';
import type { Source } from '../returned.ts';
import { narrator } from '../told-lines.ts';
import type { Draft, DraftChoice, DraftEnding, DraftLine, DraftScene } from './draft.ts';
import { entriesIn, isSame, isUnused, labels, type Entry } from './entries.ts';

export interface DraftRead {
	readonly draft: Draft | undefined;
	readonly findings: readonly Finding<string>[];
	/** Quotes, which are notes to the one who writes. */
	readonly notes: number;
}

interface Part {
	readonly head: Entry;
	readonly entries: Entry[];
}

export function readDraft({ name, text }: Source): DraftRead {
	const paragraphs = paragraphsIn(text);
	const complaints: Complaint[] = [];
	const { title, parts } = partsIn(entriesIn(paragraphs), complaints);
	const people = parts.filter(isPeople).flatMap(({ entries }) => entries.map(personIn));
	const scenes = scenesIn(
		parts.filter((part) => !isPeople(part)),
		complaints
	);
	const endings = parts.filter(isEnding).map((part) => endingIn(part, complaints));
	const draft: Draft = {
		title: title?.head.words ?? '',
		line: title?.head.line ?? 1,
		brief: (title?.entries ?? []).map(({ label, words }) =>
			label === undefined ? words : `${label}: ${words}`
		),
		people,
		scenes,
		endings
	};
	complaints.push(...headingComplaints(draft), ...targetComplaints(draft), ...nameComplaints(draft));
	const findings = complaints
		.map((one): Finding<string> => ({
			file: name,
			column: 1,
			severity: 'error',
			code: 'manuscript-unclear',
			...one
		}))
		.toSorted(inFileOrder);
	return {
		draft: findings.length === 0 ? draft : undefined,
		findings,
		notes: paragraphs.filter(({ isQuote }) => isQuote).length
	};
}

interface Complaint {
	readonly line: number;
	readonly message: string;
}

const isPeople = ({ head }: Part): boolean =>
	isSame(head.words, 'Personene') || isSame(head.words, 'Personer');
const isEnding = ({ head }: Part): boolean => head.label === 'Slutt';
const isChoice = ({ head }: Part): boolean => head.label === 'Valg';

/** The title with what is told before the first heading, and each heading with what stands under it. */
function partsIn(
	entries: readonly Entry[],
	complaints: Complaint[]
): { title: Part | undefined; parts: Part[] } {
	const all: Part[] = [];
	for (const entry of entries) {
		if (entry.level > 0) all.push({ head: entry, entries: [] });
		else if (all.length > 0) all.at(-1)?.entries.push(entry);
		else complaints.push({ line: entry.line, message: untitled });
	}
	const [title, ...rest] = all;
	if (!title) {
		complaints.push({ line: 1, message: untitled });
		return { title: undefined, parts: [] };
	}
	const top = title.head.level;
	const levelled = rest.map(({ head, entries: own }): Part => ({
		head: { ...head, label: head.label ?? (head.level > top + 1 ? 'Valg' : 'Scene') },
		entries: own
	}));
	if (
		title.head.label !== undefined ||
		!levelled.some((part) => part.head.label === 'Scene' && !isPeople(part))
	)
		complaints.push({ line: title.head.line, message: sceneless });
	return { title, parts: levelled };
}

const untitled = 'Manuset begynner ikke med en tittel. Skriv den som overskrift på øverste nivå: # Tittelen';
const sceneless =
	'Under tittelen må det være minst én scene. Skriv den som overskrift på nivået under: ## Ved døra';

const personIn = ({ label, words }: Entry): Draft['people'][number] =>
	label === undefined ? { name: words.replace(/\.$/, '') } : { name: label, about: words };

function scenesIn(parts: readonly Part[], complaints: Complaint[]): DraftScene[] {
	const scenes: { part: Part; choices: DraftChoice[] }[] = [];
	let last: Part | undefined;
	for (const part of parts) {
		const { head } = part;
		if (!isChoice(part)) {
			last = part;
			if (!isEnding(part)) scenes.push({ part, choices: [] });
		} else if (last && !isEnding(last)) scenes.at(-1)?.choices.push(choiceIn(part, complaints));
		else {
			const message = last
				? `Valget «${head.words}» står under slutten «${last.head.words}», og en slutt har ingen valg. Gjør slutten til en scene, eller flytt valget.`
				: `Valget «${head.words}» står før den første scenen. Skriv scenens overskrift over det: ## Ved døra`;
			complaints.push({ line: head.line, message });
		}
	}
	return scenes.map(({ part: { head, entries }, choices }) => ({
		...{ heading: head.words, line: head.line, choices },
		lines: entries.flatMap((entry) => lineIn(entry, 'en scene', complaints))
	}));
}

function endingIn({ head, entries }: Part, complaints: Complaint[]): DraftEnding {
	const isAfterwards = ({ label }: Entry) => label === labels.afterwards;
	return {
		...{ heading: head.words, line: head.line },
		lines: entries
			.filter((entry) => !isAfterwards(entry))
			.flatMap((entry) => lineIn(entry, 'en slutt', complaints)),
		afterwards: wordsOf(entries.filter(isAfterwards))
	};
}

const wordsOf = (entries: readonly Entry[]): string | undefined =>
	entries.map(({ words }) => words).join(' ') || undefined;

function choiceIn({ head, entries }: Part, complaints: Complaint[]): DraftChoice {
	const labelled = (label: string) => entries.filter((entry) => entry.label === label);
	const [said, ...more] = labelled(labels.text);
	const [to, ...others] = labelled(labels.to);
	complaints.push(
		...more.map(({ line }) => ({
			line,
			message: `Valget «${head.words}» har to avsnitt med «Du:». Samle det du sier, i ett, eller la fortelleren si det andre.`
		})),
		...others.map(({ line }) => ({
			line,
			message: `Valget «${head.words}» har «Fører til:» to ganger. Behold det ene; vilkår for det andre skrives i scenario.yaml.`
		})),
		...[said, to]
			.filter((entry) => entry?.words === '')
			.map((entry) => ({
				line: entry?.line ?? head.line,
				message: `Det står ingenting etter «${entry?.label ?? ''}:».`
			}))
	);
	const own: readonly (string | undefined)[] = [
		labels.text,
		labels.to,
		labels.intention,
		labels.cost,
		labels.innerVoice
	];
	return {
		...{ name: head.words, line: head.line, text: said?.words ?? head.words, manner: said?.manner },
		intention: wordsOf(labelled(labels.intention)),
		cost: wordsOf(labelled(labels.cost)),
		innerVoice: wordsOf(labelled(labels.innerVoice)),
		reaction: entries
			.filter(({ label }) => !own.includes(label))
			.flatMap((entry) => lineIn(entry, 'et valg', complaints)),
		to: to && { heading: targetIn(to.words), line: to.line }
	};
}

/** «I trappa», also when it is told as in a whole manuscript: «scene 2 «I trappa».» */
const targetIn = (words: string): string => /«([^«»]+)»\.?$/.exec(words)?.[1] ?? words.replace(/\.$/, '');

function lineIn({ label, manner, words, line }: Entry, around: string, complaints: Complaint[]): DraftLine[] {
	const asLabel = Object.values(labels).find((one) => one === label);
	if (label !== undefined && (asLabel !== undefined || isUnused(label))) {
		const message = asLabel
			? `«${label}:» hører ikke til i ${around}. ${asLabel === labels.text ? 'Det du sier, er et valg: ### Valg: Navnet på det' : 'Flytt det dit det hører til, eller skriv det som fortellerens ord.'}`
			: `«${label}:» leses ikke i et utkast. Fjern det her, og skriv det i scenario.yaml når utkastet er laget.`;
		complaints.push({ line, message });
		return [];
	}
	if (words === '') {
		complaints.push({ line, message: `Det står ingenting etter «${label ?? ''}:».` });
		return [];
	}
	const by =
		label !== undefined && [narrator, 'Forteller'].some((one) => isSame(one, label)) ? undefined : label;
	return [{ by, manner, text: words, line }];
}

function headingComplaints({ scenes, endings }: Draft): Complaint[] {
	const met = [...scenes, ...endings];
	return met.flatMap(({ heading, line }, index) => {
		const first = met.slice(0, index).find((one) => isSame(one.heading, heading));
		if (!first) return [];
		const message = `«${heading}» er overskrift på linje ${first.line} også. Gi den ene et annet navn, så valgene kan vise til den.`;
		return [{ line, message }];
	});
}

function targetComplaints({ scenes, endings }: Draft): Complaint[] {
	const headings = [...scenes, ...endings].map(({ heading }) => heading);
	return scenes
		.flatMap(({ choices }) => choices)
		.flatMap(({ name, to }) =>
			!to || to.heading === '' || headings.some((one) => isSame(one, to.heading))
				? []
				: [
						{
							line: to.line,
							message: `Valget «${name}» fører til «${to.heading}», som ikke er overskrift på noen scene eller slutt.${suggestion(to.heading, headings)}`
						}
					]
		);
}

/** Somebody who says one thing, and is all but called the same as another, is most often misspelt. */
function nameComplaints({ people, scenes, endings }: Draft): Complaint[] {
	const lines = [
		...scenes,
		...scenes.flatMap(({ choices }) => choices.map(({ reaction }) => ({ lines: reaction }))),
		...endings
	].flatMap((one) => one.lines);
	const listed = people.map(({ name }) => name);
	const times = (name: string) => lines.filter(({ by }) => by === name).length;
	return lines.flatMap(({ by, line }) => {
		if (by === undefined || listed.includes(by) || times(by) > 1) return [];
		const near = [...new Set([...listed, ...lines.flatMap((one) => one.by ?? [])])].find(
			(name) => name !== by && distance(name, by) <= (by.length > 5 ? 2 : 1)
		);
		if (near === undefined) return [];
		const message = `«${by}» sier bare dette. Mente du «${near}»? Er det en annen, så skriv «${by}» opp under «Personene».`;
		return [{ line, message }];
	});
}
