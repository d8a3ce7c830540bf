/** The figures of a conversation as tables: what `npm run scenarios` prints, and how many ways lead to each ending. */
import { packedLength } from '#core/play/packed-log.ts';
import { signed } from '#core/scenario/effects-in-words.ts';
import { foldBack } from '#core/scenario/fold-back.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { percent } from '#core/scenario/smells/percent.ts';
import { endings as endingWords } from '#core/scenario/value-words.ts';
import type { Walk } from '#core/scenario/walk.ts';
import { policyBars } from '#core/score/policy.ts';
import type { Counted, Table } from '../../author/told.ts';
import type { Chance, Examination } from '../scenarios/examination.ts';
import { cueNames } from '../scenarios/cue-names.ts';
import { rateMeasure, scoreMeasure } from '../scenarios/measures.ts';
import { oneDecimal, whole } from '../scenarios/numbers.ts';
import { policyValues, settingNames } from '../scenarios/policy-table.ts';

export function figuresOf(examination: Examination, chance: Chance): NonNullable<Counted['figures']> {
	const { scenario, walks, scores, answered } = examination;
	return {
		lengths: lengths(examination),
		endings: endings(scenario, walks[0]),
		policies: {
			columns: settingNames(examination),
			rows: scores.map((score) => ({
				name: score.name,
				cells: policyValues(examination, score),
				isHigh: score.score > policyBars.conversation
			}))
		},
		chance:
			`${scoreMeasure} ` +
			`Tilfeldig: ${whole(chance.plays)} spillinger med frø ${chance.seed}, snitt ± standardavvik.`,
		signs: signs(examination),
		rates: rateMeasure,
		answered: answered.map(({ warning, reason }) => `${warning.code}, linje ${warning.line}: ${reason}`)
	};
}

function lengths({ scenario, minutes, figures, simulations, playthroughs, readability }: Examination): Table {
	const { shortest, longest, routes, situations, exact } = figures;
	const { least, most } = simulations[0]?.attainable ?? { least: 0, most: 0 };
	const packed = packedLength(longest, scenario.switches?.length ?? 0, scenario.edition);
	const about = exact ? '' : ' (anslag)';
	return rows(
		['Scener', whole(figures.scenes)],
		['Slutter', whole(figures.endings)],
		['Valg på en vei', between(shortest, longest, whole) + about],
		['Veier gjennom samtalen', whole(routes) + about],
		['Situasjoner', whole(situations) + about],
		['Gjennomspillinger', whole(playthroughs)],
		['Minutter lest høyt', minutes ? between(minutes.least, minutes.most, oneDecimal) : 'ingen å lese'],
		['Summen av hovedmerkene', `${signed(least)} til ${signed(most)}`],
		['Lengste spilling lagret', `${packed} tegn`],
		...readability.map(({ kind, lix }): [string, string] => [`LIX i «${kind}»`, whole(Math.round(lix))])
	);
}

function endings(scenario: Scenario, walked: Walk): Table {
	const from = foldBack<Readonly<Record<string, number>>>(walked, (following, { situation }) =>
		following.length === 0 ? { [situation.scene]: 1 } : sum(following)
	);
	const routes = from[walked.start] ?? {};
	return {
		columns: ['Slags slutt', 'Veier dit'],
		rows: Object.entries(scenario.endings).map(([id, { title, kind }]) => ({
			name: title,
			cells: [endingWords[kind], whole(routes[id] ?? 0)]
		}))
	};
}

function sum(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
	const total: Record<string, number> = {};
	for (const one of all)
		for (const [id, routes] of Object.entries(one)) total[id] = (total[id] ?? 0) + routes;
	return total;
}

function signs({ signs: { cues, scenes, withoutTension, dominated } }: Examination): Table {
	const listed = (ids: readonly string[]) =>
		`${ids.length} av ${scenes}${ids.length > 0 ? `: ${ids.join(', ')}` : ''}`;
	return rows(
		...cues.map(({ code, rate }): [string, string] => [
			`Det sterkeste valget er ${cueNames[code] ?? code}`,
			percent(rate)
		]),
		['Scener der ikke to prinsipper trekker hver sin vei', listed(withoutTension)],
		['Valg som er sterkest på alle merkene', listed(dominated)]
	);
}

const between = (least: number, most: number, inWords: (number: number) => string): string =>
	least === most ? inWords(most) : `${inWords(least)}–${inWords(most)}`;

const rows = (...told: [string, string][]): Table => ({
	columns: [],
	rows: told.map(([name, cell]) => ({ name, cells: [cell] }))
});
