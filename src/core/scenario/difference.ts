/**
 * What has changed between two editions of a conversation, by what it means and not by lines of a file:
 * things are told apart by their ids, so that what was moved isn't shown as removed and added. Both sides
 * are described first and the descriptions compared, so that nothing that is described can change unseen.
 */
import { described } from './description.ts';
import type { Scenario } from './format/scenario.ts';
import type { Principles, Thing } from './thing.ts';

export interface Change {
	readonly kind: Thing['kind'];
	readonly id: string;
	/** As it stands in a sentence, quoted. */
	readonly name: string;
	/** The scene or ending it is in, or was; empty for what belongs to the whole conversation. */
	readonly where: string;
	readonly what: 'added' | 'removed' | 'moved' | 'reordered' | 'changed';
	/** What about it has changed: «ordene», «virkningen». Empty unless `what` is «changed». */
	readonly aspect: string;
	/** Undefined where there was nothing, or is nothing now. */
	readonly before: string | undefined;
	readonly after: string | undefined;
}

type Pair = readonly [before: Thing | undefined, after: Thing | undefined];

/** Every change, by scene in the order of the newer edition; scenes that only the older had come last. */
export function difference(before: Scenario, after: Scenario, guide: Principles): Change[] {
	const changes = paired(described(before, guide), described(after, guide)).flatMap(changesIn);
	const choices = new Set(changes.filter((one) => isWhole(one) && one.kind === 'choice').map(({ id }) => id));
	const places = [after, before].flatMap(({ scenes, endings }) => Object.keys({ ...scenes, ...endings }));
	return changes
		.filter((change) => !goesWithoutSaying(change, choices))
		.toSorted((a, b) => places.indexOf(a.where) - places.indexOf(b.where));
}

/**
 * The things of both sides, those with the same id together, in the newer one's order. Only marks can share
 * an id, since a choice may be marked on one principle under several conditions: there the condition decides
 * which is which, and those whose condition is new are taken in order.
 */
function paired(before: readonly Thing[], after: readonly Thing[]): Pair[] {
	const left = new Set(before);
	const partners = new Map<Thing, Thing>();
	const pair = (same: (a: Thing, b: Thing) => boolean) => {
		for (const thing of after) {
			if (partners.has(thing)) continue;
			const partner = [...left].find(
				(one) => one.kind === thing.kind && one.id === thing.id && same(one, thing)
			);
			if (!partner) continue;
			left.delete(partner);
			partners.set(thing, partner);
		}
	};
	pair((a, b) => valueOf(a, 'vilkåret') === valueOf(b, 'vilkåret'));
	pair(() => true);
	return [
		...after.map((thing): Pair => [partners.get(thing), thing]),
		...[...left].map((thing): Pair => [thing, undefined])
	];
}

const valueOf = ({ aspects }: Thing, name: string): string | undefined =>
	JSON.stringify(aspects.find((aspect) => aspect.name === name)?.value);

function changesIn([before, after]: Pair): Change[] {
	const thing = after ?? before;
	if (!thing) return [];
	const { kind, id, name, where } = thing;
	const about = { kind, id, name, where, aspect: '' };
	if (!before || !after) {
		const what = after ? 'added' : 'removed';
		return [{ ...about, what, before: before?.words, after: after?.words }];
	}
	const moved: Change[] =
		before.owner === after.owner
			? []
			: [{ ...about, what: 'moved', before: before.place, after: after.place }];
	const changed = after.aspects
		.filter((aspect) => valueOf(before, aspect.name) !== valueOf(after, aspect.name))
		.map((aspect): Change => {
			const was = before.aspects.find((one) => one.name === aspect.name)?.told;
			return { ...about, what: 'changed', aspect: aspect.name, before: was, after: aspect.told };
		});
	const first = before.order.filter((one) => after.order.includes(one)).join(', ');
	const then = after.order.filter((one) => before.order.includes(one)).join(', ');
	const reordered: Change[] =
		first === then ? [] : [{ ...about, what: 'reordered', before: first, after: then }];
	return [...moved, ...changed, ...reordered];
}

const isWhole = ({ what }: Change): boolean => what === 'added' || what === 'removed';

/** A scene comes and goes with what is said of it afterwards, and a choice with its marks. */
function goesWithoutSaying(change: Change, choices: ReadonlySet<string>): boolean {
	if (!isWhole(change)) return false;
	const [choice = ''] = change.id.split('/');
	return change.kind === 'debrief' || (change.kind === 'mark' && choices.has(choice));
}
