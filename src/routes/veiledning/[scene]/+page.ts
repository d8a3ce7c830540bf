import { meant } from '#supervision/scene-name.ts';
import { cards, conversation, discussed, guide } from '../../data.ts';

/** What a session at this scene needs. Undefined where there is no such scene, or it did not come. */
export const load = async ({ params }: { params: { scene: string } }) => {
	const groups = (await discussed()) ?? [];
	const found = groups.find(({ scenes }) => meant(params.scene, scenes));
	const opening = found && meant(params.scene, found.scenes);
	if (!found || !opening) return { ready: undefined };
	const [scenario, principles, read] = await Promise.all([conversation(found.id), guide(), cards()]);
	const ready = scenario &&
		principles && { scenario, guide: principles, opening, reflections: read?.reflections ?? [] };
	return { ready };
};
