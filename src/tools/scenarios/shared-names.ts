/**
 * Names that are said aloud in a group and stand in two scenes: whoever types one comes to the first of them, and the
 * other is never found. Each after the first is told of, at its line.
 */
import { discussedScenes } from '#core/play/discussion.ts';
import type { Finding } from '#core/scenario/finding.ts';
import type { Conversation } from '../data/content.ts';

export function sharedNames(conversations: readonly Conversation[]): Finding[] {
	const owners = new Map<string, string>();
	return conversations.flatMap(({ scenario, file }) =>
		(scenario ? discussedScenes(scenario) : []).flatMap(([id, { discussion }]) => {
			const owner = owners.get(discussion.name);
			if (owner === undefined) {
				owners.set(discussion.name, `«${id}» i «${scenario?.title}»`);
				return [];
			}
			const message = `Scenen «${id}» heter «${discussion.name}» i veiledning, og det gjør ${owner} også. Gi denne et eget navn.`;
			const path = ['scenes', id, 'discussion', 'name'];
			return [file.finding(path, 'shared-discussion', message, 'warning')];
		})
	);
}
