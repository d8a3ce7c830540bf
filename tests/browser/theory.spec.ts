/** The theory cards and reflections, in a course where each stands by itself and only one waits for another. */
import type { Page } from '@playwright/test';
import type { Guide } from '#core/guide/format.ts';
import type { Course } from '#course/format.ts';
import type { CardHead } from '#course/format/card.ts';
import type { Exercise } from '#course/format/exercise.ts';
import { Reflections } from '#course/format/reflection.ts';
import { readCards } from '#tools/data/cards.ts';
import { readFile, readGuide } from '#tools/data/content.ts';
import { violationsOf } from './accessible.ts';
import { expect, test as base } from './course.ts';
import { inParts } from './in-parts.ts';
import { routed } from './routed.ts';

const { guide } = readGuide('scenarios');
const { cards } = readCards('scenarios/guide', guide as Guide);
const { reflections } = readFile(Reflections, 'scenarios/guide/reflections.yaml').value as Reflections;
const heads = cards.map(({ head }) => head);
const first = heads[0] as CardHead;
const last = heads.at(-1) as CardHead;
const reflection = reflections[0] as (typeof reflections)[number];

/** A card with an exercise of this kind. */
function cardWith<Kind extends Exercise['kind']>(kind: Kind) {
	const head = heads.find(({ exercise }) => exercise.kind === kind);
	if (!head) throw new Error(`No card has an exercise of the kind "${kind}".`);
	return { ...head, exercise: head.exercise as Extract<Exercise, { kind: Kind }> };
}

/** The authored cards as a course of their own, without conversations. */
const parts: Course['parts'] = [
	{
		id: 'teorien',
		title: 'Teorien',
		steps: [
			...heads.map(({ id }) => ({ card: id, ...(id === last.id ? { after: [first.id] } : {}) })),
			{ reflection: reflection.id, optional: true }
		]
	}
];

const test = base.extend<{ open: (address: string) => Promise<void> }>({
	/** The page at an address inside that course. */
	open: async ({ page, lms }, use) => {
		const address = `${lms.origin}/theory/`;
		await routed(page, address, inParts(parts));
		await use(async (inside) => {
			await page.goto('about:blank');
			await page.goto(`${address}index.html#/${inside}`);
			await expect(page.getByRole('banner').getByRole('link')).not.toHaveCount(0);
		});
	}
});

const finish = (page: Page) => page.getByRole('button', { name: 'Ferdig med kortet' });
const exercise = (page: Page) => page.getByRole('region', { name: 'Prøv selv' });

test('a card shows its number and what it rests on, and is finished by the learner’s own word', async ({
	page,
	open
}) => {
	await open(`kort/${first.id}`);
	await expect(page.getByRole('heading', { level: 1, name: first.title })).toBeVisible();
	await expect(page.getByText(`T${first.number}`, { exact: false }).first()).toBeVisible();
	const source = page.getByText(guide?.sources[first.teaches[0] ?? ''] ?? 'none');
	await expect(source).toBeHidden();
	await page.getByText('Kilder').click();
	await expect(source).toBeVisible();

	await open('');
	await expect(page.getByText('Underveis').first()).toBeVisible();
	await open(`kort/${first.id}`);
	await finish(page).click();
	await expect(page.getByRole('link', { name: 'Gå videre' })).toBeFocused();
	await open(`kort/${first.id}`);
	await expect(finish(page)).toHaveCount(0);
});

test('a card that waits for another says for which, leads there, and opens when that is done', async ({
	page,
	open
}) => {
	await open(`kort/${last.id}`);
	await expect(page.getByRole('heading', { level: 1, name: last.title })).toBeVisible();
	await expect(exercise(page)).toHaveCount(0);
	await expect(page.getByText(`ferdig med «${first.title}»`)).toBeVisible();
	await page.getByRole('link', { name: first.title }).click();
	await finish(page).click();
	await expect(page.getByRole('link', { name: 'Gå videre' })).toBeVisible();
	await open(`kort/${last.id}`);
	await expect(exercise(page)).toBeVisible();
});

test('sorting is done with the keyboard alone, and shows both piles side by side', async ({ page, open }) => {
	const { id, exercise: sort } = cardWith('sort');
	await open(`kort/${id}`);
	for (const [index, card] of sort.cards.entries()) {
		await expect(exercise(page).getByText(card.text, { exact: true })).toBeVisible();
		const pile = sort.piles[index % sort.piles.length]?.label ?? '';
		await exercise(page).getByRole('button', { name: pile, exact: true }).press('Enter');
		const outcome = exercise(page).locator(':focus');
		await expect(outcome).toContainText(pile);
		await expect(outcome).toContainText(sort.piles.find((one) => one.id === card.pile)?.label ?? '');
		await expect(outcome).toContainText(card.because);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
	}
	await expect(page.getByRole('heading', { name: 'Slik la du dem' })).toBeFocused();
	if (sort.afterwards !== undefined) await expect(page.getByText(sort.afterwards)).toBeVisible();

	await open(`kort/${id}`);
	await expect(page.getByRole('heading', { name: 'Slik la du dem' })).toBeVisible();
	await page.getByRole('button', { name: 'Begynn på nytt' }).click();
	await expect(page.getByRole('heading', { name: 'Prøv selv' })).toBeFocused();
	await expect(exercise(page).getByText(sort.cards[0]?.text ?? '', { exact: true })).toBeVisible();
	await expect(exercise(page).locator('[aria-pressed=true]')).toHaveCount(0);
});

test('own words stay beside what others have said, and are not taken away unasked', async ({
	page,
	open
}) => {
	const { id, exercise: rewrite } = cardWith('rewrite');
	const [item] = rewrite.items;
	await open(`kort/${id}`);
	await exercise(page).getByRole('textbox').first().fill('Hun tegner om natta.');
	await expect(page.getByText(item?.to[0] ?? '')).toHaveCount(0);
	await exercise(page)
		.getByRole('button', { name: item?.from ?? '' })
		.click();
	await expect(exercise(page).locator(':focus')).toContainText(item?.because ?? '');

	await open(`kort/${id}`);
	await expect(exercise(page).getByRole('textbox').first()).toHaveValue('Hun tegner om natta.');
	await expect(page.getByText(item?.to[0] ?? '')).toBeVisible();
	await page.getByRole('button', { name: 'Begynn på nytt' }).click();
	await expect(page.getByRole('button', { name: 'Nei, la det stå' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(exercise(page).getByRole('textbox').first()).toHaveValue('Hun tegner om natta.');
	await page.getByRole('button', { name: 'Begynn på nytt' }).click();
	await page.getByRole('button', { name: 'Ja, begynn på nytt' }).click();
	await expect(exercise(page).getByRole('textbox').first()).toHaveValue('');
});

test('the explanation of two dialogues waits until it is asked for', async ({ page, open }) => {
	const { id, exercise: pair } = cardWith('pair');
	await open(`kort/${id}`);
	for (const { label } of pair.dialogues)
		await expect(page.getByRole('region', { name: label })).toBeVisible();
	await exercise(page).getByLabel(pair.question).fill('Hun får ikke valgt.');
	await expect(page.getByText(pair.explanation)).toHaveCount(0);
	await page.getByRole('button', { name: 'Vis forklaringen' }).click();
	await expect(page.getByText(pair.explanation)).toBeFocused();
	await expect(exercise(page).getByLabel(pair.question)).toHaveValue('Hun får ikke valgt.');
});

test('a suggestion goes into the day that is chosen, and things happen one at a time', async ({
	page,
	open
}) => {
	const { id, exercise: week } = cardWith('week-plan');
	const [one = '', other = ''] = week.suggestions.map(({ text }) => text);
	const day = (index: number) => exercise(page).getByRole('textbox', { name: week.days[index] ?? '' });
	await open(`kort/${id}`);
	await page.getByRole('combobox').selectOption({ index: 1 });
	await page.getByRole('button', { name: one, exact: true }).click();
	await page.getByRole('button', { name: other, exact: true }).click();
	await expect(day(1)).toHaveValue(`${one}\n${other}`);
	await expect(page.getByText(`Lagt på ${week.days[1]?.toLowerCase()}: ${other}.`)).toBeVisible();
	await expect(day(0)).toHaveValue('');

	for (const [index, turn] of week.turns.entries()) {
		await expect(page.getByText(turn.text)).toHaveCount(0);
		await page.getByRole('button', { name: index === 0 ? 'La uka begynne' : 'Gå videre i uka' }).click();
		await expect(page.getByRole('heading', { name: turn.text })).toBeFocused();
	}
	if (week.afterwards !== undefined) await expect(page.getByText(week.afterwards)).toBeVisible();
	await day(1).fill('Ingenting');
	await open(`kort/${id}`);
	await expect(day(1)).toHaveValue('Ingenting');
});

test('bonds are a map around a person where there is room, and a list where there is not', async ({
	page,
	open
}) => {
	const { id, exercise: map } = cardWith('belonging-map');
	await page.setViewportSize({ width: 1280, height: 900 });
	await open(`kort/${id}`);
	const places = async () =>
		Promise.all(
			map.fields.map(async ({ label }) => {
				const box = await exercise(page).getByRole('textbox', { name: label, exact: true }).boundingBox();
				return { left: Math.round(box?.x ?? 0), top: Math.round(box?.y ?? 0) };
			})
		);
	const wide = await places();
	expect(new Set(wide.map(({ left }) => left)).size).toBe(3);
	await page.setViewportSize({ width: 390, height: 844 });
	const narrow = await places();
	expect(new Set(narrow.map(({ left }) => left)).size).toBe(1);
	expect(narrow.map(({ top }) => top)).toEqual(narrow.map(({ top }) => top).toSorted((a, b) => a - b));
});

test('every door opens on the same story, and those seen are told in words', async ({ page, open }) => {
	const { id, exercise: chime } = cardWith('doors');
	await open(`kort/${id}`);
	for (const [index, { label, english, text }] of chime.doors.entries()) {
		await expect(exercise(page).getByText('Åpnet')).toHaveCount(index);
		const door = exercise(page).locator('summary').filter({ hasText: label });
		await expect(door.locator('[lang=en]')).toHaveText(english);
		await door.press('Enter');
		await expect(page.getByText(text)).toBeVisible();
		await expect(page.getByText(chime.story)).toBeVisible();
	}
	if (chime.afterwards !== undefined) await expect(page.getByText(chime.afterwards)).toBeVisible();
});

test('the pocket card is printed alone', async ({ page, open }) => {
	const { id, title, exercise: pocket } = cardWith('pocket-card');
	await page.addInitScript(() => {
		window.print = () => undefined;
	});
	await open(`kort/${id}`);
	await page.getByRole('button', { name: 'Skriv ut lommekortet' }).click();
	await page.emulateMedia({ media: 'print' });
	for (const { name } of pocket.rules) await expect(page.getByLabel(name)).toBeVisible();
	await expect(page.getByText(title)).toBeHidden();
	await expect(page.getByRole('banner')).toBeHidden();
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	await expect(page.getByText(title)).toBeVisible();
});

test('where nothing can be printed, the rules are there as text to be copied', async ({ page, open }) => {
	const { id, exercise: pocket } = cardWith('pocket-card');
	await open(`kort/${id}`);
	await page.getByText('Skjer det ingenting').click();
	const text = exercise(page).getByRole('textbox', { name: 'Alt som tekst' });
	await expect(text).toHaveValue(pocket.rules.map(({ name, text: rule }) => `${name}. ${rule}`).join('\n'));
});

test('a reflection keeps what is written, and leads on without asking for more', async ({ page, open }) => {
	const [question] = reflection.questions;
	await open(`refleksjon/${reflection.id}`);
	await page.getByLabel(question?.text ?? '').fill('Jeg snakket mest.');
	await page.getByRole('button', { name: 'Videre' }).click();
	await expect(page.getByRole('heading', { level: 1, name: first.title })).toBeVisible();
	await open(`refleksjon/${reflection.id}`);
	await expect(page.getByLabel(question?.text ?? '')).toHaveValue('Jeg snakket mest.');
});

const shown = [
	...heads
		.filter((head) => cardWith(head.exercise.kind).id === head.id)
		.map(({ id, exercise: { kind } }) => ({
			name: `a card with the exercise ${kind}`,
			address: `kort/${id}`
		})),
	{ name: 'a reflection', address: `refleksjon/${reflection.id}` }
];
for (const { name, address: inside } of shown) {
	test(`${name} is accessible, and needs no sideways scrolling at 320 pixels`, async ({ page, open }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await open(inside);
		await expect(page.getByRole('article')).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		await page.setViewportSize({ width: 1280, height: 900 });
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await violationsOf(page), colorScheme).toEqual([]);
		}
	});
}
