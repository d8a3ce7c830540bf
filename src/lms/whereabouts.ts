/**
 * Where the LMS's API lies, told window by window in the order in which the course looks. It looks again each
 * time it is asked, so that an API that came too late is seen too.
 */
import { framesAround, type Place } from './discovery.ts';

export interface Sighting {
	readonly route: Place['route'];
	readonly met: 'the API' | 'the other API' | 'something else' | 'nothing' | 'another site';
}

export interface Wanted {
	readonly name: string;
	readonly isApi: (candidate: unknown) => boolean;
	/** The name of the other edition's API: a package of the wrong edition is a common reason that nothing is found. */
	readonly other: string;
}

/** No further than to the API, where there is one: the course looks no further either. */
export function sightings(start: object, wanted: Wanted): Sighting[] {
	const seen: Sighting[] = [];
	for (const { frame, route } of framesAround(start)) {
		const met = metOn(frame, wanted);
		seen.push({ route, met });
		if (met === 'the API') break;
	}
	return seen;
}

function metOn(frame: object, { name, isApi, other }: Wanted): Sighting['met'] {
	try {
		const candidate: unknown = Reflect.get(frame, name);
		if (isApi(candidate)) return 'the API';
		if (candidate !== undefined && candidate !== null) return 'something else';
		return Reflect.get(frame, other) === undefined ? 'nothing' : 'the other API';
	} catch {
		return 'another site';
	}
}

/** «ramme nr. 2 utenfor kurset», «vinduet som åpnet ramme nr. 1 utenfor kurset». */
export function placeInWords(route: Place['route']): string {
	if (route.length === 0) return 'kursets eget vindu';
	let place = 'kurset';
	let out = 0;
	const settled = () => (out === 0 ? place : `ramme nr. ${out} utenfor ${place}`);
	for (const hop of route) {
		if (hop === 'parent') out += 1;
		else [place, out] = [`vinduet som åpnet ${settled()}`, 0];
	}
	return settled();
}
