/** The key to this launch. Its address answers once; an LMS may say no in the manner of a yes, with HTTP 200. */
import * as v from 'valibot';
import type { Fault } from '../standard.ts';
import { json } from './launch.ts';
import type { LaunchWindow } from './launch-window.ts';
import { isGood, reply } from './record-store.ts';

const Given = v.object({ 'auth-token': v.string() });
const Denied = v.object({ 'error-code': v.string() });

export async function fetchedToken(window: LaunchWindow, address: string): Promise<string | Fault> {
	const answer = await reply(window, address, { method: 'POST' });
	const value = json(answer.text);
	const given = v.safeParse(Given, value);
	if (isGood(answer) && given.success && given.output['auth-token'] !== '') return given.output['auth-token'];
	const denied = v.safeParse(Denied, value);
	return { fault: 'refused', lmsError: String(denied.success ? denied.output['error-code'] : answer.status) };
}
