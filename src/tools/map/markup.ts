/**
 * HTML and SVG written as text. What is put into a template is escaped unless it is markup already, so that
 * an author's `<` or `&` can't become anything else than that sign, and nobody has to remember it.
 */
import { escaped } from '../package/xml.ts';

export class Markup {
	readonly text: string;

	constructor(text: string) {
		this.text = text;
	}
}

type Piece = Markup | string | number | false | undefined | readonly Piece[];

export function html(template: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
	// The indentation is for whoever reads the source, and would double the size of a page.
	const texts = template.map((text) => text.replaceAll(/\n\s+/g, '\n'));
	return new Markup(texts.map((text, index) => text + written(pieces[index])).join(''));
}

function written(piece: Piece): string {
	if (piece === undefined || piece === false) return '';
	if (piece instanceof Markup) return piece.text;
	if (typeof piece === 'object') return piece.map(written).join('');
	return escaped(String(piece));
}
