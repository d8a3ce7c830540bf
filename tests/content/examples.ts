/**
 * The examples of scenarios/README.md. What an example is stands after the language of its fence: `yaml scenario` is a
 * whole file, `yaml change` what is new in the next stage of it, `yaml aside` a change that is shown and not kept.
 * A change says what is new in the places it names: keys are put in, things with an id are met by their id, and
 * every other list is exchanged.
 */
export interface Example {
	readonly kind: string;
	readonly text: string;
}

export function examplesIn(markdown: string): Example[] {
	return [...markdown.matchAll(/^```([a-z ]+)\n(.*?)^```$/gms)].map(([, kind = '', text = '']) => ({ kind, text }));
}

type Keyed = Readonly<Record<string, unknown>>;

export function changed(before: unknown, change: unknown): unknown {
	if (Array.isArray(before) && Array.isArray(change) && change.every(hasId)) {
		const known = before as readonly unknown[];
		const kept = known.map((one) => {
			const own = change.find(({ id }) => hasId(one) && one.id === id);
			return own ? changed(one, own) : one;
		});
		return [...kept, ...change.filter(({ id }) => !known.some((one) => hasId(one) && one.id === id))];
	}
	if (!isKeyed(before) || !isKeyed(change)) return change;
	const keys = [...new Set([...Object.keys(before), ...Object.keys(change)])];
	return Object.fromEntries(
		keys.map((key) => [key, key in change ? changed(before[key], change[key]) : before[key]])
	);
}

const isKeyed = (value: unknown): value is Keyed =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const hasId = (value: unknown): value is { id: string } => isKeyed(value) && typeof value['id'] === 'string';
