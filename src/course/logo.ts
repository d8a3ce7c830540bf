/**
 * What may be an organisation's logo. An SVG is a document that can hold scripts, and a browser runs them when
 * somebody opens it by itself: one that could is refused, though the course only ever shows it as a picture.
 */

const mostBytes = 100_000;
const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Scripts, documents inside the document, and everything that is fetched from somewhere else. */
const unsafe = [
	/<script/i,
	/\son[a-z]+\s*=/i,
	/javascript:/i,
	/<(?:foreignObject|iframe|embed|object|image|!ENTITY)/i,
	/(?:href|src)\s*=\s*["']?(?!["']?#)/i,
	/@import|url\(\s*["']?(?!["']?#)/i
];

/** What is wrong with the file, by the ending of its name; undefined when it can be used. */
export function logoFault(name: string, bytes: Uint8Array): string | undefined {
	if (bytes.length > mostBytes) return 'Logoen er større enn 100 kB. Velg en mindre utgave av den.';
	if (name.endsWith('.png')) {
		return pngSignature.every((byte, place) => bytes[place] === byte)
			? undefined
			: 'Fila er ikke et PNG-bilde. Lagre logoen som PNG eller SVG.';
	}
	const text = new TextDecoder().decode(bytes);
	if (!/<svg[\s>]/.test(text)) return 'Fila er ikke et SVG-bilde. Lagre logoen som SVG eller PNG.';
	return unsafe.some((form) => form.test(text))
		? 'SVG-fila inneholder kode eller henter noe utenfra. Lagre logoen som en enkel SVG eller som PNG.'
		: undefined;
}
