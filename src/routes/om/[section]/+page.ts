import { told } from '../../data.ts';

export const load = async ({ params }: { params: { section: string } }) => ({
	section: params.section,
	told: await told()
});
