/** What the learner is told of what this browser keeps: one calm sentence for each thing there is to know. */
import type { Keeping } from './device.ts';
import type { Fault } from './drawer.ts';

export const keepingNotices: Record<Keeping, string> = {
	kept: 'Notatene og de ferdige samtalene dine ligger bare i denne nettleseren, som kan komme til å slette dem.',
	'session only': 'Ingenting lagres i denne nettleseren, og det du skriver, er borte når du lukker vinduet.',
	blocked: 'Nettleseren lar ikke kurset lagre noe her, så det du skriver, er borte når du lukker vinduet.',
	nobody: 'Kurset fikk ikke vite hvem du er, og lagrer derfor ingenting i denne nettleseren.'
};

export const faultNotices: Record<Fault, string> = {
	full: 'Nettleseren har ikke plass til mer, så de nyeste notatene og ferdige samtalene dine er borte når du lukker vinduet.',
	blocked:
		'Nettleseren lot ikke kurset lagre, så de nyeste notatene og ferdige samtalene dine er borte når du lukker vinduet.',
	unreadable:
		'Noe av det som lå i denne nettleseren, lot seg ikke lese og er lagt til side til du bestemmer hva som skal skje med det.'
};

export const changedElsewhereNotice =
	'Kurset er åpent i en annen fane også, og det du har gjort der, er hentet inn her.';

/** For someone whose LMS remembers progress that this browser knows nothing of. */
export const goneNotice =
	'Notatene og de ferdige samtalene dine finnes ikke her, enten fordi nettleseren har slettet dem, eller fordi de ligger på en annen maskin.';
