import { conversation, discussed } from '../../../data.ts';

export const load = async ({ params }: { params: { id: string } }) => ({
	scenario: await conversation(params.id),
	scenes: (await discussed())?.find(({ id }) => id === params.id)?.scenes ?? []
});
