/** What only a walk over everything that can happen shows: dead ends, loops, and what nobody comes to. */
import type { AuthoredFile } from './authored-file.ts';
import { choicesIn } from './choices-in.ts';
import { figures } from './figures.ts';
import type { Finding } from './finding.ts';
import type { Choice } from './format/choice.ts';
import type { Scenario } from './format/scenario.ts';
import type { Sample, Walk } from './walk.ts';
import type { Walks } from './walks.ts';

/** The most decisions a play may have, so that it fits in a sitting and in what an LMS can hold. */
const mostDecisions = 20;

export function routeFindings(scenario: Scenario, file: AuthoredFile, walks: Walks): Finding[] {
	const visited = new Set(walks.flatMap(({ stops }) => stops.map(({ situation }) => situation.scene)));
	const opened = new Set(
		walks.flatMap(({ stops }) => stops.flatMap(({ ways }) => ways.map(({ choice }) => choice.id)))
	);
	return [
		...walks.flatMap((walked) => stuck(scenario, file, walked)).filter(firstOfItsKind()),
		...walks.flatMap((walked) => loops(scenario, file, walked)).filter(firstOfItsKind()),
		...neverReached(scenario, file, visited, opened, walks.find(({ sampled }) => sampled)?.sampled)
	];
}

function firstOfItsKind(): (finding: Finding) => boolean {
	const met = new Set<string>();
	return ({ message }) => !met.has(message) && Boolean(met.add(message));
}

function stuck(scenario: Scenario, file: AuthoredFile, { stops }: Walk): Finding[] {
	return stops
		.filter(({ situation, ways }) => ways.length === 0 && situation.scene in scenario.scenes)
		.map(({ situation }) => {
			const { scene, state, facts } = situation;
			const remembered = facts.length > 0 ? ` og husket: ${facts.join(', ')}` : '';
			return file.finding(
				['scenes', scene],
				'nothing-open',
				`I scenen «${scene}» kan det hende at ingen valg er åpne (tillit ${state.trust}, egenkraft ${state.agency}, ` +
					`håp ${state.hope}, press ${state.pressure}${remembered}; det som ikke leses, står som 0). ` +
					'La minst ett valg stå uten vilkår.'
			);
		})
		.slice(0, 1);
}

function loops(scenario: Scenario, file: AuthoredFile, walked: Walk): Finding[] {
	if (walked.recurs !== undefined) {
		return [
			file.finding(
				['scenes', walked.recurs],
				'recurring-situation',
				`Samtalen kan komme tilbake til scenen «${walked.recurs}» uten at noe er annerledes, og da tar den aldri slutt. ` +
					'Husk noe med «remember» og la et vilkår lese det, eller gå til en annen scene.'
			)
		];
	}
	const { longest } = figures(scenario, walked);
	if (longest <= mostDecisions) return [];
	return [
		file.finding(
			['scenes'],
			'play-too-long',
			`Den lengste veien gjennom samtalen har ${longest} valg. Høyst ${mostDecisions} får plass i en økt og i det LMS-et lagrer.`
		)
	];
}

function neverReached(
	scenario: Scenario,
	file: AuthoredFile,
	visited: ReadonlySet<string>,
	opened: ReadonlySet<string>,
	sampled: Sample | undefined
): Finding[] {
	// What no random play came to may still be there to come to, so it is no error.
	const severity = sampled ? 'warning' : 'error';
	const none = sampled
		? `Ingen av ${sampled.plays.toLocaleString('nb-NO')} tilfeldige spillinger`
		: undefined;
	const never = choicesIn(scenario).filter(
		({ choice, scene }) => visited.has(scene) && !opened.has(choice.id)
	);
	const causes = firstUnreached(scenario, visited, opened);
	const alone = (id: string) => {
		const behind = causes.get(id) ?? [];
		return behind.length > 0 ? ` Da nås heller ikke ${behind.map((one) => `«${one}»`).join(', ')}.` : '';
	};
	// Where no choice of a scene is ever open, that scene is told of as one that nothing is open in.
	const opensSomewhere = new Set(
		choicesIn(scenario).flatMap(({ choice, scene }) => (opened.has(choice.id) ? scene : []))
	);
	return [
		...[...causes.keys()].map((id) => {
			const isScene = Object.hasOwn(scenario.scenes, id);
			const what = `${isScene ? 'scenen' : 'slutten'} «${id}»`;
			return file.finding(
				[isScene ? 'scenes' : 'endings', id],
				isScene ? 'unreachable-scene' : 'unreachable-ending',
				`${none ? `${none} kom til` : 'Ingen vei fører til'} ${what}. La et valg gå dit, eller fjern den.${alone(id)}`,
				severity
			);
		}),
		...never
			.filter(({ scene }) => opensSomewhere.has(scene))
			.map(({ choice, path }) =>
				file.finding(
					path,
					'unreachable-choice',
					`${none ? `${none} tok valget «${choice.id}».` : `Valget «${choice.id}» er aldri åpent.`} Se på vilkåret i «when».`,
					severity
				)
			)
	];
}

/**
 * What is reached by nothing and isn't so because of something else that is told of, with what therefore isn't
 * reached either. A choice that is never open is told of by itself, and what lies behind it is not.
 */
function firstUnreached(
	scenario: Scenario,
	visited: ReadonlySet<string>,
	opened: ReadonlySet<string>
): Map<string, readonly string[]> {
	const placed = choicesIn(scenario);
	const ways = placed.flatMap(({ choice, scene }) => placesOf(choice).map((to) => ({ choice, scene, to })));
	const told = new Set<string>();
	const behind = (from: readonly string[]): string[] => {
		const met: string[] = [];
		const pending = [...from];
		for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
			if (visited.has(id) || told.has(id)) continue;
			told.add(id);
			met.push(id);
			pending.push(...ways.filter(({ scene }) => scene === id).map(({ to }) => to));
		}
		return met;
	};
	behind(
		ways.filter(({ choice, scene }) => visited.has(scene) && !opened.has(choice.id)).map(({ to }) => to)
	);
	const all = [...Object.keys(scenario.scenes), ...Object.keys(scenario.endings)];
	const isFirst = (id: string) =>
		ways.every(({ scene, to }) => to !== id || scene === id || visited.has(scene));
	const causes = new Map<string, readonly string[]>();
	// Then what only leads round to itself.
	for (const id of [...all.filter(isFirst), ...all]) {
		if (visited.has(id) || told.has(id)) continue;
		causes.set(
			id,
			behind([id]).filter((one) => one !== id)
		);
	}
	return causes;
}

const placesOf = ({ to }: Choice): string[] => (typeof to === 'string' ? [to] : to.map(({ scene }) => scene));
