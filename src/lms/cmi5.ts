/**
 * cmi5, which speaks to an LMS over the network. Only this door stands in the page of every package: the client
 * behind it comes as a script of its own, in the one package that needs it, and opening waits for it.
 */
import type { Client } from './cmi5/client.ts';
import type { LaunchWindow } from './cmi5/launch-window.ts';
import type { Standard } from './standard.ts';

export const cmi5: Standard = {
	expectsLms: true,
	find(window) {
		const launched = window as LaunchWindow;
		const asked = new URLSearchParams(launched.location.search);
		if (!asked.has('endpoint') || !asked.has('fetch')) return undefined;
		let client: Client | undefined;
		return {
			async open() {
				try {
					const { createClient } = await import('./cmi5/client.ts');
					client = createClient(launched);
				} catch {
					return { fault: 'refused', lmsError: 'no client' };
				}
				return client.open();
			},
			save: (record) => client?.save(record) ?? { fault: 'not committed', lmsError: 'not open' },
			close: (record, leaving) => client?.close(record, leaving)
		};
	}
};
