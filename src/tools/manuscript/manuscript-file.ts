/** A manuscript file as text, or a sentence about what it is instead. */
import { existsSync, readFileSync } from 'node:fs';
import { Refusal } from '../refusal.ts';

export function manuscriptAt(name: string, path: string): string {
	if (!existsSync(path)) throw new Refusal(`Det finnes ingen fil «${name}». Sjekk stien.`);
	const bytes = readFileSync(path);
	if (bytes.subarray(0, 2).toString('latin1') === 'PK')
		throw new Refusal(
			`«${name}» er en Word-fil. Lagre den som Markdown først, for eksempel slik: pandoc ${name} -o manus.md`
		);
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		throw new Refusal(`«${name}» er ikke lagret som UTF-8. Lagre den på nytt med den tegnkodingen.`);
	}
}
