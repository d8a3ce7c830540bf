/** Gives the learner a file made here. Where a frame around the course blocks it nothing happens, and nothing says so. */
export function download(name: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Only later: the browser may not have begun to read it yet.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
