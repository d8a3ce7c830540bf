/** Changes between two editions, told in plain Norwegian to whoever has read the older one. */
import type { Change } from '#core/scenario/difference.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { capitalised } from '#core/scenario/effects-in-words.ts';
import { placeInWords } from '#core/scenario/ways-in-words.ts';

export interface ToldChange {
	readonly sentence: string;
	readonly before: string | undefined;
	readonly after: string | undefined;
}

export interface ChangesHere {
	/** «Scene 2 «Innenfor døra»». */
	readonly place: string;
	readonly changes: readonly ToldChange[];
}

const nouns: Record<Change['kind'], { fresh: string; known: string; within: string }> = {
	conversation: { fresh: 'Ny samtale', known: 'Samtalen', within: 'i samtalen' },
	person: { fresh: 'Ny person', known: 'Personen', within: 'hos personen' },
	fact: { fresh: 'Nytt å huske', known: 'Det som huskes som', within: 'i det som huskes som' },
	scene: { fresh: 'Ny scene', known: 'Scenen', within: 'i scenen' },
	line: { fresh: 'Ny replikk', known: 'Replikken', within: 'i replikken' },
	choice: { fresh: 'Nytt valg', known: 'Valget', within: 'etter valget' },
	mark: { fresh: 'Nytt merke', known: 'Merket', within: 'i merket' },
	debrief: { fresh: 'Ny ettertanke til', known: 'Ettertanken til', within: 'i ettertanken til' },
	ending: { fresh: 'Ny slutt', known: 'Slutten', within: 'i slutten' }
};

/** The changes by place, in the order they come in. */
export function changesByPlace(changes: readonly Change[], before: Scenario, after: Scenario): ChangesHere[] {
	const places = [...new Set(changes.map(({ where }) => where))];
	return places.map((where) => ({
		place: placeOf(where, before, after),
		changes: changes.filter((change) => change.where === where).map(told)
	}));
}

function placeOf(where: string, before: Scenario, after: Scenario): string {
	if (where === '') return 'Hele samtalen';
	const still = where in after.scenes || where in after.endings;
	return still
		? capitalised(placeInWords(where, after))
		: `${capitalised(placeInWords(where, before))}, som er tatt ut`;
}

function told(change: Change): ToldChange {
	const { what, before, after } = change;
	const inSentence = what === 'moved' || what === 'reordered';
	return {
		sentence: sentenceOf(change),
		before: inSentence ? undefined : before,
		after: inSentence ? undefined : after
	};
}

function sentenceOf({ kind, name, what, aspect, before, after }: Change): string {
	const { fresh, known, within } = nouns[kind];
	switch (what) {
		case 'added':
			return `${fresh}: ${name}.`;
		case 'removed':
			return `${known} ${name} er tatt ut.`;
		case 'moved':
			return `${known} ${name} er flyttet fra ${before ?? ''} til ${after ?? ''}.`;
		case 'reordered':
			return `Replikkene ${within} ${name} står i en annen rekkefølge.`;
		case 'changed':
			return `${known} ${name}: ${aspect} er ${before === undefined ? 'kommet til' : after === undefined ? 'tatt bort' : 'endret'}.`;
	}
}

/** As rows for a terminal. */
export function changeRows(here: readonly ChangesHere[]): string[] {
	return here.flatMap(({ place, changes }) => [
		place,
		...changes.flatMap(({ sentence, before, after }) => [
			`  ${sentence}`,
			...(before === undefined ? [] : [`    før: ${before}`]),
			...(after === undefined ? [] : [`    nå:  ${after}`])
		]),
		''
	]);
}
