import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Course } from '#course/format.ts';
import { settingFaults, unsignedSwitches, type Settings } from '#course/settings.ts';
import { parse } from '#core/scenario/parse.ts';

const sound: Settings = {
	organisation: { name: 'Kafé & verksted' },
	help: { checked: null, numbers: [{ name: 'Nød', number: '113', text: 'Ring.' }] },
	switches: { 'safety-beats': false },
	lms: { score: false, choices: false }
};
const faultsOf = (organisation: Partial<Settings['organisation']>) =>
	settingFaults({ ...sound, organisation: { ...sound.organisation, ...organisation } });
const placesOf = (organisation: Partial<Settings['organisation']>) =>
	faultsOf(organisation).map(({ path }) => path.join('.'));

describe('a setting', () => {
	test('may be left out, all but the name', () => {
		expect(settingFaults(sound)).toEqual([]);
		expect(placesOf({ name: ' ' })).toEqual(['organisation.name']);
	});

	test('that is a telephone number has only digits and spaces', () => {
		expect(placesOf({ leader: { name: 'Kari', phone: '+47 12 34 56 78' } })).toEqual([]);
		expect(placesOf({ leader: { name: 'Kari', phone: 'sentralbordet' } })).toEqual([
			'organisation.leader.phone'
		]);
	});

	test('that is a house rule is one short sentence', () => {
		expect(placesOf({ rules: { 'work-phone': 'Vi bruker jobbtelefonen.' } })).toEqual([]);
		expect(placesOf({ rules: { 'work-phone': 'x'.repeat(201), intoxication: '' } })).toEqual([
			'organisation.rules.intoxication',
			'organisation.rules.work-phone'
		]);
	});

	test('that is an address is a whole one, and secure', () => {
		expect(placesOf({ supervisionAddress: 'https://kurs.example.no/' })).toEqual([]);
		for (const supervisionAddress of ['http://kurs.example.no', 'kurs.example.no', 'https://localhost']) {
			expect(placesOf({ supervisionAddress })).toEqual(['organisation.supervisionAddress']);
		}
	});

	test('that names a logo keeps to letters that every server can serve', () => {
		expect(placesOf({ logo: 'bilder/logo.svg' })).toEqual([]);
		for (const logo of ['Logo.svg', '../logo.svg', 'logo.gif', 'vår-logo.png']) {
			expect(placesOf({ logo })).toEqual(['organisation.logo']);
		}
	});

	test('R14 R18 R19 that lets the LMS have more waits for both dates, each at its place', () => {
		const dates = { assessed: '2026-01-01', discussed: '2026-01-02' };
		for (const more of [{ score: true }, { choices: true }]) {
			const lms = { score: false, choices: false, ...more };
			const placesOfFaults = (given: Settings['lms']) =>
				settingFaults({ ...sound, lms: given }).map(({ path }) => path.join('.'));
			expect(placesOfFaults({ ...lms, ...dates })).toEqual([]);
			expect(placesOfFaults(lms)).toEqual(['lms.assessed', 'lms.discussed']);
			expect(placesOfFaults({ ...lms, assessed: dates.assessed })).toEqual(['lms.discussed']);
		}
	});
});

test('a switch waits for someone to sign for every conversation that has it', () => {
	const conversations = [
		{ title: 'Uavgjort', awaits: ['safety-beats'] },
		{ title: 'Bare en kaffe' },
		{ title: 'Tredje stemme', awaits: ['noe-annet'] }
	];
	expect(unsignedSwitches({ 'safety-beats': true }, conversations)).toEqual([
		{
			path: ['switches', 'safety-beats'],
			message: '«safety-beats» kan ikke slås på ennå: en fagperson må først ha godkjent «Uavgjort».'
		}
	]);
	expect(unsignedSwitches({ 'safety-beats': false }, conversations)).toEqual([]);
	expect(unsignedSwitches({ 'safety-beats': true }, [{ title: 'Uavgjort' }])).toEqual([]);
});

test('the command says the same sentence as the page, at the line in course.yaml', () => {
	const text = readFileSync('scenarios/course.yaml', 'utf8').replace(/^ {2}name: .*$/m, "  name: ''");
	const [fault] = faultsOf({ name: '' });
	const [finding] = parse(Course, text, 'course.yaml').findings;
	expect(finding?.message).toContain(fault?.message);
	expect(text.split('\n')[(finding?.line ?? 0) - 1]).toBe("  name: ''");
});
