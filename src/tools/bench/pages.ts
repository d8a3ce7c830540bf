/** The pages that are measured side by side, as the files a server has of them. */
import { conversationScript } from '../data/scripts.ts';
import { withAtOnce } from '../package/at-once.ts';
import { courseIn, courseScript, courseScriptPath } from '../package/course-script.ts';
import { readFolder } from '../package/folder.ts';
import { textOf, type Files } from '../package/files.ts';
import { launchPath } from '../package/manifest.ts';
import { conversationFrom } from './conversation-from.ts';
import { floorPage } from './floor.ts';
import type { Reference } from './reference.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export const floorFiles = (reference: Reference): Files =>
	new Map([[launchPath, bytes(floorPage(reference))]]);

/** The built course with the reference as its only conversation. It opens in no place that is drawn. */
export function courseFiles(folder: string, reference: Reference): Files {
	const built = readFolder(folder);
	const conversation = conversationFrom(reference);
	const given = courseIn(textOf(built, courseScriptPath) ?? '');
	const { id, title, subtitle, person, minutes } = conversation;
	const data = {
		...given,
		course: { ...given.course, parts: [{ id: 'en', title: 'Én', steps: [{ conversation: id }] }] },
		conversations: [{ id, title, subtitle, person, place: undefined, minutes, draft: true, attainable: [] }],
		cards: [],
		reflections: [],
		pages: []
	};
	return withAtOnce(
		new Map([
			...built,
			[courseScriptPath, bytes(courseScript(data))],
			[`data/${id}.js`, bytes(conversationScript(conversation))]
		])
	);
}
