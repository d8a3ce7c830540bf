/** The words after `npm run scenarios --`. A word that means nothing here is answered in the author's language. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { suggestion } from '#core/scenario/suggestion.ts';
import { contentFolder } from '../data/content.ts';
import { Refusal } from '../refusal.ts';

export function options(words: readonly string[], env: NodeJS.ProcessEnv) {
	const { values, positionals } = parsed(words);
	// npm keeps a word with two dashes for itself where the two before it are missing, and PowerShell eats those.
	if (env['npm_config_new'] !== undefined && values.new === undefined) {
		const id = positionals[0] ?? 'navnet';
		throw new Refusal(
			`Det mangler to bindestreker før --new. Skriv: npm run scenarios -- --new ${id}\n` +
				`I PowerShell: npm run scenarios '--' --new ${id}`
		);
	}
	if (values.new !== undefined && positionals.length > 0) {
		throw new Refusal(
			`--new tar ett navn, uten mellomrom. Skriv ordene sammen med bindestrek: ${[values.new, ...positionals].join('-')}`
		);
	}
	const seed = Number(values.seed);
	if (!Number.isSafeInteger(seed)) throw new Refusal('--seed skal være et helt tall: --seed 7');
	const folder =
		values.content === undefined
			? contentFolder()
			: resolve(env['INIT_CWD'] ?? process.cwd(), values.content);
	return { values, positionals, folder, seed };
}

const known = {
	content: { type: 'string' },
	explain: { type: 'string' },
	json: { type: 'boolean' },
	language: { type: 'string' },
	manuscript: { type: 'boolean' },
	'manuscript-back': { type: 'string' },
	'manuscript-draft': { type: 'string' },
	'manuscript-template': { type: 'boolean' },
	'manuscript-wins': { type: 'boolean' },
	new: { type: 'string' },
	out: { type: 'string' },
	release: { type: 'boolean' },
	review: { type: 'string' },
	since: { type: 'string' },
	seed: { type: 'string', default: '20260115' }
} as const;

const possible = `Dette kan stå etter npm run scenarios --:
  ID eller FIL         bare denne samtalen
  --new ID             en ny samtale å skrive over
  --explain KODE       hva et funn betyr
  --review MAPPE ID    sider til dem som skal lese samtalen
  --release ID         utgaven slippes
  --since 1 ID         hva som er endret siden en utgave
  --manuscript ID      samtalen som manus, til Word
  --manuscript-back FIL        ordene i et manus tilbake i samtalen
  --manuscript-template        en mal til et nytt manus
  --manuscript-draft FIL       et utkast til en samtale av et manus
  --content MAPPE      en annen mappe enn scenarios
  --json, --language KODE, --seed TALL`;

/** The parser of commands speaks English, and whoever writes conversations need not. */
function parsed(words: readonly string[]) {
	try {
		return parseArgs({ args: [...words], allowPositionals: true, options: known });
	} catch (thrown) {
		const [, met] = /'(--?[\w-]+)/.exec((thrown as Error).message) ?? [];
		if (met === undefined) throw thrown;
		const names = Object.keys(known).map((name) => `--${name}`);
		const fault = names.includes(met)
			? `${met} mangler det som skal stå etter, eller har noe etter seg som den ikke tar.`
			: `${met} er ikke noe denne kommandoen kan.${suggestion(met, names)}`;
		throw new Refusal(`${fault}\n${possible}`);
	}
}
