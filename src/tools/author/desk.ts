/**
 * What is known of every conversation while someone writes. A save is looked at at once, and told; what takes longer
 * is asked of a thread beside. The last version that could be played is kept, so that a broken file takes nothing
 * away.
 */
import { existsSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { Guide } from '#core/guide/format.ts';
import type { Finding } from '#core/scenario/finding.ts';
import type { Counted, Drawn, Explained, Listed, Text, ToldEvents, Walked } from '../../author/told.ts';
import { foldersIn, readGuide } from '../data/content.ts';
import { readCatalogue } from '../findings/catalogue.ts';
import { Examiner } from './examiner.ts';
import { firstLook } from './first-look.ts';
import type { Look } from './looks.ts';
import { restFindings } from './rest.ts';

/** `about` is the conversation that it is told of; undefined for what concerns every page. */
export type Tell = <Name extends keyof ToldEvents>(
	name: Name,
	told: ToldEvents[Name],
	about: string | undefined
) => void;

interface Known {
	readonly title: string | undefined;
	readonly text: Text;
	readonly drawn: Drawn | undefined;
	/** Undefined until what was saved last has been looked at so far. */
	readonly walked: Walked | undefined;
	readonly counted: Counted | undefined;
}

export class Desk {
	readonly #content: string;
	readonly #tell: Tell;
	readonly #examiner: Examiner;
	readonly #known = new Map<string, Known>();
	#guide: Guide | undefined;
	#saves = 0;

	constructor(content: string, tell: Tell, complain: (error: Error) => void) {
		this.#content = content;
		this.#tell = tell;
		this.#examiner = new Examiner((look) => this.#hear(look), complain);
	}

	/** Tell a page all that is known, of the list and of the conversation it shows; begin with the first that asks. */
	greet(shown: string | undefined, tell: Tell): void {
		if (this.#saves === 0) this.#lookAtAll();
		tell('author:list', this.#list(), undefined);
		tell('author:explained', explanations(), undefined);
		if (shown === undefined) tell('author:rest', this.#rest(), undefined);
		const known = shown === undefined ? undefined : this.#known.get(shown);
		if (!known) return;
		const { text, drawn, walked, counted } = known;
		tell('author:text', text, shown);
		if (drawn) tell('author:drawn', drawn, shown);
		if (walked) tell('author:walked', walked, shown);
		if (counted) tell('author:counted', counted, shown);
		else this.#examiner.askFirst(this.#asked(text));
	}

	/** A file in the content folder has been saved, made or taken away. */
	saved(path: string): void {
		if (this.#saves === 0) return;
		const [first = '', ...inside] = relative(this.#content, path).split(sep);
		const isConversation = existsSync(join(this.#content, first, 'scenario.yaml'));
		const before = this.#signed();
		if (isConversation) this.#look(first, true);
		else if (inside.at(-1) === 'principles.yaml' || first === 'language.yaml') this.#lookAtAll();
		else this.#known.delete(first);
		this.#tell('author:list', this.#list(), undefined);
		// To read all the rest takes longer than the first look, and few saves of a conversation matter to it.
		if (!isConversation || this.#signed() !== before) this.#tell('author:rest', this.#rest(), undefined);
	}

	close(): void {
		this.#examiner.close();
	}

	#lookAtAll(): void {
		this.#guide = readGuide(this.#content).guide ?? this.#guide;
		for (const folder of foldersIn(this.#content)) this.#look(basename(folder), false);
	}

	#look(id: string, isFirst: boolean): void {
		if (!this.#guide) return;
		const before = this.#known.get(id);
		const { file, title, scenario, findings } = firstLook(join(this.#content, id), this.#guide);
		const text: Text = {
			id,
			save: ++this.#saves,
			file,
			scenario: scenario ?? before?.text.scenario,
			isCurrent: scenario !== undefined,
			findings
		};
		this.#known.set(id, {
			title: title ?? before?.title,
			text,
			drawn: before?.drawn,
			walked: undefined,
			counted: undefined
		});
		this.#tell('author:text', text, id);
		if (isFirst) this.#examiner.askFirst(this.#asked(text));
		else this.#examiner.ask(this.#asked(text));
	}

	#hear([name, told]: Look): void {
		const known = this.#known.get(told.id);
		// A thread that is being ended may still have spoken.
		if (known?.text.save !== told.save) return;
		const part = { 'author:drawn': 'drawn', 'author:walked': 'walked', 'author:counted': 'counted' }[name];
		this.#known.set(told.id, { ...known, [part]: told });
		this.#tell(name, told, told.id);
		if (name !== 'author:drawn') this.#tell('author:list', this.#list(), undefined);
	}

	#asked({ id, save }: Text) {
		return { content: this.#content, id, save, drawn: this.#known.get(id)?.drawn?.of };
	}

	/** All that the rest of the content asks of conversations: which there are, and who has signed for them. */
	#signed(): string {
		return JSON.stringify([...this.#known].map(([id, { text }]) => [id, text.scenario?.signOff]));
	}

	#rest(): Finding[] {
		return restFindings(this.#content, (id) => this.#known.get(id)?.text.scenario);
	}

	#list(): Listed[] {
		return [...this.#known].map(([id, { title, text, walked, counted }]) => {
			const findings = (counted ?? walked ?? text).findings;
			const errors = findings.filter(({ severity }: Finding) => severity === 'error').length;
			return { id, title, errors, warnings: findings.length - errors, isWhole: counted !== undefined };
		});
	}
}

const explanations = (): Explained[] =>
	readCatalogue().map(({ code, explanation, example }) => ({ code, explanation, ...example }));
