/** What theory pages are made of: their text and what draws them, which come together when one is first opened. */
import { cards, guide } from './data.ts';

export async function cardToRead(id: string) {
	const [{ default: CardPage }, theory, principles] = await Promise.all([
		import('#ui/theory/CardPage.svelte'),
		cards(),
		guide()
	]);
	const card = theory?.cards.find((one) => one.id === id);
	if (!card || !principles) throw new Error(`The card "${id}" did not come.`);
	return { CardPage, card, sources: principles.sources };
}

export async function reflectionToAnswer(id: string) {
	const [{ default: ReflectionPage }, theory] = await Promise.all([
		import('#ui/theory/ReflectionPage.svelte'),
		cards()
	]);
	const reflection = theory?.reflections.find((one) => one.id === id);
	if (!reflection) throw new Error(`The reflection "${id}" did not come.`);
	return { ReflectionPage, reflection };
}
