import { redirect } from '@sveltejs/kit';
import { ledOnTo } from '../onwards.ts';
import { visit } from '../this-visit.ts';

/** For whoever goes on when the course has begun, and isn't drawn yet; who did so before that is led on by its start. */
export const load = async () => {
	await visit?.ready;
	if (visit) redirect(307, ledOnTo(visit));
};
