import { conversation } from '../../../data.ts';

export const load = async ({ params }: { params: { id: string } }) => ({
	scenario: await conversation(params.id)
});
