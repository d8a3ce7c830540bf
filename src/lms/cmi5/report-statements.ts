/**
 * Decisions and the score as statements that cmi5 allows beside its own. A decision is `answered`, in the form of a
 * choice; the score is `scored` on the course, since cmi5 keeps its own scores for `passed` and `failed`, which
 * nobody is here. An answer has no time and no duration but that of its telling: how long someone thinks is theirs.
 */
import type { Decision } from '#core/play/decision.ts';
import type { Report } from '../standard.ts';
import { json, type Launch } from './launch.ts';
import type { LaunchData } from './launch-data.ts';
import type { LaunchWindow } from './launch-window.ts';
import { isGood, type RecordStore, type Reply } from './record-store.ts';
import { contextWith, uuid, type Statement } from './statement.ts';
import { allowed } from './vocabulary.ts';

interface Visit {
	readonly launch: Launch;
	readonly data: LaunchData;
}

export interface Reporter {
	/** The answer that stood in the way, if any did. */
	tell(report: Report | undefined): Promise<Reply | undefined>;
	/** What is still to be told of it, as statements for whoever sends the last of a visit. */
	rest(report: Report | undefined): readonly Statement[];
}

/** What outlives its page may be 64 KiB, all that is under way together. */
const mostAtLast = 24_000;

export function reporter(window: LaunchWindow, store: RecordStore, visit: Visit): Reporter {
	/** Made once for a report: said again, they are the same to the second. */
	let made: { readonly report: Report; readonly statements: readonly Statement[] } | undefined;
	let told: Report | undefined;

	function statementsOf(report: Report): readonly Statement[] {
		if (made?.report !== report)
			made = { report, statements: statementsFor(report, visit, window.Date.now()) };
		return made.statements;
	}

	async function tellAll(statements: readonly Statement[]): Promise<Reply | undefined> {
		const reply = await store.tell(statements);
		if (isGood(reply)) return undefined;
		// Refused by a store that is there: an earlier visit has told it, or such statements aren't taken. Asking
		// again mends neither, and completion must not wait for it.
		const isRefused = reply.status >= 400 && reply.status < 500 && reply.status !== 401;
		if (!isRefused) return reply;
		// A store takes all or none, and one that it has from before must not keep the others out.
		for (const one of statements.length > 1 ? statements : []) {
			const failure = await tellAll([one]);
			if (failure) return failure;
		}
		return undefined;
	}

	return {
		async tell(report) {
			if (report === undefined || report === told) return undefined;
			const failure = await tellAll(statementsOf(report));
			if (!failure) told = report;
			return failure;
		},
		rest(report) {
			if (report === undefined || report === told) return [];
			const statements = statementsOf(report);
			return JSON.stringify(statements).length > mostAtLast ? [] : statements;
		}
	};
}

function statementsFor({ decisions, score }: Report, visit: Visit, at: number): Statement[] {
	return [
		...decisions.map((decision) => answered(decision, visit, at)),
		...(score === undefined ? [] : [scored(score, visit, at)])
	];
}

function answered(
	{ conversation, number, scene, heading, choice, choices }: Decision,
	visit: Visit,
	at: number
) {
	const { registration, activityId } = visit.launch;
	return {
		...said('answered', [registration, activityId, conversation, String(number), scene], visit, at),
		object: {
			objectType: 'Activity',
			id: `${activityId}/${conversation}/${scene}`,
			definition: {
				type: allowed.interaction,
				name: { nb: heading },
				interactionType: 'choice',
				choices: choices.map(({ id, text }) => ({ id, description: { nb: text } }))
			}
		},
		result: { response: choice },
		context: contextWith(visit, 'parent', [activityId])
	};
}

function scored(score: number, visit: Visit, at: number) {
	const { registration, activityId } = visit.launch;
	return {
		...said('scored', [registration, activityId], visit, at),
		object: { objectType: 'Activity', id: activityId },
		result: { score: { scaled: score / 100, raw: score, min: 0, max: 100 } },
		context: contextWith(visit, 'parent', [])
	};
}

/** The id is worked out from what it may be said once of, as those of cmi5's own statements are. */
const said = (verb: 'answered' | 'scored', once: readonly string[], { launch }: Visit, at: number) => ({
	id: uuid([verb, ...once]),
	timestamp: new Date(at).toISOString(),
	actor: json(launch.actorText),
	verb: { id: allowed[verb], display: { en: verb } }
});
