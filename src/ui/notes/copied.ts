/**
 * A text taken along by the clipboard. A learning platform's frame may keep it closed: then the text is marked where
 * it stands, to be copied by hand.
 */
export const markedInstead =
	'Nettleseren lot ikke kurset kopiere, men teksten er merket. Trykk Ctrl + C, eller Cmd + C på Mac.';

/** Whether the clipboard took it. */
export async function copied(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

export function mark(field: HTMLTextAreaElement): void {
	field.focus();
	field.select();
}
