/**
 * An organisation's settings as a file that an administrator keeps and opens again. It is JSON, which is YAML as
 * well: its keys are those of course.yaml. The logo lies in the same file, since it belongs to them.
 */
import * as z from 'zod/mini';
import type { Settings } from './settings.ts';

const text = z.string();
const HelpNumber = z.strictObject({ name: text, number: text, text });

const SettingsFile = z.strictObject({
	format: z.literal(1),
	organisation: z.strictObject({
		name: text,
		logo: z.optional(text),
		leader: z.optional(z.strictObject({ name: text, phone: z.optional(text) })),
		concerns: z.optional(text),
		rules: z.optional(
			z.strictObject({
				intoxication: z.optional(text),
				'outside-hours': z.optional(text),
				'work-phone': z.optional(text),
				'home-visits': z.optional(text)
			})
		),
		naloxone: z.optional(z.nullable(z.boolean())),
		supervisionAddress: z.optional(text)
	}),
	help: z.strictObject({
		checked: z.nullable(z.iso.date()),
		numbers: z.array(HelpNumber),
		local: z.optional(z.array(HelpNumber))
	}),
	switches: z.record(text, z.boolean()),
	lms: z.strictObject({
		score: z.boolean(),
		choices: z.boolean(),
		assessed: z.optional(z.iso.date()),
		discussed: z.optional(z.iso.date())
	}),
	logoFile: z.optional(z.base64())
});

export interface KeptSettings {
	readonly settings: Settings;
	/** The bytes of the logo that the settings name. */
	readonly logo: Uint8Array | undefined;
}

export function settingsText({ settings, logo }: KeptSettings): string {
	const { organisation, help, switches, lms } = settings;
	const logoFile = logo && btoa(Array.from(logo, (byte) => String.fromCharCode(byte)).join(''));
	return `${JSON.stringify({ format: 1, organisation, help, switches, lms, logoFile }, null, 2)}\n`;
}

/** The settings in a file; undefined when it holds something else. */
export function settingsIn(file: string): KeptSettings | undefined {
	const { success, data } = z.safeParse(SettingsFile, parsedJson(file));
	if (!success) return undefined;
	const { organisation, help, switches, lms, logoFile } = data;
	const logo =
		logoFile === undefined ? undefined : Uint8Array.from(atob(logoFile), (sign) => sign.charCodeAt(0));
	return { settings: { organisation, help, switches, lms }, logo };
}

function parsedJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
