/** The drawing of the two walkers, told in one or two sentences: it has to be all there without the picture. */
import type { Stance } from '#core/score/walkers.ts';
import { choicesInWords, numberOfChoices } from './number-in-words.ts';

const wholeWay: Record<Stance, (name: string) => string> = {
	beside: (name) => `Du og ${name} gikk side om side hele veien.`,
	ahead: (name) => `Du gikk foran ${name} hele veien.`,
	apart: (name) => `Det var avstand mellom deg og ${name} hele veien.`
};

export const stanceInWords: Record<Stance, string> = {
	beside: 'side om side',
	ahead: 'du gikk foran',
	apart: 'på avstand'
};

export function walkersInWords(steps: readonly { readonly stance: Stance }[], name: string): string {
	const [first] = steps;
	if (!first) return 'Dere har ikke begynt å gå ennå.';
	const count = (stance: Stance) => steps.filter((step) => step.stance === stance).length;
	if (count(first.stance) === steps.length) return wholeWay[first.stance](name);

	const [beside, ahead, apart] = [count('beside'), count('ahead'), count('apart')];
	const together =
		beside > 0
			? `Du og ${name} gikk side om side ved ${numberOfChoices(beside)} av ${choicesInWords(steps.length)}. `
			: '';
	return together + elsewhere(ahead, apart, beside > 0 ? 'gikk du foran' : `gikk du foran ${name}`);
}

function elsewhere(ahead: number, apart: number, wentAhead: string): string {
	const distance = 'ble det avstand mellom dere';
	if (apart === 0) return `Ved ${choicesInWords(ahead)} ${wentAhead}.`;
	if (ahead === 0) return `Ved ${choicesInWords(apart)} ${distance}.`;
	return `Ved ${choicesInWords(ahead)} ${wentAhead}, og ved ${numberOfChoices(apart)} ${distance}.`;
}
