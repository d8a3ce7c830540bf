/** What the two editions of SCORM mean by their codes: the same number is not always the same thing in both. */
const scorm12: Readonly<Record<string, string>> = {
	'0': 'ingen anmerkning',
	'101': 'noe gikk i stykker i plattformen',
	'201': 'plattformen godtok ikke det den ble spurt om',
	'202': 'elementet har ingen underelementer',
	'203': 'elementet er ingen liste',
	'301': 'besøket er ikke åpnet, eller det er avsluttet',
	'401': 'plattformen har ikke elementet',
	'402': 'navnet er forbeholdt standarden',
	'403': 'elementet kan bare leses',
	'404': 'elementet kan bare skrives',
	'405': 'verdien har en form plattformen ikke tar imot'
};

const scorm2004: Readonly<Record<string, string>> = {
	'0': 'ingen anmerkning',
	'101': 'noe gikk i stykker i plattformen',
	'102': 'besøket lot seg ikke åpne',
	'103': 'besøket er allerede åpnet',
	'104': 'besøket er allerede avsluttet',
	'111': 'besøket lot seg ikke avslutte',
	'112': 'avsluttet før besøket var åpnet',
	'113': 'avsluttet enda en gang',
	'122': 'lest før besøket var åpnet',
	'123': 'lest etter at besøket var avsluttet',
	'132': 'skrevet før besøket var åpnet',
	'133': 'skrevet etter at besøket var avsluttet',
	'142': 'lagret før besøket var åpnet',
	'143': 'lagret etter at besøket var avsluttet',
	'201': 'plattformen godtok ikke det den ble spurt om',
	'301': 'verdien lot seg ikke lese',
	'351': 'verdien lot seg ikke skrive',
	'391': 'plattformen lagret ikke',
	'401': 'elementet finnes ikke i standarden',
	'402': 'plattformen har ikke elementet',
	'403': 'elementet har ingen verdi ennå',
	'404': 'elementet kan bare leses',
	'405': 'elementet kan bare skrives',
	'406': 'verdien har en form plattformen ikke tar imot',
	'407': 'verdien er utenfor grensene',
	'408': 'noe annet må skrives først'
};

const meanings: Readonly<Record<string, typeof scorm12>> = { scorm12, scorm2004 };

/** The code with what the standard means by it; only the code where the standard has no such one. */
export function errorInWords(standard: string, code: string): string {
	if (code === '') return 'Plattformen ga ingen kode.';
	const meaning = meanings[standard]?.[code];
	return meaning === undefined ? `Plattformens kode: ${code}.` : `Plattformens kode: ${code} (${meaning}).`;
}
