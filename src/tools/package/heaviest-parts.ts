import { deflateSync } from 'fflate';
import type { Package } from './packages.ts';

/** The files that weigh most in a package, as deflated there. */
export function heaviestParts({ files }: Package, count: number): { path: string; bytes: number }[] {
	return [...files]
		.map(([path, bytes]) => ({ path, bytes: deflateSync(bytes, { level: 9 }).length }))
		.toSorted((a, b) => b.bytes - a.bytes)
		.slice(0, count);
}
