/** What stands above each step of a session, by its name. */
export const headings: Readonly<Record<string, string>> = {
	frame: 'Før vi begynner',
	'last-time': 'Hvordan gikk det sist?',
	background: 'Det som har skjedd',
	silence: 'Stille',
	hands: 'Hva ville du ha sagt?',
	minority: 'De færreste først',
	road: 'Hvilken vei går vi?',
	follows: 'Det som følger',
	reaction: 'Hva skjer i deg nå?',
	description: 'Hva så vi?',
	intention: 'Hva var intensjonen?',
	cost: 'Hva kostet det?',
	rewind: 'Vi spoler tilbake',
	'both-roads': 'To veier',
	onwards: 'Spille videre?',
	'jump-in': 'Hopp inn',
	depths: 'Vil dere se mer?',
	question: 'Et spørsmål til oss',
	'take-away': 'Én ting jeg vil prøve',
	done: 'Takk for i dag'
};
