/** What is read before a conversation, which is there while what is played is on its way. */
import type { Scenario } from '#core/scenario/format/scenario.ts';

export interface Prebriefing extends Pick<
	Scenario,
	'id' | 'title' | 'subtitle' | 'contentNote' | 'minutes' | 'person' | 'signOff'
> {
	/** The conversation's own brief, as HTML, where it has one. */
	readonly brief?: string;
}

export function prebriefingOf(scenario: Scenario, brief: string | undefined): Prebriefing {
	const { id, title, subtitle, contentNote, minutes, person, signOff } = scenario;
	const prebriefing = { id, title, subtitle, contentNote, minutes, person, signOff };
	return brief === undefined ? prebriefing : { ...prebriefing, brief };
}
