/** What authors read of each conversation, below the findings. */
import { packedLength } from '#core/play/packed-log.ts';
import { percent } from '#core/scenario/smells/percent.ts';
import { mostSituations } from '#core/scenario/walk.ts';
import { cueNames } from './cue-names.ts';
import type { Chance, Examination } from './examination.ts';
import { rateMeasure } from './measures.ts';
import { counted, oneDecimal, whole } from './numbers.ts';
import { policyTable } from './policy-table.ts';

export function conversationReport(examination: Examination, chance: Chance): string {
	const { scenario, playthroughs, minutes, figures: count, simulations, answered } = examination;
	const packed = packedLength(count.longest, scenario.switches?.length ?? 0, scenario.edition);
	const { shortest, longest } = count;
	const lengths = shortest === longest ? longest : `${shortest}–${longest}`;
	const { least, most } = simulations[0]?.attainable ?? { least: 0, most: 0 };
	return [
		`«${scenario.title}» (${scenario.id}), utgave ${scenario.edition}`,
		`  ${counted(count.scenes, 'scene', 'scener')}, ${counted(count.endings, 'slutt', 'slutter')}, ${counted(playthroughs, 'gjennomspilling', 'gjennomspillinger')}`,
		...(minutes ? [`  ${oneDecimal(minutes.least)}–${oneDecimal(minutes.most)} minutter lest høyt, 130 ord i minuttet`] : []),
		`  ${lengths} valg på en vei, ${counted(count.routes, 'vei', 'veier')} gjennom ${counted(count.situations, 'situasjon', 'situasjoner')}`,
		...sampling(examination),
		`  hovedmerkene summerer seg til mellom ${least} og ${most}; lengste spilling lagres på ${packed} tegn`,
		`  LIX ${examination.readability.map(({ kind, lix }) => `${Math.round(lix)} (${kind})`).join(', ')}`,
		...signRows(examination),
		...policyTable(examination, chance),
		...answered.map(({ warning, reason }) => `  besvart ${warning.code}, linje ${warning.line}: ${reason}`),
		''
	].join('\n');
}

function signRows({ signs }: Examination): string[] {
	const rates = signs.cues.map(({ code, rate }) => `${cueNames[code] ?? code} ${percent(rate)}`);
	const listed = (ids: readonly string[]) => (ids.length > 0 ? ` (${ids.join(', ')})` : '');
	return [
		`  treffer det sterkeste valget: ${rates.join(', ')}`,
		`    ${rateMeasure}`,
		`  scener der ikke to prinsipper trekker hver sin vei: ${signs.withoutTension.length} av ${signs.scenes}${listed(signs.withoutTension)}`,
		`  valg som er sterkest på alle merkene: ${signs.dominated.length} av ${signs.scenes}${listed(signs.dominated)}`
	];
}

function sampling({ walks }: Examination): string[] {
	const sample = walks.find(({ sampled }) => sampled)?.sampled;
	if (!sample) return [];
	return [
		`  Samtalen kan komme i flere enn ${whole(mostSituations)} situasjoner, så alt er ikke prøvd. Tallene er anslag`,
		`  fra ${whole(sample.plays)} tilfeldige spillinger (frø ${sample.seed}). La færre vilkår lese tilstanden, så blir de nøyaktige.`
	];
}
