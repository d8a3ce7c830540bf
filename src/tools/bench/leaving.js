/**
 * Runs in the page that is timed, before its own scripts: an LMS that keeps what it is given, answers at once and
 * counts the time that it takes itself. `leave` tells the page that it is going, and gives the milliseconds until
 * the last call to the LMS, without those of the LMS.
 */
(() => {
	const page = /** @type {any} */ (window);
	const kept = new Map([
		['cmi.core.student_id', 'kari-1'],
		['cmi.core.lesson_status', 'not attempted']
	]);
	let [calls, spent, lastAt] = [0, 0, 0];
	/** @param {(...values: string[]) => string} answer */
	const timed =
		(answer) =>
		(/** @type {string[]} */ ...values) => {
			const from = performance.now();
			const answered = answer(...values);
			lastAt = performance.now();
			spent += lastAt - from;
			calls += 1;
			return answered;
		};
	page.API = {
		LMSInitialize: timed(() => 'true'),
		LMSGetValue: timed((element) => kept.get(element) ?? ''),
		LMSSetValue: timed((element, value) => (kept.set(element, value), 'true')),
		LMSCommit: timed(() => 'true'),
		LMSFinish: timed(() => 'true'),
		LMSGetLastError: timed(() => '0')
	};
	page.leave = () => {
		[calls, spent] = [0, 0];
		const from = performance.now();
		page.dispatchEvent(new PageTransitionEvent('pagehide'));
		if (calls === 0) throw new Error('The page said nothing to the LMS as it left.');
		return lastAt - from - spent;
	};
})();
