/** A file made in the page, and handed to the browser as a download. */
export interface SavedFile {
	readonly name: string;
	/** Stands for as long as it isn't let go of, so that it can be a link as well. */
	readonly address: string;
}

export function savedFile(name: string, content: Uint8Array<ArrayBuffer> | string, type: string): SavedFile {
	return { name, address: URL.createObjectURL(new Blob([content], { type })) };
}

/** Some browsers refuse a download that nobody has clicked for; they say nothing of it, so a link must stand by. */
export function download({ name, address }: SavedFile): void {
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
}

export const letGo = ({ address }: SavedFile): void => URL.revokeObjectURL(address);
