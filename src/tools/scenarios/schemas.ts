/** What editors complete from. Made anew each time, so that it is never older than the format. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Playthrough } from '#core/play/playthrough.ts';
import { Language } from '#core/scenario/format/language.ts';
import { Scenario } from '#core/scenario/format/scenario.ts';
import { jsonSchema } from '#core/scenario/schema-description.ts';

export function writeSchemas(folder: string): void {
	const place = join(folder, '.schema');
	mkdirSync(place, { recursive: true });
	const schemas = { scenario: Scenario, playthrough: Playthrough, language: Language };
	for (const [name, schema] of Object.entries(schemas)) {
		writeFileSync(join(place, `${name}.json`), JSON.stringify(jsonSchema(schema), undefined, '\t'));
	}
}
