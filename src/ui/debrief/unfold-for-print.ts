/**
 * Paper can't be unfolded, so what is folded inside the element is open while it is printed. What repeats
 * something else or fills many pages is marked to be printed only by whoever has opened it.
 */
export function unfoldForPrint(element: HTMLElement): () => void {
	let opened: HTMLDetailsElement[] = [];
	const open = () => {
		opened = [
			...element.querySelectorAll<HTMLDetailsElement>("details:not([data-print='when open'])")
		].filter((details) => !details.open);
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
