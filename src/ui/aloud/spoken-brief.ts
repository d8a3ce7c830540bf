/** The brief of a conversation as it is read aloud. */
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { textsIn } from './spoken-html.ts';
import { spokenTexts, type Spoken } from './spoken.ts';

export function spokenBrief(
	{ subtitle, title, contentNote }: Pick<Scenario, 'subtitle' | 'title' | 'contentNote'>,
	html = ''
): Spoken[] {
	return spokenTexts(subtitle, title, contentNote, ...textsIn(html));
}
