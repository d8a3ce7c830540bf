/**
 * Numbers for help that nobody has checked of late are worse than none: someone rings one once, and it matters.
 * It stops no build, since whoever builds may have no way of checking, but it is said at every one.
 */
import type { Course } from '#course/format.ts';
import type { FindingCode } from '#core/scenario/finding-code.ts';
import type { Finding } from '#core/scenario/finding.ts';
import type { Parsed } from '#core/scenario/parse.ts';

/** How long a check holds, in months. */
const months = 6;

/** `today` is an ISO date. */
export function helpFindings({ value, file }: Parsed<Course>, today: string): Finding[] {
	if (!value) return [];
	const { checked } = value.help;
	const remedy = 'Kontroller hvert nummer hos den som svarer, og skriv datoen i «checked».';
	const warn = (code: FindingCode, message: string) => [
		file.finding(['help', 'checked'], code, `${message} ${remedy}`, 'warning')
	];
	if (checked === null) return warn('help-unchecked', 'Numrene under «Hjelp nå» er ikke kontrollert.');
	if (checked >= monthsBefore(today)) return [];
	return warn(
		'help-outdated',
		`Numrene under «Hjelp nå» ble sist kontrollert ${checked}, for over et halvt år siden.`
	);
}

function monthsBefore(today: string): string {
	const date = new Date(`${today}T00:00:00Z`);
	date.setUTCMonth(date.getUTCMonth() - months);
	return date.toISOString().slice(0, 10);
}
