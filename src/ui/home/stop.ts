/** A stop on the way as the front page shows it, and how it stands in words. */
import type { Stop, Stretch } from '#course/trail.ts';
import { allOf } from '#ui/frame/list-in-words.ts';

export interface StopWithAddress extends Stop {
	readonly href: string;
	/** Where a conversation can be read instead of played. */
	readonly textHref?: string | undefined;
}

export interface Part extends Omit<Stretch, 'stops'> {
	readonly stops: readonly StopWithAddress[];
}

export const standings: Readonly<Record<Stop['standing'], string>> = {
	locked: 'Åpner seg senere',
	open: 'Ikke begynt',
	visited: 'Underveis',
	done: 'Fullført'
};

/** What kind of stop it is: «Kort T3», «Refleksjon». */
export function kindInWords({ step, number }: Stop): string {
	if ('card' in step) return number === undefined ? 'Kort' : `Kort T${number}`;
	if ('page' in step) return step.page === 'trygghet' ? 'Trygghetskort' : 'Avslutning';
	return 'reflection' in step ? 'Refleksjon' : 'Samtale';
}

/** What a locked stop waits for; undefined where it waits for nothing. */
export function waitingInWords({ waitsFor }: Stop): string | undefined {
	if (waitsFor.length === 0) return undefined;
	return `Venter på ${allOf(waitsFor.map((title) => `«${title}»`))}.`;
}
