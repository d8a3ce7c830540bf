import { describe, expect, test } from 'vitest';
import { difference, type Change } from '#core/scenario/difference.ts';
import { Scenario } from '#core/scenario/format/scenario.ts';
import { parse } from '#core/scenario/parse.ts';
import { guide, small, smallText } from './small-conversation.ts';

/** The changes from the small conversation to the same with parts of its text exchanged. */
function changesBy(...exchanges: readonly (readonly [met: string, instead: string])[]): Change[] {
	const text = exchanges.reduce((whole, [met, instead]) => {
		if (!whole.includes(met)) throw new Error(`The small conversation has no "${met}" to exchange.`);
		return whole.replace(met, instead);
	}, smallText);
	const { value, findings } = parse(Scenario, text, 'scenario.yaml');
	if (!value) throw new Error(findings.map(({ message }) => message).join('\n'));
	return difference(small, value, guide);
}

const ola = "      - { id: ha-det, by: ola, text: 'Ja, ja. Ha det.', when: { noFact: lovet } }\n";

describe('the difference between two editions', () => {
	test('is nothing between a conversation and itself', () => {
		expect(difference(small, small, guide)).toEqual([]);
	});

	test.each([
		['a line reworded', "text: 'Ring da.'", 'text: Ringer du?', 'line', 'ring-da', 'ordene'],
		[
			'another speaker',
			'by: ola, text: Kanskje',
			'by: narrator, text: Kanskje',
			'line',
			'kanskje-det',
			'personen bak replikken'
		],
		['a manner', 'text: Kanskje det.', 'text: Kanskje det., manner: lavt', 'line', 'kanskje-det', 'tonen'],
		[
			'a line’s condition',
			'when: { noFact: lovet }',
			'when: { fact: husregel }',
			'line',
			'ha-det',
			'vilkåret'
		],
		['a choice reworded', 'Jeg ringer deg i kveld.', 'Jeg ringer i kveld.', 'choice', 'love', 'ordene'],
		['a name', 'name: Love å ringe', 'name: Lov å ringe', 'choice', 'love', 'navnet'],
		['an intention', 'slippe å vente', 'slippe å lure', 'choice', 'love', 'intensjonen'],
		['a cost', 'Nå må du ringe.', 'Nå må du huske det.', 'choice', 'love', 'kostnaden'],
		['a stance', 'stance: ahead', 'stance: beside', 'choice', 'love', 'plassen i forhold til personen'],
		[
			'a choice’s condition',
			'when: { fact: husregel }\n        intention',
			'when: { trust: { atLeast: 4 } }\n        intention',
			'choice',
			'vise-regelen',
			'vilkåret'
		],
		[
			'an effect',
			'effects: { trust: 1, remember: [lovet] }',
			'effects: { trust: 2, remember: [lovet] }',
			'choice',
			'love',
			'virkningen'
		],
		[
			'where it leads',
			'trust: { atLeast: 6 } }, scene: inn-igjen',
			'trust: { atLeast: 7 } }, scene: inn-igjen',
			'choice',
			'ringe',
			'veien videre'
		],
		[
			'a mark’s value',
			'value: 1, primary: true, why: Det er',
			'value: 2, primary: true, why: Det er',
			'mark',
			'love/steady-and-genuine',
			'verdien'
		],
		[
			'a mark’s reason',
			'Stillheten gir plass.',
			'Det ble plass.',
			'mark',
			'tie-litt/explore-first',
			'begrunnelsen'
		],
		['a mark’s source', 'source: G7.8', 'source: G7.7', 'mark', 'tie-litt/explore-first', 'kilden'],
		['a scene’s heading', 'heading: Ved døra', 'heading: I døra', 'scene', 'dora', 'overskriften'],
		['an ending’s kind', 'kind: open', 'kind: costly', 'ending', 'kald-trapp', 'slaget'],
		[
			'what is said afterwards',
			'En avtale er en avtale.',
			'En avtale holder.',
			'debrief',
			'trappa',
			'avsnittet om prinsippene'
		],
		['a fact’s sentence', 'Du lovet å ringe.', 'Du har lovet å ringe.', 'fact', 'lovet', 'setningen'],
		['the title', 'title: En liten prat', 'title: En prat', 'conversation', 'en-liten-prat', 'tittelen']
	])('sees %s, and nothing else', (_, met, instead, kind, id, aspect) => {
		const changes = changesBy([met, instead]);
		expect(changes).toHaveLength(1);
		expect(changes[0]).toMatchObject({ kind, id, what: 'changed', aspect });
		expect(changes[0]?.before).not.toBe(changes[0]?.after);
	});

	test('tells what was there before and what is there now, in words', () => {
		const [effect] = changesBy([
			'effects: { trust: 1, remember: [lovet] }',
			'effects: { remember: [lovet] }'
		]);
		expect(effect?.before).toBe('Tillit +1; dette huskes: «Du lovet å ringe».');
		expect(effect?.after).toBe('Dette huskes: «Du lovet å ringe».');
		const [way] = changesBy([
			'trust: { atLeast: 6 } }, scene',
			'trust: { atLeast: 7 }, fact: lovet }, scene'
		]);
		expect(way?.after).toBe(
			'Når tilliten er minst 7 og dette er husket: «Du lovet å ringe»: videre til slutten «Inn igjen». Ellers: videre til slutten «Kald trapp».'
		);
	});

	test('sees a line that has come, gone, or moved to another scene', () => {
		expect(changesBy([ola, ''])).toMatchObject([
			{ kind: 'line', id: 'ha-det', where: 'trappa', what: 'removed' }
		]);
		expect(changesBy([ola, `${ola}      - { id: hei, by: ola, text: Hei. }\n`])).toMatchObject([
			{ kind: 'line', id: 'hei', where: 'trappa', what: 'added', after: 'Ola: Hei.' }
		]);
		const moved = changesBy([ola, ''], ['      - { id: fant-den-ikke', `${ola}      - { id: fant-den-ikke`]);
		expect(moved).toMatchObject([
			{
				id: 'ha-det',
				where: 'dora',
				what: 'moved',
				before: 'scene 2 «I trappa»',
				after: 'scene 1 «Ved døra»'
			}
		]);
	});

	test('sees lines that are said in another order', () => {
		const [star, regel] = [
			'star-der, by: narrator, text: Ola står ved døra.',
			"fant-den-ikke, by: ola, text: 'Fant den ikke, nei.'"
		];
		const changes = changesBy([star, 'X'], [regel, star], ['X', regel]);
		expect(changes).toMatchObject([{ kind: 'scene', id: 'dora', what: 'reordered' }]);
	});

	test('tells two marks on one principle apart by their conditions', () => {
		const changes = changesBy(['value: -2,', 'value: -1,']);
		expect(changes).toMatchObject([
			{ kind: 'mark', id: 'la-vaere/steady-and-genuine', aspect: 'verdien', before: '−2' }
		]);
	});

	test('lets a mark that changes its condition stay the same mark', () => {
		const changes = changesBy([
			'why: Stillheten gir plass., source: G7.8',
			'why: Stillheten gir plass., source: G7.8, when: { fact: lovet }'
		]);
		expect(changes).toMatchObject([{ kind: 'mark', what: 'changed', aspect: 'vilkåret', before: undefined }]);
	});

	test('tells of a choice that has gone without telling of its marks too', () => {
		const regelen = smallText.slice(
			smallText.indexOf('      - id: vise-regelen'),
			smallText.indexOf('    debrief:')
		);
		expect(changesBy([regelen, ''])).toMatchObject([{ kind: 'choice', id: 'vise-regelen', what: 'removed' }]);
	});

	test('comes by scene, in the order of the newer edition', () => {
		const changes = changesBy(
			["text: 'Ring da.'", 'text: Ringer du?'],
			['Kom inn nå.', 'Kom.'],
			['Nå må du ringe.', 'Husk det.'],
			['title: En liten', 'title: En']
		);
		expect(changes.map(({ where }) => where)).toEqual(['', 'dora', 'trappa', 'inn-igjen']);
	});
});
