import { findApi, offers } from './discovery.ts';
import { scormLms, type Dialect } from './scorm.ts';
import { scorm12Time } from './session-time.ts';
import type { Standard } from './standard.ts';

const calls = [
	'LMSInitialize',
	'LMSGetValue',
	'LMSSetValue',
	'LMSCommit',
	'LMSFinish',
	'LMSGetLastError'
] as const;
type Api = Record<(typeof calls)[number], (...values: string[]) => unknown>;
export const isApi = (candidate: unknown): candidate is Api => offers(candidate, calls);

const dialect: Dialect = {
	edition: 'scorm12',
	mode: 'cmi.core.lesson_mode',
	credit: 'cmi.core.credit',
	learnerId: 'cmi.core.student_id',
	learnerName: 'cmi.core.student_name',
	status: 'cmi.core.lesson_status',
	location: 'cmi.core.lesson_location',
	state: 'cmi.suspend_data',
	exit: 'cmi.core.exit',
	sessionTime: 'cmi.core.session_time',
	time: scorm12Time,
	// SCORM 1.2 gives cmi.suspend_data 4,096 characters, and some LMSs cut what is longer without a word.
	room: 3_500
};

export const scorm12: Standard = {
	expectsLms: true,
	find(window) {
		const api = findApi(window, 'API', isApi);
		// Called as the API's own methods, since many LMSs use `this` in them.
		return (
			api &&
			scormLms(
				{
					initialize: () => api.LMSInitialize(''),
					get: (element) => api.LMSGetValue(element),
					set: (element, value) => api.LMSSetValue(element, value),
					commit: () => api.LMSCommit(''),
					terminate: () => api.LMSFinish(''),
					lastError: () => api.LMSGetLastError()
				},
				dialect
			)
		);
	}
};
