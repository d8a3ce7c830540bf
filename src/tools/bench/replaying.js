/**
 * Runs in the page that is timed, before its own scripts. `openReplay` sees that the code is in the field, presses the
 * button that opens it, and gives the milliseconds until its first words are painted; `replayPainted` gives when they are. How long each key
 * took until what it changed was painted stands in `steps`.
 */
(() => {
	const page = /** @type {any} */ (window);
	page.steps = [];
	new PerformanceObserver((list) => {
		for (const entry of /** @type {any[]} */ (list.getEntries())) {
			if (entry.name === 'keydown') page.steps.push(entry.duration);
		}
	}).observe(/** @type {any} */ ({ type: 'event', durationThreshold: 16 }));

	/** A task of its own after a frame's callbacks comes when that frame has been painted. */
	const painted = () =>
		new Promise((next) =>
			requestAnimationFrame(() => {
				const channel = new MessageChannel();
				channel.port1.onmessage = () => next(performance.now());
				channel.port2.postMessage(0);
			})
		);

	page.replayPainted = async () => {
		for (;;) {
			const at = await painted();
			if (document.querySelector('.replay .line')?.getClientRects().length) return at;
			if (document.querySelector('[role="alert"]')?.textContent) throw new Error('The replay did not open.');
		}
	};
	page.openReplay = async (/** @type {string} */ code) => {
		const field = /** @type {HTMLInputElement} */ (document.querySelector('form input[type="text"]'));
		const from = performance.now();
		if (field.value !== code) {
			field.value = code;
			field.dispatchEvent(new InputEvent('input'));
		}
		/** @type {HTMLElement} */ (document.querySelector('form .button')).click();
		return (await page.replayPainted()) - from;
	};
})();
