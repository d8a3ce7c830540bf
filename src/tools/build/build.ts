/**
 * The course, and the stand-alone page around it, in dist/. The content is inspected on the way, by the Vite
 * plugin: a fault in a conversation is a fault in the build, at its file and line.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitingPageInLanguage } from '../language/waiting-page.ts';
import { wantedLanguage } from '../language/wanted.ts';
import { withAtOnce } from '../package/at-once.ts';
import { readFolder, writeFolder } from '../package/folder.ts';
import { launchPath } from '../package/manifest.ts';
import { filesOf, packagesOf, type Package } from '../package/packages.ts';
import { completeRelease } from '../package/release-folder.ts';
import { Refusal } from '../refusal.ts';
import { isOver, spending, type Spent } from './budgets.ts';
import { dividedPage } from './divided-page.ts';
import { forgetBuilt, isStale, markBuilt } from './stale.ts';
import { viteBuild } from './vite.ts';

export const courseFolder = join('dist', 'course');
export const standAloneFolder = join('dist', 'shell');

export interface Built {
	readonly packages: readonly Package[];
	readonly spent: readonly Spent[];
}

/** Builds everything anew. */
export function build(): Built {
	const began = new Date();
	forgetBuilt();
	buildCourse(courseFolder);
	viteBuild('The stand-alone page', ['--config', join('src', 'shell', 'vite.config.ts')]);
	// The page is an LMS, so what it opens is what an LMS would have unpacked.
	writeFolder(join(standAloneFolder, 'course'), filesOf(readFolder(courseFolder), 'scorm12'));
	const built = withinBudget(courseFolder);
	markBuilt(began);
	return built;
}

/** The course alone, of this content folder or of the course's own. */
export function buildCourse(folder: string, content?: string, language = wantedLanguage()): void {
	rmSync(folder, { recursive: true, force: true });
	viteBuild('The course', [], {
		MEDVANDRER_COURSE: folder,
		...(content === undefined ? {} : { MEDVANDRER_CONTENT: content }),
		MEDVANDRER_LANGUAGE: language ?? ''
	});
	// The style is folded into the page, and Kit leaves it here as well, asked for by nobody.
	rmSync(join(folder, '_app', 'immutable'), { recursive: true, force: true });
	const file = join(folder, launchPath);
	const page = dividedPage(readFileSync(file, 'utf8'));
	writeFileSync(file, language === undefined ? page : waitingPageInLanguage(page, language, content));
	writeFolder(folder, withAtOnce(readFolder(folder)));
	completeRelease(folder);
}

export function buildIfStale(): void {
	if (isStale()) build();
}

/** The packages of a built course, or a refusal that says what has grown too large. */
export function withinBudget(folder: string): Built {
	const packages = packagesOf(folder);
	const spent = spending(readFolder(folder), packages);
	const over = spent.filter(isOver);
	if (over.length > 0) {
		throw new Refusal(
			[
				'The course is larger than src/tools/budgets.json allows:',
				...over.map(({ what, bytes, budget }) => `  ${what} is ${bytes} bytes, of ${budget}.`)
			].join('\n')
		);
	}
	return { packages, spent };
}
