/**
 * Where the course left off, as one document of ours in the LMS. It also says whether `completed` has been told
 * in this registration, which no later visit may tell again. Where the LMS gives a mark of the document's
 * version, it is written only over the version that was read.
 */
import * as v from 'valibot';
import type { LmsRecord } from '../standard.ts';
import { json } from './launch.ts';
import { isGood, type RecordStore, type Reply } from './record-store.ts';

const stateId = 'medvandrer';

const Document = v.object({ state: v.string(), location: v.string(), completed: v.boolean() });

export interface StateDocument {
	readonly state: string;
	readonly completed: boolean;
	/** Reads it anew. The reply is good also where there is no document yet. */
	read(): Promise<Reply>;
	write(record: LmsRecord): Promise<Reply>;
	/** Writes it without waiting, over whatever is there: the page is on its way out. */
	leave(record: LmsRecord): void;
}

export function stateDocument(store: RecordStore): StateDocument {
	let found: v.InferOutput<typeof Document> = { state: '', location: '', completed: false };
	let condition: Readonly<Record<string, string>> = {};

	async function read(): Promise<Reply> {
		const reply = await store.state(stateId);
		if (reply.status === 404) {
			condition = {};
			return { ...reply, status: 200 };
		}
		if (!isGood(reply)) return reply;
		const document = v.safeParse(Document, json(reply.text));
		// What isn't ours is handed on as it is: whoever reads the state knows not to write over it unasked.
		found = document.success ? document.output : { ...found, state: reply.text };
		condition = reply.etag === undefined ? {} : { 'if-match': reply.etag };
		return reply;
	}

	return {
		get state() {
			return found.state;
		},
		get completed() {
			return found.completed;
		},
		read,
		async write(record) {
			const reply = await store.keep(stateId, documentOf(record), condition);
			if (reply.status === 412) await read();
			if (!isGood(reply)) return reply;
			found = record;
			if (reply.etag !== undefined) condition = { 'if-match': reply.etag };
			else if ('if-match' in condition) await read();
			return reply;
		},
		leave: (record) => void store.keep(stateId, documentOf(record), {})
	};
}

/** Of a record, what is kept for the next visit. */
const documentOf = ({ state, location, completed }: LmsRecord) => ({ state, location, completed });
