/** What a translation has to hold of its original: every number for a value, and every pair of numbered tags. */

const marks = (text: string): string[] => (text.match(/\{\d+\}|<\/?\d+>/g) ?? []).toSorted();

export function placeholderFault(original: string, translation: string): string | undefined {
	const [wanted, met] = [marks(original), marks(translation)];
	if (wanted.join() === met.join()) return undefined;
	return `Oversettelsen må ha akkurat disse merkene, i den rekkefølgen språket trenger: ${wanted.join(' ') || 'ingen'}. Den har ${met.join(' ') || 'ingen'}.`;
}
