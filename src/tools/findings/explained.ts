/** `npm run scenarios -- --explain CODE`: what a finding means, for whoever writes. */
import { findingCodes } from '#core/scenario/finding-code.ts';
import { suggestion } from '#core/scenario/suggestion.ts';
import { Refusal } from '../refusal.ts';
import { readCatalogue, type Example } from './catalogue.ts';

export function explained(code: string): string[] {
	const entry = readCatalogue().find((one) => one.code === code);
	if (!entry)
		throw new Refusal(
			`Det finnes ikke noe funn med koden «${code}».${suggestion(code, findingCodes) || ' Koden står etter «feil» eller «merk» i rapporten.'}`
		);
	const { explanation, example } = entry;
	return [
		code,
		'',
		explanation,
		'',
		...shown('Galt', example, example.wrong),
		...shown('Rett', example, example.right)
	];
}

function shown(heading: string, { file }: Example, text: string | undefined): string[] {
	if (text === undefined) return [`${heading}: ${file} ${heading === 'Rett' ? 'er på plass' : 'mangler'}.`];
	return [
		`${heading} (${file}):`,
		'',
		...text
			.trimEnd()
			.split('\n')
			.map((line) => `    ${line}`),
		''
	];
}
