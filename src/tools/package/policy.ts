/**
 * What the page may connect to. Only a package that speaks cmi5 has an LMS at another address, and only over a
 * connection that nobody else can read; every other package asks nothing of anyone but where it lies.
 */
import { textOf, type Files } from './files.ts';
import type { Kind } from './kind.ts';
import { launchPath } from './manifest.ts';

const closed = "connect-src 'self';";
const open = "connect-src 'self' https:;";

export function withPolicy(files: Files, kind: Kind): Files {
	const page = textOf(files, launchPath);
	if (page === undefined || kind !== 'cmi5') return files;
	return new Map(files).set(launchPath, new TextEncoder().encode(page.replace(closed, open)));
}

/** What is wrong with the policy of a package's page, if it has one. */
export function policyFaults(page: string, kind: Kind): string[] {
	const connects = /connect-src [^;"]*;/.exec(page)?.[0];
	if (connects === undefined || connects === (kind === 'cmi5' ? open : closed)) return [];
	return [`${launchPath} may connect to other places than the ${kind} package is to: ${connects}`];
}
