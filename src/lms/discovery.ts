/**
 * The LMS leaves its API on some window above the course. We look for the one name that belongs to the
 * package's own standard, through all parents first and then through whoever opened any of them. A frame
 * may belong to another site and throw at the touch, or offer only the other standard's API: neither ends
 * the search.
 */
const furthest = 500;

export function findApi<Api>(
	start: object,
	name: string,
	isApi: (candidate: unknown) => candidate is Api
): Api | undefined {
	for (const { frame } of framesAround(start)) {
		const candidate = reach(frame, name);
		if (isApi(candidate)) return candidate;
	}
	return undefined;
}

/** A window, and the way to it from the course: out to parents, and over to openers. */
export interface Place {
	readonly frame: object;
	readonly route: readonly ('parent' | 'opener')[];
}

/** Every window that the API may lie on, in the order they are looked at. */
export function* framesAround(start: object): Generator<Place> {
	const seen = new Set<object>();
	const families: Place[] = [{ frame: start, route: [] }];
	for (const first of families) {
		let frame: unknown = first.frame;
		let { route } = first;
		while (isObject(frame) && !seen.has(frame) && seen.size < furthest) {
			seen.add(frame);
			yield { frame, route };
			const opener = reach(frame, 'opener');
			if (isObject(opener)) families.push({ frame: opener, route: [...route, 'opener'] });
			frame = reach(frame, 'parent');
			route = [...route, 'parent'];
		}
	}
}

function reach(frame: object, name: string): unknown {
	try {
		return Reflect.get(frame, name);
	} catch {
		return undefined;
	}
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether something found on a window can be called by all these names. */
export function offers<Name extends string>(
	candidate: unknown,
	names: readonly Name[]
): candidate is Record<Name, (...values: string[]) => unknown> {
	return isObject(candidate) && names.every((name) => typeof reach(candidate, name) === 'function');
}
