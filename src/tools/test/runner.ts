/**
 * A test runner as a process of its own, that writes its result to a file besides what it prints. The result
 * is believed only when it agrees with how the process ended.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { Tally } from './tally.ts';

export interface Runner {
	readonly name: string;
	/** The file Node runs, from the project's root. */
	readonly script: string;
	readonly words: readonly string[];
	readonly env: Readonly<Record<string, string>>;
	readonly result: string;
	readonly tallyOf: (result: unknown) => Tally;
}

export function tallyOf(runner: Runner, say: (sentence: string) => void = console.error): Tally {
	rmSync(runner.result, { force: true });
	const { status, signal } = spawnSync(process.execPath, [runner.script, ...runner.words], {
		stdio: 'inherit',
		env: { ...process.env, ...runner.env }
	});
	const tally = existsSync(runner.result)
		? runner.tallyOf(JSON.parse(readFileSync(runner.result, 'utf8')))
		: undefined;
	if (tally !== undefined && (status === 0 || tally.failed > 0)) return tally;
	say(`${runner.name} stopped before its tests were done (${signal ?? `exit code ${status}`}).`);
	return { passed: tally?.passed ?? 0, failed: (tally?.failed ?? 0) + 1 };
}
