/**
 * The desk as the page sees it: the list, the conversation that is open, and the play beside its map. Holds what the
 * server last told, and the play as a value.
 */
import { open, rewind, take } from '#core/play/play.ts';
import { shuffled } from '#core/play/shuffle.ts';
import { transcript } from '#core/play/transcript.ts';
import type { Finding } from '#core/scenario/finding.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import type { Situation } from '#core/scenario/situation.ts';
import { carried, carriedInWords, fromStart, played, type DeskPlay, type Opening } from './carried.ts';
import type { LeftOff } from './left-off.ts';
import type { Counted, Drawn, Explained, Listed, Text, Walked } from './told.ts';

export class DeskView {
	/** Undefined until the server has answered. */
	list = $state.raw<readonly Listed[]>();
	/** What is found besides the conversations; undefined until the server has answered. */
	rest = $state.raw<readonly Finding[]>();
	/** What the codes of findings mean. */
	explained = $state.raw<ReadonlyMap<string, Explained>>(new Map());
	text = $state.raw<Text>();
	drawn = $state.raw<Drawn>();
	walked = $state.raw<Walked>();
	counted = $state.raw<Counted>();
	/** The part that is on top of what is known of the conversation. */
	tab = $state('map');
	/** The id in the address. */
	shown = $state.raw<string>();
	/** What became of the play when the file was last saved. */
	news = $state('');
	#play = $state.raw<DeskPlay>();
	#leftOff: LeftOff | undefined;
	/** Grows when a play is begun, and not when it is carried on in another version. */
	plays = $state(0);

	readonly scenario = $derived<Scenario | undefined>(this.text?.scenario);
	readonly passages = $derived(this.#play ? transcript(this.#play.play) : []);
	readonly choices = $derived(this.#play ? shuffled(open(this.#play.play), 0) : []);
	readonly here = $derived<Situation | undefined>(this.passages.at(-1)?.situation);
	/** All that has been found so far in what was saved last. */
	readonly findings = $derived(
		(this.#current(this.counted) ?? this.#current(this.walked) ?? this.text)?.findings ?? []
	);
	/** What is still being worked out. */
	readonly isWalking = $derived(this.text !== undefined && !this.#current(this.walked));
	readonly isCounting = $derived(this.text !== undefined && !this.#current(this.counted));

	/** Show a conversation, where the author left it if that is known; no id for the list. */
	show(id: string | undefined, leftOff?: LeftOff): void {
		if (this.shown === id) return;
		this.shown = id;
		this.tab = leftOff?.tab ?? 'map';
		this.#leftOff = leftOff;
		this.text = this.drawn = this.walked = this.counted = this.#play = undefined;
		this.news = '';
	}

	hearExplained(explained: readonly Explained[]): void {
		this.explained = new Map(explained.map((one) => [one.code, one]));
	}

	hearText(text: Text): void {
		if (text.id !== this.shown) return;
		const before = this.text;
		this.text = text;
		if (!text.scenario) return;
		if (!this.#play) {
			const { from, switches, choices } = this.#leftOff ?? { ...fromStart, choices: [] };
			this.begin({ from, switches }, choices);
		} else if (before?.save !== text.save) {
			const met = carried(text.scenario, this.#play);
			this.#play = met.kept;
			// What is said of a file that can't be played stands for as long as it is true.
			this.news = text.isCurrent ? carriedInWords(met) : '';
		}
	}

	hearDrawn(drawn: Drawn): void {
		if (drawn.id === this.shown) this.drawn = drawn;
	}

	hearWalked(walked: Walked): void {
		if (walked.id === this.shown) this.walked = walked;
	}

	hearCounted(counted: Counted): void {
		if (counted.id === this.shown) this.counted = counted;
	}

	begin(opening: Opening, choices: readonly string[] = []): void {
		if (!this.scenario) return;
		const { kept, lost } = played(this.scenario, opening, choices);
		this.#play = kept;
		this.plays++;
		this.news = lost > 0 ? `${lost} av valgene kan ikke tas slik samtalen er nå.` : '';
	}

	choose(choice: string): void {
		if (!this.#play) return;
		this.#play = { ...this.#play, play: take(this.#play.play, choice) };
		this.news = '';
	}

	/** Where the author is now; undefined before there is anything to play. */
	leaveOff(): LeftOff | undefined {
		if (!this.#play) return undefined;
		const { from, switches, play } = this.#play;
		const facts = [...(from?.facts ?? [])];
		return {
			tab: this.tab,
			...(from && { from: { ...from, facts } }),
			switches: [...switches],
			choices: [...play.log.choices]
		};
	}

	/** Take the last choice back. */
	undo(): void {
		const decisions = this.passages.length - 1;
		if (this.#play && decisions > 0)
			this.#play = { ...this.#play, play: rewind(this.#play.play, decisions - 1) };
	}

	/** How things stand where a scene can be come to; undefined where no way is known. */
	arrival(scene: string): Situation | undefined {
		const way = this.walked?.shortest[scene];
		if (!way || !this.scenario) return undefined;
		const { play } = played(this.scenario, { from: undefined, switches: way.switches }, way.choices).kept;
		return transcript(play).find(({ id }) => id === scene)?.situation;
	}

	#current<Told extends { readonly save: number }>(told: Told | undefined): Told | undefined {
		return told?.save === this.text?.save ? told : undefined;
	}
}
