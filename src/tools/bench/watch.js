/**
 * Runs in the page that is timed, before its own scripts. The way in is left on the window as `way`, and what
 * was seen as `seen`. Every click on the way to the first choice is made here, in the frame in which it can be,
 * so that no human time and no round trip to the tool is counted.
 */
(() => {
	const page = /** @type {any} */ (window);
	/** @type {{ enter: string[], choice: string }} */
	const { enter, choice } = page.way;
	const seen = (page.seen = { shift: 0, firstChoice: Number.NaN, toPaint: 0 });
	new PerformanceObserver((list) => {
		for (const entry of /** @type {any[]} */ (list.getEntries())) {
			if (!entry.hadRecentInput) seen.shift += entry.value;
		}
	}).observe({ type: 'layout-shift', buffered: true });
	new PerformanceObserver((list) => {
		for (const entry of /** @type {any[]} */ (list.getEntries())) {
			if (entry.interactionId) seen.toPaint = Math.max(seen.toPaint, entry.duration);
		}
	}).observe(/** @type {any} */ ({ type: 'event', durationThreshold: 16 }));

	const frame = () => new Promise((next) => requestAnimationFrame(next));
	/** A task of its own after a frame's callbacks comes when that frame has been painted. */
	const painted = async () => {
		await frame();
		await new Promise((next) => {
			const channel = new MessageChannel();
			channel.port1.onmessage = next;
			channel.port2.postMessage(0);
		});
		return performance.now();
	};

	/** @param {Element} element */
	const isClear = (element) => {
		for (let one = /** @type {Element | null} */ (element); one; one = one.parentElement) {
			if (Number(getComputedStyle(one).opacity) < 0.5) return false;
		}
		return element.getClientRects().length > 0;
	};
	/** @param {string} selector */
	const find = (selector) => [...document.querySelectorAll(selector)].find(isClear);

	/** When the element was ready: painted, and in the same place for two frames more. */
	const ready = async (/** @type {string} */ selector) => {
		for (;;) {
			const element = find(selector);
			if (!element) {
				await frame();
				continue;
			}
			const place = JSON.stringify(element.getBoundingClientRect());
			const at = await painted();
			await frame();
			await frame();
			if (element.isConnected && JSON.stringify(element.getBoundingClientRect()) === place)
				return { element: /** @type {HTMLElement} */ (element), at };
		}
	};

	(async () => {
		for (const selector of enter) (await ready(selector)).element.click();
		seen.firstChoice = (await ready(choice)).at;
		page.tellFirstChoice('');
	})();
})();
