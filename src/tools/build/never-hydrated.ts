/**
 * Svelte guards all that takes over a page made on a server by one variable, so that it can be shaken out of a
 * page that never does. Kit names `hydrate` in any case, so here the variable becomes the constant it is: the
 * course is drawn in the browser and nowhere else.
 */
import type { Plugin } from 'vite';

const declared = 'export let hydrating = false;';
const assigned = /\bhydrating = value;/;

export function neverHydrated(): Plugin {
	return {
		name: 'medvandrer-never-hydrated',
		apply: 'build',
		transform: {
			filter: { id: /svelte\/src\/internal\/client\/dom\/hydration\.js$/ },
			handler(code) {
				if (!code.includes(declared) || !assigned.test(code)) {
					this.error(
						'Svelte says in another way whether it hydrates. Look at what it says now, or leave this out.'
					);
				}
				return {
					code: code.replace(declared, declared.replace('let', 'const')).replace(assigned, ''),
					map: null
				};
			}
		}
	};
}
