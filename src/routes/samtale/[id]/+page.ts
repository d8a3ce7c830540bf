import { prebriefingInPage } from '../../data.ts';
import { toPlay } from '../../to-play.ts';

/** What is to be played is waited for only where what is read before it isn't there either. */
export const load = async ({ params: { id } }: { params: { id: string } }) => {
	const coming = toPlay(id);
	const prebriefing = prebriefingInPage(id);
	return { id, prebriefing, toPlay: prebriefing ? coming : await coming };
};
