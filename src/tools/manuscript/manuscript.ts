/**
 * A conversation as a manuscript in Markdown, for whoever reads and writes in Word. It has all the words of the
 * conversation, and tells in words what else is in the file.
 */
import type { Guide } from '#core/guide/format.ts';
import { fingerprint } from '#core/scenario/digest.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { labelOf } from '#core/scenario/thing.ts';
import type { Block } from './block.ts';
import { toldEnding, toldScene } from './told-scene.ts';

const instructions = [
	'Dette er hele samtalen, til å lese og rette i. Endre ordene rett i teksten. Det som står i klammer bak dem, sier hvor de hører hjemme; la det stå.',
	'Navn foran replikkene, vilkår, virkninger, merker og hvor valgene fører, er med for at du skal kunne lese samtalen. De endres i scenario.yaml, og det gjør også rekkefølgen, det som skal til, og det som skal bort.',
	'Teksten før samtalen (brief.svx), merknader som er vurdert, og hvem som har godkjent, er ikke med. Kommentarer i margen følger heller ikke med tilbake.',
	'Når du er ferdig: npm run scenarios -- --manuscript-back og navnet på denne fila.'
];

export function manuscript(scenario: Scenario, guide: Guide): Block[] {
	const { id, title, subtitle, contentNote, edition, changes = {}, cast, facts, scenes, endings } = scenario;
	const of = (label: string, words: string, key: string, address: string): Block => ({
		...{ form: 'paragraph', label, words, path: [key], address: `samtalen/${address}` }
	});
	const told = (label: string, words: string, key: string): Block => ({
		...{ form: 'paragraph', label, words, path: [key] }
	});
	const blocks: Block[] = [
		...instructions.map((words): Block => ({ form: 'note', words, path: [] })),
		of('Undertittel', subtitle, 'subtitle', 'undertittel'),
		of('Om innholdet', contentNote, 'contentNote', 'innholdet'),
		told('Tid', `${scenario.minutes.least}–${scenario.minutes.most} minutter.`, 'minutes'),
		told('Øver mest på', `${scenario.focus.map((one) => labelOf(one, guide)).join('; ')}.`, 'focus'),
		...Object.entries(changes).map(([number, words]) => ({
			...of(`Nytt i utgave ${number}`, words, 'changes', `nytt-${number}`),
			path: ['changes', number]
		})),
		{ form: 'part', words: 'Personene', path: ['cast'] },
		...Object.entries(cast).flatMap(([name, person]) => toldPerson(name, person)),
		...(Object.keys(facts).length > 0
			? [{ form: 'part' as const, words: 'Det som kan huskes', path: ['facts'] }]
			: []),
		...Object.entries(facts).map(([fact, words]): Block => ({
			form: 'item',
			words,
			path: ['facts', fact],
			address: `husket/${fact}`
		})),
		...Object.entries(scenes).flatMap(([scene, one]) => toldScene(scene, one, scenario, guide)),
		...Object.entries(endings).flatMap(([ending, one]) => toldEnding(ending, one, scenario))
	];
	return [
		{ form: 'title', words: title, path: ['title'], address: `samtale/${id}` },
		{ ...told('Utgave', `${edition}.`, 'edition'), address: `avtrykk/${imprint(blocks)}` },
		...blocks
	];
}

/** Whether an address is no place for words, but tells which texts the manuscript was made of. */
export const isImprint = (address: string): boolean => address.startsWith('avtrykk/');

/** Changes when a text does, so that a manuscript older than the file is known for what it is. */
const imprint = (blocks: readonly Block[]): string =>
	fingerprint(
		JSON.stringify(blocks.filter(({ address }) => address).map(({ manner, words }) => [manner, words]))
	);

function toldPerson(id: string, { name, about, voice = [] }: Scenario['cast'][string]): Block[] {
	const path = ['cast', id];
	return [
		{ form: 'piece', words: name, path: [...path, 'name'], address: `person/${id}` },
		{ form: 'paragraph', words: about, path: [...path, 'about'], address: `person/${id}/om` },
		...voice.map((words, index): Block => ({
			...{ form: 'item', words, path: [...path, 'voice', index] },
			address: `person/${id}/stemme-${index + 1}`
		}))
	];
}
