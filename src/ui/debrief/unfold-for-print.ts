/** Paper can't be unfolded, so everything folded inside the element is open while it is printed. */
export function unfoldForPrint(element: HTMLElement): () => void {
	let opened: HTMLDetailsElement[] = [];
	const open = () => {
		opened = [...element.querySelectorAll('details')].filter((details) => !details.open);
		for (const details of opened) details.open = true;
	};
	const close = () => {
		for (const details of opened) details.open = false;
		opened = [];
	};
	window.addEventListener('beforeprint', open);
	window.addEventListener('afterprint', close);
	return () => {
		window.removeEventListener('beforeprint', open);
		window.removeEventListener('afterprint', close);
	};
}
