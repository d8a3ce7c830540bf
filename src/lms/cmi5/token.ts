/** The key to this launch. Its address answers once; an LMS may say no in the manner of a yes, with HTTP 200. */
import * as z from 'zod/mini';
import type { Fault } from '../standard.ts';
import { json } from './launch.ts';
import type { LaunchWindow } from './launch-window.ts';
import { isGood, reply } from './record-store.ts';

const Given = z.object({ 'auth-token': z.string() });
const Denied = z.object({ 'error-code': z.string() });

export async function fetchedToken(window: LaunchWindow, address: string): Promise<string | Fault> {
	const answer = await reply(window, address, { method: 'POST' });
	const value = json(answer.text);
	const given = Given.safeParse(value);
	if (isGood(answer) && given.success && given.data['auth-token'] !== '') return given.data['auth-token'];
	const denied = Denied.safeParse(value);
	return { fault: 'refused', lmsError: String(denied.success ? denied.data['error-code'] : answer.status) };
}
