/** What the values in a scenario file are called where authors and those who review read of them. */
import type { Choice } from './format/choice.ts';
import type { Ending } from './format/scene.ts';

export const endings: Record<Ending['kind'], string> = {
	good: 'god slutt',
	open: 'åpen slutt',
	costly: 'slutt som koster',
	repairable: 'slutt som kan rettes opp'
};

/** Where the learner goes compared with the person. */
export const stances: Record<Choice['stance'], string> = {
	beside: 'ved siden av',
	ahead: 'foran',
	apart: 'på avstand'
};

/** What the choice tempts to. */
export const distractors: Record<NonNullable<Choice['distractor']>, string> = {
	righting: 'å rette på',
	takeover: 'å ta over',
	cheering: 'å trøste eller heie',
	'early-question': 'å spørre for tidlig',
	passivity: 'å la det ligge',
	routine: 'å svare på rutine',
	oversharing: 'å dele for mye av sitt eget',
	worry: 'å la bekymringen spørre',
	group: 'å ta hensyn til gruppa eller huset først'
};

export const dangers: Record<NonNullable<Choice['safety']>, string> = {
	ok: 'faren er sett',
	missed: 'faren er oversett',
	overreach: 'alarm uten grunn'
};
