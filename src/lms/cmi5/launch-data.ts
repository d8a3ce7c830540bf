/**
 * LMS.LaunchData: what the LMS has laid ready for this launch, and what every statement must carry. Only what the
 * course goes by is looked at; the rest of the template stays as it came, since it is to be said unaltered.
 */
import * as z from 'zod/mini';
import { json } from './launch.ts';
import { sessionIdExtension } from './vocabulary.ts';

const Found = z.object({
	contextTemplate: z.object({
		contextActivities: z.optional(z.record(z.string(), z.unknown())),
		extensions: z.object({ [sessionIdExtension]: z.string() })
	}),
	launchMode: z.enum(['Normal', 'Browse', 'Review']),
	returnURL: z.optional(z.string())
});

export interface LaunchData extends Pick<z.infer<typeof Found>, 'launchMode' | 'returnURL'> {
	readonly sessionId: string;
	readonly contextTemplate: {
		readonly contextActivities?: Readonly<Record<string, unknown>>;
		readonly [property: string]: unknown;
	};
}

/** Undefined when it isn't what cmi5 promises. */
export function launchDataIn(text: string): LaunchData | undefined {
	const value = json(text);
	const found = Found.safeParse(value);
	if (!found.success) return undefined;
	const { launchMode, returnURL, contextTemplate } = found.data;
	return {
		launchMode,
		returnURL,
		sessionId: contextTemplate.extensions[sessionIdExtension],
		contextTemplate: (value as { contextTemplate: LaunchData['contextTemplate'] }).contextTemplate
	};
}
