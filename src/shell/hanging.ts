/**
 * Where on its page the LMS can be found. Some come late, when a course has already begun to look, and some hang
 * the other edition's API beside the one that the package speaks.
 */
import type { Profile } from './faults/profiles.ts';
import type { Scorm12 } from './scorm12.ts';

/** As much of a window as an LMS hangs on. */
export interface HangingPlace {
	API?: Scorm12;
	API_1484_11?: object;
	setTimeout(callback: () => void, milliseconds: number): unknown;
}

const late = 2_000;

/** What a course that asks the wrong one would meet: every answer is a yes, and nothing arrives. */
const otherEdition = {
	Initialize: () => 'true',
	Terminate: () => 'true',
	GetValue: () => '',
	SetValue: () => 'true',
	Commit: () => 'true',
	GetLastError: () => '0',
	GetErrorString: () => '',
	GetDiagnostic: () => ''
};

/** Gives back what hangs an LMS on its page, for each launch anew. */
export function hanging(place: HangingPlace, api: Scorm12): (page: Profile['page']) => void {
	let launch = 0;
	return (page) => {
		launch += 1;
		const mine = launch;
		delete place.API;
		delete place.API_1484_11;
		if (page === 'both APIs') place.API_1484_11 = otherEdition;
		if (page !== 'late API') place.API = api;
		else place.setTimeout(() => mine === launch && (place.API = api), late);
	};
}
