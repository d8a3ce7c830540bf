/** The language a course is built in, where one is asked for; without, it is the original's, and nothing is laid over. */
import { Refusal } from '../refusal.ts';

const original = 'nb';

export function wantedLanguage(asked = process.env['MEDVANDRER_LANGUAGE']): string | undefined {
	if (asked === undefined || asked === '' || asked === original) return undefined;
	if (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(asked)) return asked;
	throw new Refusal(`«${asked}» is not the code of a language. Write it as a page does: nn, en or en-GB.`);
}
