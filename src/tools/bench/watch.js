/**
 * Runs in the page that is timed, before its own scripts. The way in is left on the window as `way`, and what
 * was seen as `seen`.
 */
(() => {
	const page = /** @type {any} */ (window);
	const { enter, choice } = page.way;
	const seen = (page.seen = { shift: 0, firstChoice: Number.NaN });
	new PerformanceObserver((list) => {
		for (const entry of /** @type {any[]} */ (list.getEntries())) {
			if (!entry.hadRecentInput) seen.shift += entry.value;
		}
	}).observe({ type: 'layout-shift', buffered: true });

	const steps = [...enter];
	const look = () => {
		const next = document.querySelector(steps[0] ?? choice);
		if (!next || next.getBoundingClientRect().height === 0) {
			requestAnimationFrame(look);
		} else if (steps.length > 0) {
			steps.shift();
			next.click();
			requestAnimationFrame(look);
		} else {
			seen.firstChoice = performance.now();
			const before = document.body.innerText;
			next.click();
			const change = () => {
				if (document.body.innerText === before) requestAnimationFrame(change);
				// The frame in which the text has changed is painted before the next task.
				else
					requestAnimationFrame(() =>
						setTimeout(() => Object.assign(seen, { toNextLines: performance.now() - seen.firstChoice }))
					);
			};
			requestAnimationFrame(change);
		}
	};
	requestAnimationFrame(look);
})();
