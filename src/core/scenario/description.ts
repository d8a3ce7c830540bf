/** A conversation taken apart into things that can be told of one by one, and compared with another's. */
import { describedChoice } from './described-choice.ts';
import type { Scenario } from './format/scenario.ts';
import type { Ending, Scene } from './format/scene.ts';
import type { State } from './format/state.ts';
import { describedLine, labelOf, text, type Aspect, type Principles, type Thing } from './thing.ts';
import { endings as endingWords } from './value-words.ts';
import { placeInWords } from './ways-in-words.ts';

/** Everything, in the author's order. */
export function described(scenario: Scenario, guide: Principles): Thing[] {
	const { cast, facts, scenes, endings } = scenario;
	return [
		conversation(scenario, guide),
		...Object.entries(cast).map(([id, { name, about, voice }]) =>
			ofAll('person', id, `${name}. ${about}`, [
				text('navnet', name),
				text('omtalen', about),
				{ name: 'prøvene på tonen', value: voice, told: voice?.join(' / ') }
			])
		),
		...Object.entries(facts).map(([id, sentence]) =>
			ofAll('fact', id, sentence, [text('setningen', sentence)])
		),
		...Object.entries(scenes).flatMap(([id, scene]) => describedScene(id, scene, scenario, guide)),
		...Object.entries(endings).flatMap(([id, ending]) => describedEnding(id, ending, scenario))
	];
}

function ofAll(kind: Thing['kind'], id: string, words: string, aspects: Aspect[]): Thing {
	return { kind, id, name: `«${id}»`, where: '', owner: '', place: '', words, aspects, order: [] };
}

function conversation(scenario: Scenario, { principles }: Principles): Thing {
	const { id, title, subtitle, contentNote, minutes, focus, person, switches, start, signOff, answers } =
		scenario;
	const labels = focus.map((one) => principles.find((principle) => principle.id === one)?.label ?? one);
	const signed = Object.values(signOff).flatMap((one) => (one ? `${one.by} (${one.date})` : []));
	return ofAll('conversation', id, title, [
		text('tittelen', title),
		text('undertittelen', subtitle),
		text('linja om innholdet', contentNote),
		{ name: 'tida', value: minutes, told: `${minutes.least}–${minutes.most} minutter` },
		{ name: 'hovedprinsippene', value: focus, told: labels.join('; ') },
		{ name: 'hovedpersonen', value: person, told: scenario.cast[person]?.name ?? person },
		{ name: 'bryterne', value: switches, told: switches?.join(', ') },
		{ name: 'begynnelsen', value: start.scene, told: placeInWords(start.scene, scenario) },
		{ name: 'tilstanden fra start', value: start.state, told: stateInWords(start.state) },
		{
			name: 'de vurderte merknadene',
			value: answers,
			told: answers
				?.map(({ finding, at, reason }) => `${[finding, at].filter(Boolean).join(' ')}: ${reason}`)
				.join(' ')
		},
		{ name: 'godkjenningene', value: signOff, told: signed.join(', ') || undefined }
	]);
}

function describedScene(id: string, scene: Scene, scenario: Scenario, guide: Principles): Thing[] {
	const { heading, place, addition, lines, choices, debrief, discussion } = scene;
	const here = placeInWords(id, scenario);
	return [
		{
			...{ kind: 'scene', id, name: `«${id}»`, where: id, owner: '', place: '', words: heading },
			aspects: [
				text('overskriften', heading),
				text('stedet', place),
				{ name: 'merkingen som tillegg', value: addition, told: addition && 'kursets tillegg' },
				text('navnet i veiledning', discussion?.name),
				text('spørsmålet i veiledning', discussion?.question),
				{
					name: 'tilstanden i veiledning',
					value: [discussion?.state, discussion?.facts],
					told: discussion?.state && stateInWords(discussion.state, discussion.facts)
				}
			],
			order: lines.map((line) => line.id)
		},
		...lines.map((line) => describedLine(line, { where: id, owner: id, place: here }, scenario)),
		...choices.flatMap((choice) => describedChoice(choice, id, scenario, guide)),
		{
			...{
				kind: 'debrief',
				id,
				name: `«${id}»`,
				where: id,
				owner: id,
				place: here,
				words: heading,
				order: []
			},
			aspects: [
				{
					name: 'avsnittet om prinsippene',
					value: debrief.pulled,
					told: debrief.pulled.map((one) => `${labelOf(one.principle, guide)}: ${one.text}`).join(' ')
				},
				text('avsnittet om andre veier', debrief.otherRoads),
				text('avsnittet om forbehold', debrief.dependsOn),
				text('avsnittet om delt panel', debrief.panelSplit),
				text('det valget berører', debrief.touches?.join(', '))
			]
		}
	];
}

function describedEnding(id: string, ending: Ending, scenario: Scenario): Thing[] {
	const { title, kind, place, afterwards, lines } = ending;
	return [
		{
			...{ kind: 'ending', id, name: `«${id}»`, where: id, owner: '', place: '', words: title },
			aspects: [
				text('tittelen', title),
				{ name: 'slaget', value: kind, told: endingWords[kind] },
				text('stedet', place),
				text('etterordet', afterwards)
			],
			order: lines.map((line) => line.id)
		},
		...lines.map((line) =>
			describedLine(line, { where: id, owner: id, place: placeInWords(id, scenario) }, scenario)
		)
	];
}

function stateInWords({ trust, agency, hope, pressure }: State, facts: readonly string[] = []): string {
	const remembered = facts.length > 0 ? `, husket: ${facts.join(', ')}` : '';
	return `tillit ${trust}, egenkraft ${agency}, håp ${hope}, press ${pressure}${remembered}`;
}
