import type { ClientInit } from '@sveltejs/kit';
import { ledOnTo } from './routes/onwards.ts';
import { visit } from './routes/this-visit.ts';

/**
 * Whoever pressed the way on before the course had come is led to what is next for them. Done before the router reads
 * the address, so that the step is the first page to be opened; what app.html drew is left standing until it is there.
 */
export const init: ClientInit = async () => {
	if (location.hash !== '#/videre' || !visit) return;
	await visit.ready;
	history.replaceState(history.state, '', ledOnTo(visit));
};
