/**
 * The LMS pretending to be another one, so that an administrator sees what a learner would: the faults of a profile
 * between the course and the launch. The launch is the LMS itself and goes on keeping what really arrives.
 * Moodle's ways with SCORM 2004 can't be pretended here, where the course speaks SCORM 1.2.
 */
import { apiOf, deskOf, type Around, type Methods } from './faults/desk.ts';
import { spec12 } from './faults/edition.ts';
import { faultOf, profiles, type Profile } from './faults/profiles.ts';
import type { Scorm12 } from './scorm12.ts';

const all: readonly Profile[] = profiles;

/** The profiles that can be pretended. */
export const pretences = all.filter(({ editions }) => editions.includes(spec12));

/** The same LMS with a profile's faults, which begin anew here; without a profile, as it is. */
export function pretending(
	profile: Profile | undefined,
	api: Scorm12,
	around: Pick<Around, 'now' | 'left'>
): Scorm12 {
	if (!profile) return api;
	const wait = (milliseconds: number) => {
		for (const end = around.now() + milliseconds; around.now() < end;);
	};
	const desk = faultOf(profile)(deskOf(api, spec12), { ...around, edition: spec12, wait });
	// The very object that was made: its methods refuse to be called as another's.
	return Object.assign(
		apiOf(() => desk, spec12),
		{
			LMSGetErrorString: (code: string) => api.LMSGetErrorString(code),
			LMSGetDiagnostic: (code: string) => api.LMSGetDiagnostic(code)
		}
	) as Methods & Scorm12;
}
