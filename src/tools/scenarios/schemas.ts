/**
 * What editors complete from, laid out as the content is: the schema of `kaffe/scenario.yaml` is
 * `.schema/kaffe/scenario.json`, so that the line at the top of a file that names it holds wherever the folder lies.
 * Made anew each time, so that it is never older than the format or the names in a file.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { z } from 'zod';
import { Course } from '#course/format.ts';
import { Reflections } from '#course/format/reflection.ts';
import { Words } from '#course/format/word.ts';
import { Guide } from '#core/guide/format.ts';
import { Playthrough } from '#core/play/playthrough.ts';
import { AuthoredFile } from '#core/scenario/authored-file.ts';
import { Language } from '#core/scenario/format/language.ts';
import { Scenario } from '#core/scenario/format/scenario.ts';
import { jsonSchema } from '#core/scenario/schema-description.ts';
import { foldersIn, readGuide } from '../data/content.ts';
import { namesIn, type Names } from './names.ts';
import { withNames } from './named-schema.ts';

/** The folder in a content folder that is made and never written by hand. */
export const schemaFolder = '.schema';

export function writeSchemas(folder: string): void {
	const place = join(folder, schemaFolder);
	const conversations = foldersIn(folder);
	const ids = new Map(conversations.map((one) => [basename(one), '']));
	write(join(place, 'course.json'), Course, { conversation: ids });
	write(join(place, 'language.json'), Language, {});
	write(join(place, 'guide', 'principles.json'), Guide, {});
	write(join(place, 'guide', 'reflections.json'), Reflections, {});
	write(join(place, 'guide', 'words.json'), Words, {});
	const { guide } = readGuide(folder);
	for (const one of conversations) {
		const own = join(place, basename(one));
		const { data } = new AuthoredFile('', readFileSync(join(one, 'scenario.yaml'), 'utf8'));
		// In the middle of a line there is nothing to read; what was known a moment ago still holds.
		if (data === undefined && existsSync(own)) continue;
		const names = namesIn(data, guide);
		write(join(own, 'scenario.json'), Scenario, names);
		write(join(own, 'playthrough.json'), Playthrough, names);
	}
}

/** Only where something is new: editors read a schema again when its file is touched. */
function write(path: string, schema: z.ZodType, names: Names): void {
	const text = JSON.stringify(withNames(jsonSchema(schema), names), undefined, '\t');
	if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}
