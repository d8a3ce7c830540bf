/**
 * An authored playthrough: a way through a conversation that its author vouches for. It documents, and it
 * is a test: every one is played live and through pack, unpack and replay.
 */
import { z } from 'zod';
import type { AuthoredFile } from '../scenario/authored-file.ts';
import type { Finding } from '../scenario/finding.ts';
import { FactName } from '../scenario/format/condition.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { Slug } from '../scenario/format/slug.ts';
import { suggestion } from '../scenario/suggestion.ts';
import { unknownNames } from '../scenario/unknown-names.ts';
import { seedLimit } from './log.ts';
import { pack, unpack } from './packed-log.ts';
import { begin, endingReached, open, situationAfter, take } from './play.ts';
import { readingMinutes } from './reading-time.ts';

export const Playthrough = z
	.strictObject({
		about: z.string().min(1).meta({ description: 'Én setning om hvem som spiller slik, og hva som skjer.' }),
		seed: z
			.int()
			.min(0)
			.max(seedLimit - 1)
			.meta({ description: 'Et helt tall som bestemmer rekkefølgen på valgene.' }),
		facts: z.array(FactName).optional().meta({ description: 'Det organisasjonen har slått på fra start.' }),
		choices: z
			.array(Slug.meta({ names: 'choice' }))
			.min(1)
			.meta({ description: 'Valgene i den rekkefølgen de tas.' }),
		ending: Slug.meta({ description: 'Slutten som nås.', names: 'ending' })
	})
	.meta({ title: 'Gjennomspilling' });
export type Playthrough = z.infer<typeof Playthrough>;

/** Findings from playing it, live and from its packed log. */
export function playthroughFindings(
	playthrough: Playthrough,
	scenario: Scenario,
	file: AuthoredFile
): Finding[] {
	const unknown = unknownNames(
		(playthrough.facts ?? []).map((name, index) => ({
			name,
			told: 'Gjennomspillingen begynner med',
			path: ['facts', index]
		})),
		scenario.switches ?? [],
		{ code: 'unknown-fact', fault: 'som ikke er en bryter i samtalen' },
		file
	);
	if (unknown.length > 0) return unknown;
	let play = begin(scenario, playthrough.seed, playthrough.facts);
	for (const [index, id] of playthrough.choices.entries()) {
		const offered = open(play).map((choice) => choice.id);
		if (!offered.includes(id)) {
			const { scene } = situationAfter(play);
			const there = offered.length > 0 ? `der er disse åpne: ${offered.join(', ')}` : 'der er samtalen slutt';
			const message = `Valget «${id}» er ikke åpent i «${scene}»; ${there}.${suggestion(id, offered)}`;
			return [file.finding(['choices', index], 'choice-not-open', message)];
		}
		play = take(play, id);
	}
	const reached = endingReached(play);
	if (reached !== playthrough.ending) {
		const met = reached
			? `slutten «${reached}»`
			: `scenen «${situationAfter(play).scene}», der samtalen ikke er slutt`;
		const endings = Object.keys(scenario.endings);
		const near = endings.includes(playthrough.ending) ? '' : suggestion(playthrough.ending, endings);
		return [
			file.finding(
				['ending'],
				'other-ending',
				`Gjennomspillingen når ${met}, ikke «${playthrough.ending}».${near}`
			)
		];
	}
	const again = unpack(scenario, pack(play));
	if (again?.lost !== 0 || endingReached(again.play) !== reached) {
		const message =
			'Gjennomspillingen blir en annen når den lagres og leses igjen. Se etter to valg med samme «tag», mer enn åtte brytere, og et altfor høyt tall i «edition».';
		return [file.finding(['choices'], 'lost-when-packed', message)];
	}
	const { least, most } = scenario.minutes;
	const minutes = readingMinutes(play);
	if (minutes >= least && minutes <= most) return [];
	const taken = minutes.toLocaleString('nb-NO', { maximumFractionDigits: 2 });
	const message =
		`Lest høyt tar gjennomspillingen ${taken} minutter, og samtalen sier ${least}–${most}. ` +
		'Skriv kortere eller lengre, eller endre «minutes».';
	return [file.finding(['about'], 'reading-time', message, 'warning')];
}
