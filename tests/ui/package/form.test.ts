import { expect, test } from 'vitest';
import type { Settings } from '#course/settings.ts';
import { formFrom, formOf, settingsOf } from '#ui/package/form.ts';

const course: Settings = {
	organisation: { name: 'Organisasjonen din' },
	help: { checked: null, numbers: [{ name: 'Nød', number: '113', text: 'Ring.' }] },
	switches: { 'safety-beats': false },
	lms: { score: false, choices: false }
};

const full: Settings = {
	...course,
	organisation: {
		name: 'Kafé & verksted',
		logo: 'logo.svg',
		leader: { name: 'Kari', phone: '12 34 56 78' },
		concerns: 'Si det til Kari.',
		rules: { intoxication: 'Kom tilbake i morgen.', 'home-visits': 'Vi går to sammen.' },
		naloxone: false,
		supervisionAddress: 'https://kurs.example.no/'
	},
	help: { ...course.help, checked: '2026-10-01', local: [{ name: 'Vakta', number: '12 34', text: 'Ring.' }] },
	lms: { score: true, choices: false, assessed: '2026-01-31', discussed: '2026-02-28' }
};

const asWritten = (settings: Settings) => JSON.stringify(settings);

test('a form that nobody has touched says what the course said, in the same order', () => {
	const unsaid = { ...course, organisation: { ...course.organisation, naloxone: null } };
	for (const settings of [course, full, unsaid]) {
		expect(asWritten(settingsOf(formOf(settings), settings))).toBe(asWritten(settings));
	}
});

test('what is filled in and emptied again has not been said', () => {
	const form = {
		...formOf(course),
		leaderName: ' ',
		concerns: '',
		local: [{ name: '', number: ' ', text: '' }]
	};
	expect(asWritten(settingsOf(form, course))).toBe(asWritten(course));
});

test('settings that were kept keep the date of the check only while the numbers are the same', () => {
	expect(formFrom(full, course).checked).toBe('2026-10-01');
	const others = { ...full, help: { ...full.help, numbers: [] } };
	expect(formFrom(others, course).checked).toBe('');
});
