/** What is told about the course, each part at an address of its own, so that it can be referred to. */
export const sections = [
	{
		id: 'personvern',
		title: 'Hva som lagres, og hvor',
		lead: 'Hvem som kan se hva, og hvordan du sletter det.'
	},
	{
		id: 'ikke-gjort',
		title: 'Det som ikke er gjort',
		lead: 'Hvem som ikke har vært med, og hva som ikke er prøvd.'
	},
	{
		id: 'kilder',
		title: 'Kilder og rettigheter',
		lead: 'Hvor det du lærer, kommer fra, og hvem som eier det.'
	},
	{
		id: 'tilgjengelighet',
		title: 'Tilgjengelighet',
		lead: 'Hva som er prøvd med hva, og hva du gjør hvis noe stenger.'
	},
	{ id: 'ord', title: 'Ordliste', lead: 'Hva fagordene betyr, forklart kort.' },
	{ id: 'utgaver', title: 'Utgaver', lead: 'Hvilken utgave du har, og når samtalene er sluppet.' },
	{
		id: 'teknisk',
		title: 'Teknisk oversikt',
		lead: 'For den som skal finne ut hvorfor noe ikke kommer frem til læringsplattformen.'
	}
] as const;
