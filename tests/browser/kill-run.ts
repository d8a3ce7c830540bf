/**
 * One seeded run in a real browser: learners at one machine open the course, decide, and lose the page, again and
 * again, while storage and LMS fail in the ways they do. After every opening, what the page shows is held against
 * what they have done.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { unpack } from '#core/play/packed-log.ts';
import { numbersFrom } from '#core/scenario/seeded-numbers.ts';
import { read, type SavedState } from '#lms/saved-state.ts';
import { profiles } from '../../src/shell/faults/profiles.ts';
import { StrictLms } from '../lms/strict-lms.ts';
import { scenario } from './course.ts';
import { fillStorage } from './full-storage.ts';
import { KillLearner } from './kill-learner.ts';
import { KillMemory, type Seen } from './kill-memory.ts';
import { courseFrame, type LmsServer } from './lms-server.ts';

export interface Counts {
	readonly kills: Record<string, number>;
	/** By how many decisions were missing: none, the one in flight, or what was told of or the browser took away. */
	readonly missing: Record<'none' | 'the one in flight' | 'told of', number>;
	visits: number;
	decisions: number;
	completions: number;
}

const packages = ['scorm12', 'scorm2004-3', 'scorm12', 'web'] as const;
const editionOf = { scorm12: 'spec12', 'scorm2004-3': 'spec2004' } as const;
const ends = ['crashed', 'closed', 'reloaded', 'frame removed', 'gone elsewhere'] as const;
const untrue = ['lying-commit'];
const toldUnsaved =
	/ikke lagret|beholdt ikke|ikke at den lagret|huskes? (?:fremdriften )?bare|blir husket|fikk ikke plass|lesemodus/;

export async function killRun(
	seed: number,
	{ context, server, origin }: { context: BrowserContext; server: LmsServer; origin: string },
	counts: Counts
): Promise<string[]> {
	const any = numbersFrom(seed);
	const oneOf = <T>(things: readonly T[]): T => things[any(things.length)] as T;
	const kind = oneOf(packages);
	const wrong: string[] = [];
	const story = [`seed ${seed}, ${kind}`];
	const people = (kind === 'web' ? ['browser'] : ['kari-1', 'ola-2']).map((id) => ({
		id,
		memory: new KillMemory(),
		lms: kind === 'web' ? undefined : new StrictLms(editionOf[kind], {}, { now: () => performance.now() }),
		hasFinished: false,
		wasCompleted: false,
		wasTold: false
	}));
	await context.addInitScript(blockWhereAsked);
	let page: Page | undefined;

	for (let visit = 0, visits = 2 + any(3); visit < visits; visit += 1) {
		const person = any(3) === 0 ? oneOf(people) : (people[0] as (typeof people)[number]);
		const { memory, lms } = person;
		const say = (what: string) => wrong.push([...story, `${person.id}: ${what}`].join('; '));
		const inLms = (one: (typeof people)[number]) =>
			one.lms ? read(one.lms.stored(one.lms.edition.state)).state.counter : 0;

		if (!page || page.isClosed()) page = await context.newPage();
		await page.goto(`${origin}/lms.html`);
		const keeping = oneOf(['kept', 'kept', 'kept', 'kept', 'blocked', 'full', 'evicted'] as const);
		if (keeping === 'evicted') {
			for (const one of people) if (one.memory.holdsOnly(inLms(one))) one.wasTold = true;
		}
		if (keeping === 'blocked' && memory.holdsOnly(inLms(person))) person.wasTold = true;
		await page.evaluate(arrangeStorage, keeping);
		if (keeping === 'full') await page.evaluate(fillStorage);

		const possible = profiles.filter(
			(one) => !('page' in one) && !untrue.includes(one.id) && one.editions.some((e) => e === lms?.edition)
		);
		const profile = any(2) === 0 ? profiles[0] : oneOf([profiles[0], ...possible]);
		lms?.launch({ learnerId: person.id });
		if (lms) lms.faults = profile.faults;
		story.push(`visit ${visit + 1} of ${person.id}: ${profile.id}, storage ${keeping}`);
		await server.launch(page, lms, `/player.html?kind=${kind}&extent=one`);
		const frame = await courseFrame(page);
		counts.visits += 1;

		const acts = any(7);
		// Some lose the page before they have seen it.
		if (acts > 0) {
			const learner = new KillLearner(frame, any);
			const seen = await learner.arrive();
			let told = await learner.told();
			// A course that an LMS turns away knows nobody, shows nobody's progress, and says so.
			const isAway = told.includes('tok ikke imot');
			const isLooking = told.includes('lesemodus');
			if (isAway) {
				if (seen.isDone || seen.said) say('progress is shown to nobody in particular');
			} else {
				const [all, safe] = [memory.decisions, memory.safe];
				const missing = memory.missingIn(seen);
				if (missing === undefined) say(`finds what they never did: ${JSON.stringify(seen)}`);
				else {
					if (all - missing < safe)
						say(`${safe - all + missing} of ${safe} decisions that were kept are gone`);
					if (missing > 1 && !person.wasTold) say(`${missing} decisions are missing and nothing was said`);
					counts.missing[missing === 0 ? 'none' : missing === 1 ? 'the one in flight' : 'told of'] += 1;
				}
				person.wasTold = false;
			}

			for (let act = 0; act < acts; act += 1) {
				const decided = await learner.decide();
				if (!decided) break;
				counts.decisions += 1;
				told = await learner.told();
				if (!isAway && !isLooking) {
					memory.decided(decided);
					person.hasFinished ||= decided.isDone;
				}
				const isLast = act === acts - 1;
				// Where the browser remembers nothing, a decision is in flight until the LMS has it.
				const isWaiting = keeping === 'blocked' || keeping === 'full' || any(3) === 0;
				while (isWaiting && !isLast && told.includes('Lagrer i')) told = await learner.told();
				if (toldUnsaved.test(told)) person.wasTold = true;
				if (lms && told.includes('er lagret i læringsplattformen')) {
					memory.holds();
					if (!isAllOf(decided, read(lms.stored(lms.edition.state)).state))
						say('says that all is saved, and it is not');
				}
			}
		}
		await page.waitForTimeout(any(1_200));

		const end = oneOf(ends);
		story.push(`${memory.decisions} decisions, ${end}`);
		counts.kills[end] = (counts.kills[end] ?? 0) + 1;
		await lose(page, end);
		// An LMS that cuts what it had from before leaves only what the browser has.
		if (profile.id === 'cut-at-20' && keeping !== 'kept' && memory.holdsOnly(inLms(person)))
			person.wasTold = true;

		const isCompleted = lms?.stored(lms.edition.status) === 'completed';
		if (person.wasCompleted && !isCompleted) say('was completed, and is so no more');
		if (isCompleted && !person.hasFinished) say('is completed before it was done');
		if (isCompleted && !person.wasCompleted) counts.completions += 1;
		person.wasCompleted ||= isCompleted;
	}
	return wrong;
}

/** Not by the counter of the saved state: where an LMS has cut one, that is ahead of what is left. */
function isAllOf({ isDone, said }: Seen, { completed, unfinished }: SavedState): boolean {
	const left = unfinished[0] && unpack(scenario, unfinished[0].packed)?.play.log.choices.length;
	return isDone === completed.includes(scenario.id) && left === said?.length;
}

async function lose(page: Page, how: (typeof ends)[number]): Promise<void> {
	if (how === 'reloaded') await page.reload();
	else if (how === 'frame removed') await page.evaluate(() => document.body.replaceChildren());
	else if (how === 'gone elsewhere') await page.goto('about:blank');
	else if (how === 'closed') await page.close();
	else {
		const crashed = page.waitForEvent('crash');
		const session = await page.context().newCDPSession(page);
		// It is never answered: whoever should answer is gone.
		void session.send('Page.crash').catch(() => undefined);
		await crashed;
		await page.close();
	}
}

declare global {
	interface Window {
		isStorageBlocked?: boolean;
	}
}

/** In every page: the mere asking for storage throws while the outermost page says so, as where a browser blocks it. */
function blockWhereAsked(): void {
	for (const name of ['localStorage', 'sessionStorage'] as const) {
		const own = Object.getOwnPropertyDescriptor(window, name);
		Object.defineProperty(window, name, {
			get(): unknown {
				if (window.top?.isStorageBlocked) throw new DOMException('Access is denied.', 'SecurityError');
				return own?.get?.call(window);
			}
		});
	}
}

function arrangeStorage(keeping: 'kept' | 'blocked' | 'full' | 'evicted'): void {
	if (keeping === 'evicted') localStorage.clear();
	localStorage.removeItem('filler');
	window.isStorageBlocked = keeping === 'blocked';
}
