/**
 * A discussion scene is found by a name that is said across a room and typed by whoever sits at the machine:
 * «elin 4», «Elin-4» and «stale 4» for «STÅLE-4» are all meant.
 */
export const spoken = (name: string): string =>
	name
		.toLowerCase()
		.replaceAll('å', 'a')
		.replaceAll('ø', 'o')
		.replaceAll('æ', 'ae')
		.replaceAll(/[^a-z0-9]/g, '');

/** The scene that is meant; undefined where there is none. */
export function meant<Scene extends { readonly name: string }>(
	typed: string,
	scenes: readonly Scene[]
): Scene | undefined {
	return scenes.find(({ name }) => spoken(name) === spoken(typed));
}
