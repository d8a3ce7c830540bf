/**
 * What editors complete from, laid out as the content is: the schema of `kaffe/scenario.yaml` is
 * `.schema/kaffe/scenario.json`, so that the line at the top of a file that names it holds wherever the folder lies.
 * Made anew each time, so that it is never older than the format or the names in a file.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
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
import { foldersIn, readGuide, type Conversation } from '../data/content.ts';
import { namesIn, type Names } from './names.ts';
import { withNames } from './named-schema.ts';

/** The folder in a content folder that is made and never written by hand. */
export const schemaFolder = '.schema';

/** A conversation as it is written, sound or not. */
type Written = Pick<Conversation, 'folder' | 'file'>;

/** Of the files named, and of what the whole content has in common. */
export function writeSchemas(folder: string, written: readonly Written[]): void {
	const place = join(folder, schemaFolder);
	const ids = new Map(foldersIn(folder).map((one) => [basename(one), '']));
	write(join(place, 'course.json'), Course, { conversation: ids });
	write(join(place, 'language.json'), Language, {});
	write(join(place, 'guide', 'principles.json'), Guide, {});
	write(join(place, 'guide', 'reflections.json'), Reflections, {});
	write(join(place, 'guide', 'words.json'), Words, {});
	const { guide } = readGuide(folder);
	for (const { folder: one, file } of written) {
		if (resolve(dirname(one)) !== resolve(folder)) continue;
		const own = join(place, basename(one));
		// In the middle of a line, or of a save, there is nothing to read; what was known a moment ago still holds.
		if (!file.data && existsSync(own)) continue;
		const names = namesIn(file.data, guide);
		write(join(own, 'scenario.json'), Scenario, names);
		write(join(own, 'playthrough.json'), Playthrough, names);
	}
}

/** The conversations of a content folder, read and not inspected; all, or the one that a path lies in. */
export function writtenIn(folder: string, path?: string): Written[] {
	return foldersIn(folder)
		.filter((one) => path === undefined || path.startsWith(one + sep))
		.map((one) => {
			const name = join(one, 'scenario.yaml');
			return { folder: one, file: new AuthoredFile(name, readFileSync(name, 'utf8')) };
		});
}

/** Only where something is new: editors read a schema again when its file is touched. */
function write(path: string, schema: z.ZodType, names: Names): void {
	const text = JSON.stringify(withNames(jsonSchema(schema), names), undefined, '\t');
	if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}
