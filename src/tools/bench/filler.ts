/** Meaningless text of a given length, the same for the same seed, and no easier to compress than real words. */
const words = (
	'og i det som en er på til av for at med de ikke den har jeg om et men var seg så fra da han hun nå ved ' +
	'etter skal kan bli eller før kommer vil når over også bare måtte noe ville mot andre alle dette sin ble ' +
	'opp ut nei ja samtale møte kollega leder gruppe rom avtale spørsmål svar tid oppgave rolle ansvar støtte ' +
	'tillit råd valg grense følelse ønske behov frist plan mål vei dag uke morgen kveld kaffe vindu dør kontor ' +
	'gjerne egentlig sammen hver uten mellom gjennom ofte aldri alltid nettopp håper sier ser går tar får gir'
).split(' ');

/** A writer of filler: asked for so many words, it gives the next ones, as sentences. */
export function filler(seed: number): (count: number) => string {
	let state = seed >>> 0;
	const next = () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return words[Math.floor((state / 2 ** 32) * words.length)] ?? '';
	};
	return (count) => {
		const sentences = [];
		for (let left = count; left > 0; left -= 10) {
			const [first = '', ...rest] = Array.from({ length: Math.min(left, 10) }, next);
			sentences.push(`${[first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ')}.`);
		}
		return sentences.join(' ');
	};
}
