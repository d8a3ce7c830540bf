import { expect, test } from 'vitest';
import { CourseSession } from '../../src/routes/course-session.svelte.ts';
import { ConversationSession } from '../../src/routes/conversation-session.svelte.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { pack } from '#core/play/packed-log.ts';
import type { Play } from '#core/play/play.ts';
import { ABrowser } from './a-browser.ts';
import { aCourse, scenarios } from './a-course.ts';

const [short, long] = scenarios as [Scenario, Scenario];

const aTab = (browser: ABrowser) => new CourseSession(aCourse('none'), browser.open());

function begun(course: CourseSession, scenario: Scenario): ConversationSession {
	const conversation = new ConversationSession(scenario, course);
	conversation.enter();
	return conversation;
}

const takeFirst = (conversation: ConversationSession) =>
	conversation.choose(conversation.choices[0]?.id ?? '');

test('a tab with the same conversation is told to take it up where the other left it', () => {
	const browser = new ABrowser();
	const [one, other] = [aTab(browser), aTab(browser)];
	const conversation = begun(one, long);
	takeFirst(conversation);
	expect(one.takenOver(long.id)).toBeUndefined();
	expect(other.takenOver(long.id)).toBe(pack(conversation.play as Play));
	expect(other.news).toContain('åpent i en annen fane');
	const here = begun(other, long);
	expect(here.play?.log.choices).toEqual(conversation.play?.log.choices);
	takeFirst(here);
	expect(one.unfinished(long.id)?.packed).toBe(pack(here.play as Play));
});

test('two tabs with a conversation each keep both', () => {
	const browser = new ABrowser();
	const [one, other] = [aTab(browser), aTab(browser)];
	takeFirst(begun(one, long));
	takeFirst(begun(other, short));
	const anew = aTab(browser);
	for (const { id } of scenarios) expect(anew.unfinished(id)).toBeDefined();
});

test('a finished play that can be shown no more gives way to the brief, and the completion stands', () => {
	const browser = new ABrowser();
	const course = aTab(browser);
	course.complete(short.id);
	course.here?.addPlay({
		conversation: short.id,
		packed: '1.1..QQ',
		edition: 0,
		finishedAt: '2026-01-01',
		ending: 'inn-igjen'
	});
	const again = new ConversationSession(short, aTab(browser));
	expect(again.phase).toBe('brief');
	expect({ lost: again.lost, finished: again.finished, revised: again.revised }).toEqual({
		lost: 1,
		finished: true,
		revised: true
	});
});

test('without storage nobody is told that progress is remembered, and full storage has its sentence', () => {
	const blocked = new ABrowser();
	blocked.isBlocked = true;
	expect(aTab(blocked).news).toContain('bare til du lukker vinduet');
	const full = new ABrowser();
	const course = aTab(full);
	full.storage.room = 0;
	takeFirst(begun(course, long));
	expect(course.news).toContain('huskes bare til du lukker vinduet');
	full.storage.room = Infinity;
	course.visit('rollen');
	expect(course.news).toBeUndefined();
});
