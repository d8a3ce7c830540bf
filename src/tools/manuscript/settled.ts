/** One paragraph that has come back, held against the block that went out with the same address. */
import type { AuthoredFile, Path } from '#core/scenario/authored-file.ts';
import { mannerPath, type Block } from './block.ts';
import type { Paragraph } from './paragraphs.ts';
import { saidIn } from './said-in.ts';
import { adopted, folded, plain } from './signs.ts';

export interface Change {
	readonly address: string;
	readonly path: Path;
	readonly before: string;
	readonly words: string;
}

export interface Complaint {
	readonly code: string;
	readonly message: string;
}

export interface Settled {
	readonly changes: readonly Change[];
	readonly complaints: readonly Complaint[];
	/** The words differ in nothing but signs that Word and its like change on their own. */
	readonly onlySigns: boolean;
}

/** What is known of the conversation that the block is from. */
export interface Surroundings {
	readonly file: AuthoredFile;
	/** Who may stand before what is said. */
	readonly speakers: readonly string[];
}

/** `labels` are what may stand before the words: one, or two where the label itself is reworded. */
export function settle(
	block: Block,
	labels: readonly string[],
	paragraph: Paragraph,
	text: string,
	around: Surroundings
): Settled {
	const said =
		labels.length === 0
			? { head: '', manner: undefined, words: text }
			: saidIn(text, labels, block.isSaid === true);
	if (!said) return refused(otherLabel(block, text, around.file));
	const named = labels.length === 0 && block.isSaid ? speakerBefore(text, block.words, around) : undefined;
	if (named !== undefined) return refused(newSpeaker(block, named, around.file));
	if (said.words === '')
		return refused({ code: 'manuscript-empty', message: emptySentence(block, around.file) });
	return {
		changes: [
			...changed(block.address, block.path, block.words, said.words),
			...(said.manner && block.manner !== undefined
				? changed(block.address, mannerPath(block), block.manner, said.manner)
				: [])
		],
		complaints: [
			...mannerComplaints(block, said.manner, around.file),
			...formComplaints(paragraph, said.head)
		],
		onlySigns: folded(said.words) === folded(block.words) && said.words !== plain(block.words)
	};
}

const refused = (complaint: Complaint): Settled => ({
	changes: [],
	complaints: [complaint],
	onlySigns: false
});

function changed(address: string | undefined, path: Path, before: string, met: string): Change[] {
	const words = adopted(before, met);
	return words === before || address === undefined ? [] : [{ address, path, before, words }];
}

function otherLabel(
	{ label = '', words, path, isSaid, address = '' }: Block,
	text: string,
	file: AuthoredFile
) {
	const rest = text.slice(text.indexOf(':') + 1);
	const untouched = [rest, text].some((one) => folded(one) === folded(words));
	const lost = untouched
		? ''
		: ' Ordene i avsnittet er heller ikke tatt med; ta manuset inn igjen når navnet er rettet.';
	const message =
		isSaid && label !== 'Du'
			? `Foran «${address}» skal det stå «${label}:». Hvem som sier noe, endres ved «by» i scenario.yaml, linje ${lineOf(path, file)}.${lost}`
			: `«${address}» skal begynne med «${label}:». Sett det tilbake; det viser hva ordene er.${lost}`;
	return { code: 'manuscript-label', message };
}

function speakerBefore(text: string, before: string, { speakers }: Surroundings): string | undefined {
	const named = (one: string) =>
		speakers.find((speaker) => folded(one).startsWith(folded(speaker)) && saidIn(one, [speaker], true));
	return named(before) === undefined ? named(text) : undefined;
}

function newSpeaker({ address = '', path }: Block, speaker: string, file: AuthoredFile): Complaint {
	const message = `«${address}» er fortellerens, men begynner med «${speaker}:». Hvem som sier noe, endres ved «by» i scenario.yaml, linje ${lineOf(path, file)}. Ordene er ikke tatt med.`;
	return { code: 'manuscript-label', message };
}

const emptySentence = ({ address = '', path }: Block, file: AuthoredFile): string =>
	`«${address}» har ingen ord. Teksten står som før. Skal den bort, så fjern den i scenario.yaml, linje ${lineOf(path, file)}.`;

function mannerComplaints(block: Block, met: string | undefined, file: AuthoredFile): Complaint[] {
	const { address = '', manner, isSaid, path } = block;
	if (!isSaid || (met === undefined) === (manner === undefined)) return [];
	const message =
		manner === undefined
			? `«(${met ?? ''})» er nytt foran «${address}». Skriv «manner: ${met ?? ''}» i scenario.yaml, under linje ${lineOf(path, file)}.`
			: `«(${manner})» er borte foran «${address}» og står som før. Skal det bort, så fjern «manner» i scenario.yaml, linje ${lineOf(mannerPath(block), file)}.`;
	return [{ code: 'manuscript-manner', message }];
}

function formComplaints({ level, emphasised, foreign }: Paragraph, head: string): Complaint[] {
	// Google Docs makes headings bold on its own.
	const stressed =
		level > 0 ? [] : emphasised.filter((one) => one !== '' && !folded(head).includes(folded(one)));
	return [
		...stressed.map((one) => ({
			code: 'manuscript-form',
			message: `Uthevingen av «${one}» er ikke tatt med. Samtalene har ingen uthevet tekst; la ordene bære det.`
		})),
		...foreign.map((one) => ({
			code: 'manuscript-form',
			message: `Avsnittet har ${one}, som ikke er tatt med. Samtalene har bare ord.`
		}))
	];
}

export const lineOf = (path: Path, file: AuthoredFile): number => file.place(path).line;
