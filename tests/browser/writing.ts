/** A learner who reads the conversation instead of playing it, and writes down what they think. */
import type { Page } from '@playwright/test';
import { scenario } from './course.ts';

/** What is written, in the order of the fields. */
export const written = ['Jeg ble stille.', 'Å vente litt til.', 'Jeg ser det ikke slik.', 'La koppen stå.'];

/** Through the text version to its end, which completes the conversation. */
export async function writeOfConversation(page: Page, address: string): Promise<void> {
	await page.goto(`${address}#/samtale/${scenario.id}/tekst`);
	const fields = page.getByRole('textbox');
	for (const [index, text] of written.entries()) await fields.nth(index).fill(text);
	await page.getByRole('button', { name: 'Fullfør' }).click();
	await page.getByRole('heading', { name: 'Det du gjør her, er ditt' }).waitFor();
}
