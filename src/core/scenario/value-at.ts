/** What stands at a path in data that nobody has checked yet; undefined where the path doesn't exist. */
import type { Path } from './authored-file.ts';

export function valueAt(data: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(value, key) => (value as Record<string | number, unknown> | undefined | null)?.[key],
		data
	);
}
