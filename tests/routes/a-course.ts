/** A course small enough to be completed in a sitting: a card, a short conversation, and a long one at will. */
import type { Scenario } from '#core/scenario/format/scenario.ts';
import type { CourseData, StandardName } from '#course/data/course-data.ts';
import { readContent } from '#tools/data/content.ts';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const { course, conversations } = readContent('scenarios');
const long = conversations.find(({ scenario }) => scenario?.id === 'bare-en-kaffe')?.scenario;
if (!course || !long) throw new Error('The course has faults; run npm run scenarios.');
const short = parse(
	readFileSync(new URL('../content/en-liten-prat/scenario.yaml', import.meta.url), 'utf8')
) as Scenario;

export const card = 'rollen';
export const scenarios: readonly Scenario[] = [short, long];

export const aCourse = (standard: StandardName): CourseData => ({
	course: {
		...course,
		parts: [
			{
				id: 'delen',
				title: 'Delen',
				steps: [{ card }, { conversation: short.id }, { conversation: long.id, optional: true }]
			}
		]
	},
	conversations: [],
	cards: [],
	reflections: [],
	pages: [],
	standard
});
