/** What a learner is told who comes back to a conversation that was revised meanwhile; nothing when it wasn't. */
export interface Revision {
	/** Choices at the end that can't be taken there any more. */
	readonly lost: number;
	readonly revised: boolean;
	/** Whether it is a play that had been finished. */
	readonly finished: boolean;
}

export function revisionNotice({ lost, revised, finished }: Revision): string | undefined {
	if (finished && lost > 0) {
		return 'Samtalen er endret siden du fullførte den, og et valg du tok, finnes ikke der lenger. Derfor kan den ikke vises slik den var. Den står fortsatt som fullført, og du kan ta den på nytt.';
	}
	if (finished && revised) {
		return 'Samtalen er endret siden du fullførte den. Valgene dine står, men replikker og forklaringer kan være nye.';
	}
	if (lost === 1) {
		return 'Samtalen er endret siden sist, og det siste valget ditt finnes ikke der lenger. Du fortsetter rett før det.';
	}
	if (lost > 1) {
		return `Samtalen er endret siden sist, og et valg du tok, finnes ikke der lenger. De ${lost} siste valgene dine er derfor borte, og du fortsetter rett før dem.`;
	}
	return revised
		? 'Samtalen er endret siden sist. Valgene dine står, men noen replikker kan være nye.'
		: undefined;
}
