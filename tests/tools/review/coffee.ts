/** «Bare en kaffe» as it stands, for tests of what is made of a whole conversation. */
import { readContent } from '#tools/data/content.ts';

const content = readContent('scenarios');
const found = content.conversations.find(({ folder }) => folder.endsWith('bare-en-kaffe'));
if (!content.guide || !found?.scenario || !found.walks) {
	throw new Error('«Bare en kaffe» has faults; run npm run scenarios.');
}

export const guide = content.guide;
export const coffee = { ...found, scenario: found.scenario, walks: found.walks };
