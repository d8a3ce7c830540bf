/**
 * Which voice reads. Only one that lies on the device: a remote one would send what is read to whoever makes it,
 * and the course has promised that nothing is sent to anyone.
 */
type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'default'>;

/** `remote`: there is a Norwegian voice, and it is not one that may be used. */
export type Supply<One extends Voice = SpeechSynthesisVoice> =
	{ readonly kind: 'local'; readonly voice: One } | { readonly kind: 'remote' } | { readonly kind: 'none' };

/** Bokmål first; what calls itself Norwegian and no more is most often that too. */
const languages = ['nb', 'no', 'nn'];

export function supplyOf<One extends Voice>(voices: readonly One[]): Supply<One> {
	const norwegian = voices.filter((voice) => rank(voice) !== -1);
	const [voice] = norwegian
		.filter(isOnDevice)
		.toSorted((a, b) => rank(a) - rank(b) || Number(b.default) - Number(a.default));
	if (voice) return { kind: 'local', voice };
	return { kind: norwegian.length > 0 ? 'remote' : 'none' };
}

/** Android writes the language as «nb_NO». */
const rank = ({ lang }: Voice): number => languages.indexOf(lang.toLowerCase().split(/[-_]/)[0] ?? '');

/** Some that need the net say so in their names as well: believed wherever one of the two is said. */
const isOnDevice = ({ localService, name }: Voice): boolean =>
	localService && !/\bonline\b|\bnetwork\b/i.test(name);

/** How long voices may take to turn up before it is said that there is none, in milliseconds. */
const patience = [0, 250, 750, 2000];

/**
 * Tell of the voices, and again whenever they change. Browsers load them after the page, some tell so by an event
 * and some don't, and an empty list means nothing until it has stayed empty for a while.
 */
export function watchSupply(
	speech: Pick<SpeechSynthesis, 'getVoices'> & Partial<Pick<EventTarget, 'addEventListener'>>,
	after: (work: () => void, milliseconds: number) => unknown,
	told: (supply: Supply) => void
): void {
	const isLast = (index: number) => index === patience.length - 1;
	const look = (isSure: boolean) => {
		const supply = supplyOf(speech.getVoices());
		if (isSure || supply.kind === 'local') told(supply);
	};
	speech.addEventListener?.('voiceschanged', () => look(speech.getVoices().length > 0));
	for (const [index, milliseconds] of patience.entries()) {
		if (milliseconds === 0) look(false);
		else after(() => look(isLast(index)), milliseconds);
	}
}
