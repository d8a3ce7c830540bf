/**
 * One seeded run: learners at one machine open the course, decide, and lose the page, again and again, while
 * storage and LMS fail in the ways they do. After every opening it is held against what they have done.
 */
import { numbersFrom } from '#core/scenario/seeded-numbers.ts';
import { read, write } from '#lms/saved-state.ts';
import { CourseSession } from '../../src/routes/course-session.svelte.ts';
import { profiles } from '../../src/shell/faults/profiles.ts';
import { StrictLms } from '../lms/strict-lms.ts';
import { ABrowser, type APage } from './a-browser.ts';
import { aCourse } from './a-course.ts';
import { Learner } from './learner.ts';
import { Memory } from './memory.ts';

export interface Counts {
	readonly kills: Record<string, number>;
	/** By how many decisions were missing: none, the one in flight, or what was told of or the browser took away. */
	readonly missing: Record<'none' | 'the one in flight' | 'told of', number>;
	visits: number;
	completions: number;
}

const standards = ['scorm12', 'scorm2004', 'scorm12', 'none'] as const;
const editionOf = { scorm12: 'spec12', scorm2004: 'spec2004' } as const;
const ends = ['killed', 'reloaded', 'frame removed', 'left by choice'] as const;
/** Faults of an LMS that has, soon after each decision, all that the course wrote. */
const harmless = ['strict', 'set-says-false', 'no-interactions', 'capital-status', 'booleans', 'always-new'];

const untrue = ['lying-commit'];
const toldUnsaved =
	/ikke lagret|beholdt ikke|ikke at den lagret|huskes? (?:fremdriften )?bare|blir husket|fikk ikke plass|lesemodus/;

export function killRun(seed: number, counts: Counts): string[] {
	const any = numbersFrom(seed);
	const oneOf = <T>(things: readonly T[]): T => things[any(things.length)] as T;
	const standard = oneOf(standards);
	const browser = new ABrowser();
	const wrong: string[] = [];
	const told = [`seed ${seed}, ${standard}`];
	let page: APage | undefined;
	const people = (standard === 'none' ? ['browser'] : ['kari-1', 'ola-2']).map((id) => ({
		id,
		memory: new Memory(),
		lms:
			standard === 'none'
				? undefined
				: new StrictLms(editionOf[standard], {}, { now: () => page?.clock.now() ?? 0 }),
		wasCompleted: false,
		wasTold: false
	}));

	for (let visit = 0, visits = 3 + any(5); visit < visits; visit += 1) {
		const person = any(3) === 0 ? oneOf(people) : (people[0] as (typeof people)[number]);
		const { memory, lms } = person;
		const say = (what: string) => wrong.push([...told, `${person.id}: ${what}`].join('; '));
		const { storage } = browser;
		const keeping = oneOf(['kept', 'kept', 'kept', 'kept', 'blocked', 'full', 'evicted'] as const);
		if (keeping === 'evicted') {
			storage.things.clear();
			for (const one of people) if (one.memory.holdsOnly(inLms(one.lms, one.memory))) one.wasTold = true;
		}
		browser.isBlocked = keeping === 'blocked';
		storage.room = keeping === 'full' ? any(3) : Infinity;
		if (keeping === 'blocked' && memory.holdsOnly(inLms(lms, memory))) person.wasTold = true;

		const possible = profiles.filter(
			(one) => !('page' in one) && !untrue.includes(one.id) && one.editions.some((e) => e === lms?.edition)
		);
		const profile = any(2) === 0 ? profiles[0] : oneOf([profiles[0], ...possible]);
		const failsFrom = any(3) === 0 ? any(4) : 0;
		const fail = () => lms && (lms.faults = profile.faults);
		if (lms) lms.faults = [];
		lms?.launch({ learnerId: person.id });
		if (failsFrom === 0) fail();

		told.push(`visit ${visit + 1} of ${person.id}: ${profile.id} from ${failsFrom}, storage ${keeping}`);
		const opened = browser.open(lms ? { [lms.edition.apiName]: lms.api } : {});
		page = opened;
		const session = new CourseSession(aCourse(standard), opened);
		// Some LMSs say nothing at first.
		if (!session.here) opened.clock.pass(6_000);
		counts.visits += 1;
		// A course that an LMS turns away knows nobody, shows nobody's progress, and says so.
		const isAway = session.keeping.includes('tok ikke imot');
		const isLooking = session.keeping.includes('lesemodus');
		if (isAway) {
			if (session.progress.counter > 0) say('progress is shown to nobody in particular');
		} else {
			for (const stranger of memory.strangersIn(session.progress)) say(`finds ${stranger} of another`);
			const [all, safe] = [memory.decisions, memory.safe];
			const missing = memory.missingIn(session.progress);
			if (all - missing < safe) say(`${safe - all + missing} of ${safe} decisions that were kept are gone`);
			if (missing > 1 && !person.wasTold) say(`${missing} decisions are missing and nothing was said`);
			counts.missing[missing === 0 ? 'none' : missing === 1 ? 'the one in flight' : 'told of'] += 1;
			person.wasTold = false;
		}

		const learner = new Learner(session, any);
		for (let act = 0, acts = any(8); act < acts; act += 1) {
			if (act === failsFrom && act > 0) fail();
			learner.decide();
			const isKept =
				!isAway && !isLooking && keeping !== 'blocked' && session.here?.memory === 'this browser';
			if (!isAway && !isLooking) {
				memory.decided(session.progress);
				if (standing(session)) memory.isCompleted = true;
				if (isKept) memory.holds();
			}
			const isLast = act === acts - 1;
			opened.clock.pass(isLast ? any(2_500) : 2_000 + any(20_000));
			const claim = `${session.keeping} ${session.news ?? ''}`;
			if (toldUnsaved.test(claim)) person.wasTold = true;
			if (lms && session.keeping.includes('er lagret i læringsplattformen')) {
				const stored = read(lms.stored(lms.edition.state)).state.counter;
				if (stored !== session.progress.counter) say('says that all is saved, and it is not');
			}
			if (standard === 'none' && session.keeping.includes('bare i denne nettleseren')) {
				const text = write(session.progress);
				if (![...storage.things.values()].some((value) => value.includes(text)))
					say('says that the browser remembers, and it does not');
			}
			const isWorking = harmless.includes(profile.id) || act < failsFrom;
			if (lms && isWorking && !isAway && !isLooking && !isLast) memory.holds();
		}

		const end = oneOf(ends);
		told.push(`${memory.decisions} decisions, ${end}`);
		counts.kills[end] = (counts.kills[end] ?? 0) + 1;
		if (end === 'left by choice') session.close();
		if (end === 'left by choice' && toldUnsaved.test(session.keeping)) person.wasTold = true;
		if (end !== 'killed') opened.tell('pagehide');
		if (end === 'frame removed') opened.hide();
		if (lms && end !== 'killed' && harmless.includes(profile.id) && !isAway && !isLooking) memory.holds();
		browser.kill(opened);
		// An LMS that cuts what it had from before leaves only what the browser has.
		if (profile.id === 'cut-at-20' && keeping !== 'kept' && memory.holdsOnly(inLms(lms, memory)))
			person.wasTold = true;

		const isCompleted = lms?.stored(lms.edition.status) === 'completed';
		if (person.wasCompleted && !isCompleted) say('was completed, and is so no more');
		if (isCompleted && !memory.isCompleted) say('is completed before it was done');
		if (isCompleted && !person.wasCompleted) counts.completions += 1;
		person.wasCompleted ||= isCompleted;
	}
	return wrong;
}

/** Whether every step that can't be left out is done. */
const standing = (session: CourseSession): boolean =>
	['rollen', 'en-liten-prat'].every((step) => session.standing(step) === 'done');

/** How many decisions the LMS would hand back if it were asked now. */
function inLms(lms: StrictLms | undefined, memory: Memory): number {
	return lms ? memory.keptIn(read(lms.stored(lms.edition.state)).state) : 0;
}
