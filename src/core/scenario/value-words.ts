/** What the values in a scenario file are called where authors and those who review read of them. */
import type { Choice } from './format/choice.ts';
import type { Ending } from './format/scene.ts';
import type { StateName } from './format/state.ts';
import type { Place } from './places.ts';

/** The four numbers that the learner never sees. */
export const states: Record<StateName, string> = {
	trust: 'tillit',
	agency: 'egenkraft',
	hope: 'håp',
	pressure: 'press'
};

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

/** The places that are drawn. */
export const placeNames: Record<Place, string> = {
	'back-room': 'bakrommet',
	bench: 'benken',
	'bus-stop': 'bussholdeplassen',
	cafe: 'kafeen',
	'cafe-counter': 'disken i kafeen',
	'choir-hall': 'salen til koret',
	'coffee-machine': 'kaffemaskinen',
	corridor: 'gangen',
	'culture-house-stairs': 'trappa til kulturhuset',
	kitchen: 'kjøkkenet',
	'leader-office': 'kontoret til lederen',
	phone: 'telefonen',
	'quiet-office': 'det stille kontoret',
	'stale-kitchen': 'kjøkkenet til Ståle',
	'window-table': 'vindusbordet',
	workshop: 'verkstedet',
	'workshop-yard': 'gårdsplassen ved verkstedet'
};
