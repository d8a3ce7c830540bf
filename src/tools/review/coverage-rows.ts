/** Coverage over the conversations: as rows for a terminal, as data for a tool, and as warnings. */
import type { Guide } from '#core/guide/format.ts';
import type { Citations } from '#core/scenario/citations.ts';
import type { Finding } from '#core/scenario/finding.ts';
import { coverage, decisions, seldomInPlay, type Coverage } from '#core/score/coverage.ts';
import type { Content, Conversation } from '../data/content.ts';

/** Coverage of the conversations that can be walked, and of the other texts in the content, where it is read. */
export function coverageOf(
	conversations: readonly Conversation[],
	guide: Guide,
	content?: Pick<Content, 'cards' | 'pages' | 'reflections'>
): Coverage {
	const walked = conversations.flatMap(({ scenario, walks }) =>
		scenario && walks ? [{ scenario, walks }] : []
	);
	const { cards = [], pages = [], reflections = [] } = content ?? {};
	return coverage(
		walked,
		guide,
		...cards.map(({ head }) => cited(`guide/${head.id}`, head.teaches)),
		...pages.map(({ head }) => cited(`guide/pages/${head.id}`, head.teaches ?? [])),
		...reflections.map(({ id, source, questions }) =>
			cited(
				`guide/reflections/${id}`,
				[{ source }, ...questions].flatMap((one) => one.source ?? [])
			)
		)
	);
}

const cited = (place: string, sources: readonly string[]): Citations =>
	new Map(sources.map((source) => [source, [place]]));

/** A matrix of principles and conversations, then the items of the sources that nothing cites. */
export function coverageRows({ conversations, principles, sources }: Coverage): string[] {
	const switched = principles.some(({ off, on }) => decisions(off) !== decisions(on));
	const width = Math.max(6, ...conversations.map(({ length }) => length)) + 2;
	const row = (name: string, cells: readonly string[]) =>
		`  ${name.padEnd(40)}${cells.map((cell) => cell.padStart(width)).join('')}`;
	const cell = (off: number, on: number) => (off === on ? String(off) : `${off}/${on}`);
	const uncited = [...sources].flatMap(([id, places]) => (places.length === 0 ? id : []));
	return [
		`Scener der prinsippet er i spill${switched ? ' (alt av/alt på)' : ''}`,
		row('', [...conversations, 'sum']),
		...principles.map(({ principle, off, on }) =>
			row(principle.label.split(' – ')[0] ?? principle.label, [
				...off.map((scenes, index) => cell(scenes.length, on[index]?.length ?? 0)),
				cell(decisions(off), decisions(on))
			])
		),
		`Kilder: ${sources.size - uncited.length} av ${sources.size} punkter er vist til.${uncited.length > 0 ? ` Ikke: ${uncited.join(', ')}.` : ''}`
	];
}

/** The same with every scene and every place named. */
export function coverageData({ conversations, principles, sources }: Coverage) {
	const byConversation = (scenes: readonly (readonly string[])[]) =>
		Object.fromEntries(conversations.map((id, index) => [id, scenes[index]]));
	return {
		principles: principles.map(({ principle: { id, label }, off, on }) => ({
			id,
			label,
			off: byConversation(off),
			on: byConversation(on)
		})),
		sources: Object.fromEntries(sources)
	};
}

/** `file` is the guide's: the principle is found there, and what is missing in no conversation's file. */
export function coverageFindings(covered: Coverage, file: string): Finding[] {
	return seldomInPlay(covered).map(({ principle, met }) => ({
		file,
		line: 1,
		column: 1,
		severity: 'warning',
		code: 'seldom-in-play',
		message: `«${principle.label}» er i spill i ${met} scener i hele kurset. I færre enn åtte blir det for lite å prøve seg på.`
	}));
}
