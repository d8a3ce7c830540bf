/** The small conversation, its text and the guide: fixed values that the tests of the core share. */
import { readFileSync } from 'node:fs';
import { Guide } from '#core/guide/format.ts';
import { Scenario } from '#core/scenario/format/scenario.ts';
import { inspect } from '#core/scenario/inspection.ts';
import { parse } from '#core/scenario/parse.ts';
import type { Edition } from '#core/scenario/edition.ts';
import type { Finding } from '#core/scenario/finding.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

export const smallText = read('../content/en-liten-prat/scenario.yaml');
export const guide = sound(parse(Guide, read('../../scenarios/guide/principles.yaml'), 'principles.yaml'));
export const small = sound(parse(Scenario, smallText, 'scenario.yaml'));

/** The small conversation with one part of its text exchanged for another. */
export function smallWith(met: string, instead: string): string {
	if (!smallText.includes(met)) throw new Error(`The small conversation has no "${met}" to exchange.`);
	return smallText.replace(met, instead);
}

/** Everything that inspection says about a text. */
export function findingsIn(text: string, editions: readonly Edition[] = []): readonly Finding[] {
	const { value, findings, file } = parse(Scenario, text, 'scenario.yaml');
	return value ? inspect(value, file, guide, editions).findings : findings;
}

function sound<Value>({ value, findings }: { value?: Value; findings: readonly Finding[] }): Value {
	if (value === undefined) throw new Error(findings.map(({ message }) => message).join('\n'));
	return value;
}
