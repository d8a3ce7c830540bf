/** Which of the open pages are the author's, and what each of them shows. */
import type { WebSocketClient } from 'vite';

export class AtDesk {
	/** The conversation that each of them shows. */
	readonly #shown = new Map<WebSocketClient, string | undefined>();

	shows(client: WebSocketClient, conversation: string | undefined): void {
		this.#shown.set(client, conversation);
	}

	/** Of those that are connected, the ones that show a conversation; all at the desk when none is named. */
	at(connected: ReadonlySet<WebSocketClient>, conversation: string | undefined): WebSocketClient[] {
		for (const client of this.#shown.keys()) if (!connected.has(client)) this.#shown.delete(client);
		return [...this.#shown].flatMap(([client, shown]) =>
			conversation === undefined || shown === conversation ? client : []
		);
	}
}
