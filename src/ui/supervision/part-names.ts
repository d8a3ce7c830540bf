/** What the parts of a session are called, by their ids, as they stand in a plan. */
export const partNames: Readonly<Record<string, string>> = {
	frame: 'Ramme, og «Hvordan gikk det sist?»',
	aloud: 'Scenen leses høyt med to stemmer',
	silence: 'Stille: skriv din egen replikk',
	hands: 'Hender telles, og de færreste får ordet',
	road: 'Det som følger: «Hva skjer i deg nå?»',
	description: 'Hva så vi?',
	intention: 'Hva var intensjonen, og hva kostet det?',
	'other-road': 'Spol tilbake, prøv den andre veien',
	'jump-in': 'Hopp inn: to minutter på ordentlig',
	depths: 'Indre stemme og prinsipper, om dere vil',
	question: 'Spørsmålet til oss',
	'take-away': 'Én ting jeg vil prøve'
};
