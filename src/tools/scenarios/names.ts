/**
 * What may be named in a conversation, for an editor to offer. Read from the file as it stands and not from a
 * sound conversation: a scene is to be offered the moment it has a name, long before the rest is in place.
 */
import { z } from 'zod';
import type { Guide } from '#core/guide/format.ts';

/** By what is named: each name, and what to tell of it. */
export type Names = Readonly<Record<string, ReadonlyMap<string, string>>>;

const said = z.string().catch('');
const mapOf = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value).catch({});

const Unfinished = z.object({
	cast: mapOf(z.object({ name: said }).catch({ name: '' })),
	facts: mapOf(said),
	scenes: mapOf(
		z
			.object({
				heading: said,
				choices: z.array(z.object({ id: said, name: said }).catch({ id: '', name: '' })).catch([])
			})
			.catch({ heading: '', choices: [] })
	),
	endings: mapOf(z.object({ title: said }).catch({ title: '' }))
});

/** `data` is what stands in a scenario.yaml, sound or not. */
export function namesIn(data: unknown, guide: Guide | undefined): Names {
	const { cast, facts, scenes, endings } = Unfinished.catch(nothing).parse(data);
	const scene = told(scenes, ({ heading }) => heading);
	const ending = told(endings, ({ title }) => title);
	const person = told(cast, ({ name }) => name);
	const choices = Object.values(scenes).flatMap((one) => one.choices);
	return {
		scene,
		ending,
		way: new Map([...scene, ...ending]),
		person,
		speaker: new Map([['narrator', 'Fortelleren'], ...person]),
		fact: told(facts, (sentence) => sentence),
		choice: new Map(choices.filter(({ id }) => id !== '').map(({ id, name }) => [id, name])),
		principle: new Map(
			guide?.principles.map(({ id, label, sentence }) => [id, `**${label}**\n\n${sentence}`]) ?? []
		),
		source: new Map(Object.entries(guide?.sources ?? {}))
	};
}

const nothing = { cast: {}, facts: {}, scenes: {}, endings: {} };

const told = <Value>(named: Readonly<Record<string, Value>>, tell: (value: Value) => string) =>
	new Map(Object.entries(named).map(([name, value]) => [name, tell(value)]));
