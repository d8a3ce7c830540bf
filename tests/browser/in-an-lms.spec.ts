import { scormKinds, standardOf, type ScormKind } from '#tools/package/kind.ts';
import type { Frame, Page } from '@playwright/test';
import { begin, replay } from '#core/play/play.ts';
import { wholeOf } from '#supervision/share.ts';
import { codeOf } from '#supervision/share-code.ts';
import {
	beginConversation,
	button,
	choiceById,
	choose,
	expect,
	goThroughDebrief,
	playthrough,
	scenario,
	stop,
	test
} from './course.ts';
import { course, enrol, launch, leave } from './enrolled.ts';

/** Everything the course may ever write, by standard. */
const written = {
	scorm12: [
		'cmi.core.exit',
		'cmi.core.lesson_location',
		'cmi.core.lesson_status',
		'cmi.core.session_time',
		'cmi.suspend_data'
	],
	scorm2004: [
		'adl.nav.request',
		'cmi.completion_status',
		'cmi.exit',
		'cmi.location',
		'cmi.session_time',
		'cmi.suspend_data'
	]
};
const half = playthrough.choices.slice(0, 5);
const rest = playthrough.choices.slice(5);

const stored = (page: Page, kind: ScormKind) =>
	page.evaluate(
		([status, state, exit, time]) => ({
			status: window.lms.stored(status ?? ''),
			state: window.lms.stored(state ?? ''),
			exit: window.lms.stored(exit ?? ''),
			time: window.lms.stored(time ?? '')
		}),
		kind === 'scorm12'
			? ['cmi.core.lesson_status', 'cmi.suspend_data', 'cmi.core.exit', 'cmi.core.total_time']
			: ['cmi.completion_status', 'cmi.suspend_data', 'cmi.exit', 'cmi.total_time']
	);

test('the whole course is not completed by one of its conversations', async ({ page, lms }) => {
	await enrol(page, lms, 'scorm12', 'whole');
	await launch(page);
	await beginConversation(course(page));
	await choose(course(page), playthrough.choices);
	await goThroughDebrief(course(page));
	await leave(page);
	const { status, state } = await stored(page, 'scorm12');
	expect(status).toBe('incomplete');
	expect(state).toContain('~c.bare-en-kaffe');
});

for (const kind of scormKinds) {
	test.describe(`the ${kind} package`, () => {
		test('is incomplete from the first visit, resumes at the same line, and is completed after the debrief', async ({
			page,
			lms
		}) => {
			await enrol(page, lms, kind);
			await launch(page);
			await beginConversation(course(page));
			expect(await stored(page, kind)).toMatchObject({ status: 'incomplete', exit: 'suspend' });

			await choose(course(page), half);
			const last = choiceById(half.at(-1) ?? '').text;
			await expect(course(page).getByText(last)).toBeVisible();
			await leave(page);
			const left = await stored(page, kind);
			expect(left).toMatchObject({ status: 'incomplete', exit: 'suspend' });
			expect(left.state.length).toBeLessThanOrEqual(900);
			expect(left.state).toMatch(/^[A-Za-z0-9._~-]+$/);

			await launch(page);
			await course(page)
				.getByRole('link', { name: /Bare en kaffe/ })
				.click();
			await course(page).getByRole('button', { name: 'Fortsett samtalen' }).click();
			await expect(course(page).getByText(last)).toBeVisible();
			await choose(course(page), rest);
			expect((await stored(page, kind)).status).toBe('incomplete');
			await goThroughDebrief(course(page));
			await expect.poll(async () => (await stored(page, kind)).status).toBe('completed');

			await leave(page);
			expect(await stored(page, kind)).toMatchObject({ status: 'completed', exit: 'suspend' });
			await launch(page);
			await expect(stop(course(page)).getByText('Fullført')).toBeVisible();
			await leave(page);
			expect((await stored(page, kind)).status).toBe('completed');

			const calls = await page.evaluate(() => window.lms.calls);
			const sets = calls.filter(({ call }) => call === 'set');
			expect([...new Set(sets.map(({ values }) => values[0]))].toSorted()).toEqual(
				written[standardOf[kind] as keyof typeof written].filter((element) => element !== 'adl.nav.request')
			);
			expect(calls.filter(({ call, error }) => call !== 'get' && error !== '0')).toEqual([]);
			expect(calls.filter(({ call }) => call === 'terminate')).toHaveLength(3);
		});

		test('saves and takes leave when the learner asks to', async ({ page, lms }) => {
			await enrol(page, lms, kind);
			await launch(page);
			await beginConversation(course(page));
			await choose(course(page), half);
			await course(page).getByRole('link', { name: 'Medvandrer' }).click();
			await course(page).getByRole('button', { name: 'Lagre og avslutt' }).click();
			await expect(course(page).getByRole('heading', { name: 'Takk for nå' })).toBeVisible();
			expect(await stored(page, kind)).toMatchObject({ status: 'incomplete', exit: 'suspend' });
			expect((await stored(page, kind)).state).toContain('u.bare-en-kaffe');
			await leave(page);
			const made = await page.evaluate(() =>
				window.lms.calls.map(({ call, values }) => [call, ...values].join(' '))
			);
			expect(made.filter((call) => call.startsWith('terminate'))).toHaveLength(1);
			expect(made.includes('set adl.nav.request suspendAll')).toBe(kind !== 'scorm12');
		});

		test('keeps a decision that the learner took in the moment before the frame was removed', async ({
			page,
			lms
		}) => {
			await enrol(page, lms, kind);
			await launch(page);
			await beginConversation(course(page));
			await expect(button(course(page), half[0] ?? '')).toBeVisible();
			const frame = page.frames().at(-1) as Frame;
			const text = choiceById(half[0] ?? '').text;
			const packed = () => stored(page, kind).then(({ state }) => state);
			const before = await packed();
			await page.evaluate(
				([name, words]) => {
					const player = document.querySelector('iframe')?.contentDocument;
					const inside = player?.querySelector<HTMLIFrameElement>(`iframe[name="${name}"]`)?.contentDocument;
					const wanted = [...(inside?.querySelectorAll('button') ?? [])].find((one) =>
						one.innerText.includes(words ?? '')
					);
					wanted?.click();
					window.leave();
				},
				[frame.name(), text]
			);
			expect(await packed()).not.toBe(before);
			await launch(page);
			await course(page)
				.getByRole('link', { name: /Bare en kaffe/ })
				.click();
			await course(page).getByRole('button', { name: 'Fortsett samtalen' }).click();
			await expect(course(page).getByText(text)).toBeVisible();
		});
	});
}

test('a moment that is opened, and a session that is led, write nothing to the LMS', async ({
	page,
	lms
}) => {
	await enrol(page, lms, 'scorm12');
	await launch(page);
	await course(page).getByRole('link', { name: 'Veiledning' }).click();
	await expect(course(page).getByRole('heading', { level: 1, name: 'Veiledning' })).toBeVisible();
	const written = () =>
		page.evaluate(() =>
			window.lms.calls
				.filter(({ call }) => call !== 'get')
				.map(({ call, values }) => [call, ...values].join(' '))
		);
	const before = await written();
	const play = replay(scenario, {
		...begin(scenario, playthrough.seed, playthrough.facts).log,
		choices: playthrough.choices
	});
	await course(page).getByRole('link', { name: 'Åpne koden eller fila' }).click();
	await course(page)
		.getByLabel('Koden du har fått')
		.fill(codeOf(wholeOf(play), scenario) ?? '');
	await page.keyboard.press('Enter');
	await expect(course(page).getByRole('heading', { level: 1, name: scenario.title })).toBeFocused();
	await page.keyboard.press('End');
	await course(page).getByRole('link', { name: 'Veiledning' }).click();
	await course(page).getByRole('link', { name: 'MARTE-2' }).click();
	await course(page).getByRole('button', { name: 'Begynn' }).click();
	for (let step = 0; step < 4; step++) await course(page).getByRole('button', { name: 'Videre' }).click();
	await expect(course(page).getByRole('heading', { level: 1, name: 'Stille' })).toBeVisible();
	await course(page).getByRole('button', { name: 'Avslutt', exact: true }).click();
	await course(page).getByRole('dialog').getByRole('button', { name: 'Avslutt', exact: true }).click();
	await expect(course(page).getByRole('button', { name: 'Begynn' })).toBeVisible();
	expect(await written()).toEqual(before);
});

test('two learners at one machine never meet each other’s conversation', async ({ page, lms }) => {
	await enrol(page, lms, 'scorm12');
	await launch(page);
	await beginConversation(course(page));
	await choose(course(page), half);
	await leave(page);
	await page.evaluate(() => {
		window.openLms('spec12');
		window.lms.launch({ learnerId: 'ola-2', learnerName: 'Nordmann, Ola' });
	});
	await page.evaluate(() => {
		const player = document.createElement('iframe');
		player.src = '/player.html';
		document.body.replaceChildren(player);
	});
	await expect(stop(course(page)).getByText('Ikke begynt')).toBeVisible();
	await course(page)
		.getByRole('link', { name: /Bare en kaffe/ })
		.click();
	await expect(course(page).getByRole('button', { name: 'Begynn samtalen' })).toBeVisible();
});

test('a saved state that cannot be read is left alone until the learner acts', async ({ page, lms }) => {
	await enrol(page, lms, 'scorm12');
	await page.evaluate(() => {
		const { api } = window.lms;
		api['LMSInitialize']?.('');
		api['LMSSetValue']?.('cmi.suspend_data', 'noe annet enn vårt');
		api['LMSSetValue']?.('cmi.core.lesson_status', 'incomplete');
		api['LMSSetValue']?.('cmi.core.exit', 'suspend');
		api['LMSFinish']?.('');
	});
	await launch(page);
	await expect(course(page).getByRole('status')).toContainText('klarte ikke å lese fremdriften');
	await leave(page);
	expect((await stored(page, 'scorm12')).state).toBe('noe annet enn vårt');
	await launch(page);
	await beginConversation(course(page));
	await choose(course(page), half.slice(0, 1));
	await leave(page);
	expect((await stored(page, 'scorm12')).state).toMatch(/^m1~/);
});
