/** Prints one element of the page and nothing else: theory.css hides what neither holds it nor lies in it. */
export function printAlone(element: HTMLElement): void {
	const { documentElement } = document;
	documentElement.dataset['printsAlone'] = '';
	element.dataset['alone'] = '';
	const end = () => {
		delete documentElement.dataset['printsAlone'];
		delete element.dataset['alone'];
	};
	window.addEventListener('afterprint', end, { once: true });
	window.print();
}
