import { expect, test } from 'vitest';
import { settingsIn, settingsText, type KeptSettings } from '#course/settings-file.ts';

const kept: KeptSettings = {
	settings: {
		organisation: {
			name: 'Kafé & verksted',
			logo: 'logo.png',
			leader: { name: 'Kari' },
			rules: { 'home-visits': 'Vi går to sammen.' },
			naloxone: null
		},
		help: { checked: '2026-10-01', numbers: [{ name: 'Nød', number: '113', text: 'Ring.' }] },
		switches: { 'safety-beats': false },
		lms: { score: false, choices: false }
	},
	logo: Uint8Array.of(0, 137, 255)
};

test('settings that were kept come back as they were, the logo with them', () => {
	expect(settingsIn(settingsText(kept))).toEqual(kept);
	const without = { ...kept, logo: undefined };
	expect(settingsIn(settingsText(without))).toEqual(without);
});

test.each([
	['no JSON', 'organisation:\n  name: Kafé'],
	['something else', '{"name":"medvandrer"}'],
	['a setting that does not exist', settingsText(kept).replace('"naloxone"', '"nalokson"')],
	['another format', settingsText(kept).replace('"format": 1', '"format": 2')],
	['a logo that is no bytes', settingsText(kept).replace('AIn/', 'æøå')]
])('a file with %s is refused', (_, text) => {
	expect(settingsIn(text)).toBeUndefined();
});
