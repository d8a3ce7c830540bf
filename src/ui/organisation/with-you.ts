import type { Touch } from '#core/scenario/format/scene.ts';
import type { Organisation } from './organisation-here.ts';

/** What holds in this organisation, of all that a scene touches. Nothing where it has said nothing. */
export function withYou(organisation: Organisation, touches: readonly Touch[] = []): string[] {
	return touches.flatMap((touch) =>
		touch === 'leader' ? whomToTell(organisation) : (organisation.rules?.[touch] ?? [])
	);
}

function whomToTell({ leader, concerns }: Organisation): string[] {
	return [leader ? `Den du sier fra til, er ${leader.name}.` : [], concerns ?? []].flat();
}
