/** What a learner is told who comes back to a conversation that was revised meanwhile; nothing when it wasn't. */
export function revisionNotice({ lost, revised }: { lost: number; revised: boolean }): string | undefined {
	if (lost > 0) {
		const choices = lost === 1 ? 'det siste valget ditt' : `de ${lost} siste valgene dine`;
		return `Samtalen er endret siden sist, og ${choices} finnes ikke lenger. Du fortsetter rett før.`;
	}
	return revised
		? 'Samtalen er endret siden sist. Valgene dine står, men noen replikker kan være nye.'
		: undefined;
}
