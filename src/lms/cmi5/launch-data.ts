/**
 * LMS.LaunchData: what the LMS has laid ready for this launch, and what every statement must carry. Only what the
 * course goes by is looked at; the rest of the template stays as it came, since it is to be said unaltered.
 */
import * as v from 'valibot';
import { json } from './launch.ts';
import { sessionIdExtension } from './vocabulary.ts';

const Found = v.object({
	contextTemplate: v.object({
		contextActivities: v.optional(v.record(v.string(), v.unknown())),
		extensions: v.object({ [sessionIdExtension]: v.string() })
	}),
	launchMode: v.picklist(['Normal', 'Browse', 'Review']),
	returnURL: v.optional(v.string())
});

export interface LaunchData extends Pick<v.InferOutput<typeof Found>, 'launchMode' | 'returnURL'> {
	readonly sessionId: string;
	readonly contextTemplate: {
		readonly contextActivities?: Readonly<Record<string, unknown>>;
		readonly [property: string]: unknown;
	};
}

/** Undefined when it isn't what cmi5 promises. */
export function launchDataIn(text: string): LaunchData | undefined {
	const value = json(text);
	const found = v.safeParse(Found, value);
	if (!found.success) return undefined;
	const { launchMode, returnURL, contextTemplate } = found.output;
	return {
		launchMode,
		returnURL,
		sessionId: contextTemplate.extensions[sessionIdExtension],
		contextTemplate: (value as { contextTemplate: LaunchData['contextTemplate'] }).contextTemplate
	};
}
