/** «Veilederen, G9.3»: which of the two documents an item stands in, by its id. */
export function sourceName(id: string): string {
	return `${id.startsWith('H') ? 'Lysarkene' : 'Veilederen'}, ${id}`;
}
