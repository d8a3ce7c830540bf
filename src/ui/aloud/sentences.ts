/**
 * A text in pieces that a voice can be trusted to finish. Chrome falls silent after some fifteen seconds of one
 * utterance and says nothing of it, so none is longer than a long sentence.
 */
const most = 180;

export function sentences(text: string): string[] {
	return text
		.trim()
		.split(/(?<=[.!?…:]["»)]?)\s+(?=["«(–]?\s?\p{Lu})/u)
		.flatMap(inBreaths)
		.filter((piece) => piece !== '');
}

/** A sentence that is too long, cut where there is a sign to breathe at, and else between two words. */
function inBreaths(sentence: string): string[] {
	if (sentence.length <= most) return [sentence];
	const start = sentence.slice(0, most);
	const sign = Math.max(...[', ', '; ', ': ', ' – '].map((one) => start.lastIndexOf(one)));
	const cut = sign > most / 3 ? sign + 1 : start.lastIndexOf(' ');
	if (cut <= 0) return [start, ...inBreaths(sentence.slice(most))];
	return [sentence.slice(0, cut).trim(), ...inBreaths(sentence.slice(cut).trim())];
}
