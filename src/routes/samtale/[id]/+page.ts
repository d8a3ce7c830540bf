import { conversationToPlay } from '../../data.ts';

export const load = async ({ params }: { params: { id: string } }) => ({
	scenario: await conversationToPlay(params.id)
});
