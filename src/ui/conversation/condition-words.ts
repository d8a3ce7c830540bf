/**
 * A condition told in words, for whoever reads a conversation as text. Facts are quoted as the authors wrote
 * them: Norwegian moves «ikke» in a subordinate clause, so no fact can be put after a «hvis» as it stands.
 */
import type { Condition } from '#core/scenario/format/condition.ts';
import type { StateName } from '#core/scenario/format/state.ts';

type Bounds = Condition['trust'];
type Part = NonNullable<Condition['any']>[number];

/** What it is to have at least so much, or at most so much, of what the four numbers stand for. */
const words: Record<StateName, { atLeast: (level: number) => string; atMost: (level: number) => string }> = {
	trust: {
		atLeast: (level) =>
			level >= 7 ? 'stoler på deg' : level >= 5 ? 'begynner å stole på deg' : 'stoler litt på deg',
		atMost: (level) => (level <= 3 ? 'stoler knapt på deg' : 'stoler ikke helt på deg')
	},
	agency: {
		atLeast: (level) => (level >= 6 ? 'kjenner at egne valg betyr noe' : 'har litt tro på egne valg'),
		atMost: () => 'har lite tro på egne valg'
	},
	hope: {
		atLeast: (level) => (level >= 6 ? 'har håp' : 'har litt håp'),
		atMost: () => 'har lite håp'
	},
	pressure: {
		atLeast: (level) => (level >= 6 ? 'kjenner seg presset' : 'kjenner seg litt presset'),
		atMost: () => 'kjenner seg ikke særlig presset'
	}
};

const stateNames = Object.keys(words) as StateName[];

/** «Hvis dette stemmer: Marte begynner å stole på deg.» */
export function conditionInWords(
	condition: Condition,
	facts: Readonly<Record<string, string>>,
	person: string
): string {
	const all = sentences(condition, facts, person);
	const any = condition.any?.map((part) => sentences(part, facts, person).join(' ')).join(' Eller: ');
	return [
		...(all.length > 0 ? [`Hvis dette stemmer: ${all.join(' ')}`] : []),
		...(any
			? [`${all.length > 0 ? 'Og minst ett av dette' : 'Hvis minst ett av dette stemmer'}: ${any}`]
			: [])
	].join(' ');
}

function sentences(part: Part, facts: Readonly<Record<string, string>>, person: string): string[] {
	return [
		...stateNames.flatMap((name) => boundsInWords(name, part[name], person)),
		...listOf(part.fact).map((fact) => facts[fact] ?? ''),
		...listOf(part.noFact).map((fact) => `Dette har ikke skjedd: «${facts[fact] ?? ''}»`)
	];
}

function boundsInWords(name: StateName, bounds: Bounds, person: string): string[] {
	const { atLeast, atMost } = bounds ?? {};
	return [
		...(atLeast === undefined ? [] : [`${person} ${words[name].atLeast(atLeast)}.`]),
		...(atMost === undefined ? [] : [`${person} ${words[name].atMost(atMost)}.`])
	];
}

const listOf = (facts: string | string[] | undefined): string[] => [facts ?? []].flat();
