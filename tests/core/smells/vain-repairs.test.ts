import { expect, test } from 'vitest';
import { Scenario } from '#core/scenario/format/scenario.ts';
import { parse } from '#core/scenario/parse.ts';
import { vainRepairSmells } from '#core/scenario/smells/vain-repairs.ts';
import { walk } from '#core/scenario/walk.ts';
import { walksOf } from '#core/scenario/walks.ts';
import { smallText } from '../small-conversation.ts';

/** The small conversation where the call in the stairs, or the promise at the door, repairs something. */
function withRepair(place: 'ringe' | 'love', repairs: string): Scenario {
	const text = smallText.replace(`- id: ${place}\n`, `- id: ${place}\n        repairs: [${repairs}]\n`);
	const { value, findings } = parse(Scenario, text, 'scenario.yaml');
	if (!value) throw new Error(findings.map(({ message }) => message).join('\n'));
	return value;
}
const smelled = (scenario: Scenario) => vainRepairSmells(scenario, walksOf(scenario));

test('a repair of something earlier is none in vain, with or without a condition', () => {
	expect(smelled(withRepair('ringe', 'love'))).toEqual([]);
	expect(smelled(withRepair('ringe', 'vise-regelen'))).toEqual([]);
});

test('a repair of something that only comes later, or stands beside it, is told of by name', () => {
	for (const late of ['ringe', 'tie-litt']) {
		expect(smelled(withRepair('love', late))).toMatchObject([
			{ code: 'vain-repair', at: 'love', message: expect.stringContaining(`«${late}»`) as string }
		]);
	}
});

test('nothing is said where not everything has been walked', () => {
	const scenario = withRepair('love', 'ringe');
	expect(vainRepairSmells(scenario, [walk(scenario, [], 2)])).toEqual([]);
});
