/**
 * The key that was meant by one that doesn't exist: a key is English, and whoever writes thinks in Norwegian. What is
 * no word for a key is most often a misspelt one.
 */
import { nearest } from './suggestion.ts';

const keysFor: Readonly<Record<string, readonly string[]>> = {
	av: ['by'],
	begrunnelse: ['why', 'reason'],
	bryter: ['switches'],
	brytere: ['switches'],
	diskusjon: ['discussion'],
	dato: ['date'],
	egenkraft: ['agency'],
	endringer: ['changes'],
	ettertanke: ['debrief'],
	fakta: ['facts'],
	faktum: ['fact'],
	fokus: ['focus'],
	glem: ['forget'],
	godkjenning: ['signOff'],
	grunn: ['reason', 'why'],
	husk: ['remember'],
	hvorfor: ['why'],
	høyst: ['atMost', 'most'],
	håp: ['hope'],
	innholdsmerknad: ['contentNote'],
	intensjon: ['intention'],
	kilde: ['source'],
	kostnad: ['cost'],
	linjer: ['lines'],
	merke: ['marks'],
	merker: ['marks'],
	mest: ['most', 'atMost'],
	minst: ['atLeast', 'least'],
	minutter: ['minutes'],
	mykhet: ['softness'],
	måte: ['manner'],
	navn: ['name'],
	når: ['when'],
	om: ['about'],
	overskrift: ['heading'],
	person: ['person', 'by'],
	personer: ['cast'],
	press: ['pressure'],
	pris: ['cost'],
	prinsipp: ['principle'],
	reaksjon: ['reaction'],
	replikker: ['lines'],
	retter: ['repairs'],
	scener: ['scenes'],
	slag: ['kind'],
	slutt: ['ending', 'endings'],
	slutter: ['endings'],
	spørsmål: ['question'],
	sted: ['place'],
	stemme: ['voice'],
	stillhet: ['silence'],
	svar: ['answers'],
	tekst: ['text'],
	til: ['to'],
	tillit: ['trust'],
	tittel: ['title'],
	undertittel: ['subtitle'],
	utgave: ['edition'],
	valg: ['choices'],
	verdi: ['value'],
	vilkår: ['when'],
	virkning: ['effects'],
	virkninger: ['effects']
};

/** Undefined when none of the known keys is near in either way. */
export function meantKey(met: string, known: readonly string[]): string | undefined {
	const word = met.toLowerCase();
	const translated = Object.hasOwn(keysFor, word) ? keysFor[word] : undefined;
	return translated?.find((key) => known.includes(key)) ?? nearest(met, known);
}
