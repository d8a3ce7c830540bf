import { findApi, offers } from './discovery.ts';
import { scormLms, type Dialect } from './scorm.ts';
import { scorm2004Time } from './session-time.ts';
import type { Standard } from './standard.ts';

const calls = ['Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate', 'GetLastError'] as const;
type Api = Record<(typeof calls)[number], (...values: string[]) => unknown>;
export const isApi = (candidate: unknown): candidate is Api => offers(candidate, calls);

const dialect: Dialect = {
	edition: 'scorm2004',
	mode: 'cmi.mode',
	credit: 'cmi.credit',
	learnerId: 'cmi.learner_id',
	learnerName: 'cmi.learner_name',
	status: 'cmi.completion_status',
	location: 'cmi.location',
	state: 'cmi.suspend_data',
	exit: 'cmi.exit',
	sessionTime: 'cmi.session_time',
	navigation: 'adl.nav.request',
	time: scorm2004Time,
	// The standard gives 64,000, but Moodle's last message from a closing page was lost at 63 KB, exit and all.
	room: 32_000
};

export const scorm2004: Standard = {
	expectsLms: true,
	find(window) {
		const api = findApi(window, 'API_1484_11', isApi);
		return (
			api &&
			scormLms(
				{
					initialize: () => api.Initialize(''),
					get: (element) => api.GetValue(element),
					set: (element, value) => api.SetValue(element, value),
					commit: () => api.Commit(''),
					terminate: () => api.Terminate(''),
					lastError: () => api.GetLastError()
				},
				dialect
			)
		);
	}
};
