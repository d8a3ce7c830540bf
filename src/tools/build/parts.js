/**
 * The first words of the page's script. A page that was opened from a file can load no module, but it can load
 * a classic script. So each part of the page, the later ones too, hands itself in here as a function, and is
 * given here what it needs of the others. Asked for a part that has not come, this loads its script, or waits for it
 * where it stands further down in the page, and answers with a promise; that is what an `import()` in the source
 * waits for, once it is built.
 *
 * A script that fails is not remembered: whoever tries again, asks for it again.
 */
(() => {
	/** @typedef {Record<string, unknown>} Part */
	/** @typedef {(exports: Part, require: (address: string) => unknown) => void} Run */
	const page = /** @type {any} */ (globalThis.medvandrer ??= {});
	// Whoever has an address to a place in the course is on the way there, and is not led to another.
	if (location.hash.length > 2) document.getElementById('waiting-onwards')?.remove();
	/** @type {Map<string, { run: Run, style: string }>} */
	const handedIn = new Map();
	/** @type {Map<string, Part>} */
	const parts = new Map();
	/** @type {Map<string, Promise<unknown>>} */
	const underWay = new Map();

	/** @param {string} name */
	const load = (name) =>
		new Promise((resolve, reject) => {
			const script = document.createElement('script');
			script.src = `later/${name}`;
			script.onload = resolve;
			script.onerror = () => {
				script.remove();
				reject(new Error(`${script.src} did not come.`));
			};
			document.head.append(script);
		}).finally(() => underWay.delete(name));

	/** @type {Map<string, (value?: unknown) => void>} */
	const awaited = new Map();

	/** @param {string} name */
	const arrival = (name) => {
		if (handedIn.has(name)) return undefined;
		const coming =
			underWay.get(name) ??
			(page.ahead.includes(name) ? new Promise((come) => awaited.set(name, come)) : load(name));
		underWay.set(name, coming);
		return coming;
	};

	/**
	 * @param {string} name
	 * @param {{ run: Run, style: string }} handed
	 */
	const begin = (name, { run, style }) => {
		// A style element would need a hole in the page's policy; a sheet that a script makes does not.
		if (style) {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(style);
			document.adoptedStyleSheets.push(sheet);
		}
		/** @type {Part} */
		const part = {};
		// Known before it runs, since two parts may need each other.
		parts.set(name, part);
		run(part, page.require);
		return part;
	};

	/** @param {string} address */
	page.require = (address) => {
		const name = address.slice(address.lastIndexOf('/') + 1);
		const part = parts.get(name);
		if (part) return part;
		// What it stands on comes beside it, not after it. The libraries, which stand on nothing, are asked for before it
		// is known what the others need.
		const coming = [name, ...(page.needs?.[name] ?? [])].map(arrival).filter((one) => one !== undefined);
		const handed = handedIn.get(name);
		if (handed && coming.length === 0) return begin(name, handed);
		return Promise.all(coming).then(() => page.require(name));
	};

	/**
	 * Kit starts the page where its script stands, before anything is painted if the network was quick. What can
	 * be seen without the course is seen first. A page that nobody looks at gets no frame, and starts all the same.
	 *
	 * @param {() => void} start
	 */
	page.whenPainted = (start) => {
		if (performance.getEntriesByType('paint').length > 0) {
			start();
			return;
		}
		let hasStarted = false;
		const once = () => {
			if (!hasStarted) start();
			hasStarted = true;
		};
		requestAnimationFrame(() => setTimeout(once));
		setTimeout(once, 200);
	};

	/**
	 * @param {string} name
	 * @param {Run} run
	 * @param {string} [style]
	 */
	page.part = (name, run, style = '') => {
		handedIn.set(name, { run, style });
		awaited.get(name)?.();
	};
})();
