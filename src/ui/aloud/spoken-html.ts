/** The text of a page that was written in Markdown, one thing to say for each paragraph, heading and list item. */

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

export function textsIn(html: string): string[] {
	return html
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/<\/?(?:h\d|p|li|ul|ol|blockquote|br|hr|div)\b[^>]*>/g, '\n')
		.replaceAll(/<[^>]+>/g, '')
		.replaceAll(/&(?:#(\d+)|(\w+));/g, (whole, number?: string, name?: string) =>
			number === undefined ? (signs[name ?? ''] ?? whole) : String.fromCodePoint(Number(number))
		)
		.split('\n')
		.map((text) => text.trim())
		.filter((text) => text !== '');
}
