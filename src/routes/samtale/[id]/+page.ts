import { conversationToPlay, prebriefingInPage } from '../../data.ts';

/** What is to be played is waited for only where what is read before it isn't there either. */
export const load = async ({ params: { id } }: { params: { id: string } }) => {
	const scenario = conversationToPlay(id);
	const prebriefing = prebriefingInPage(id);
	return { id, prebriefing, scenario: prebriefing ? scenario : await scenario };
};
