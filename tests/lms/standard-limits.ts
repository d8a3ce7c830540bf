/**
 * What the two editions of SCORM allow to be written, where scorm-again allows more: it takes 64,000
 * characters of suspend_data in 1.2, and `normal` as an exit there. Each edition brings its own
 * names too, so that a test can speak of both in one way.
 */
export interface Edition {
	readonly apiName: string;
	readonly calls: Readonly<Record<CallName, string>>;
	readonly forms: Readonly<Record<string, RegExp>>;
	readonly badForm: string;
	readonly status: string;
	readonly location: string;
	readonly sessionTime: string;
	readonly state: string;
	readonly exit: string;
	/** The error of a call that comes before the beginning, after the end, or begins again. */
	readonly outOfTurn: Readonly<Record<Exclude<CallName, 'lastError'>, string>>;
}
export type CallName = 'initialize' | 'get' | 'set' | 'commit' | 'terminate' | 'lastError';

export const spec12: Edition = {
	apiName: 'API',
	calls: {
		initialize: 'LMSInitialize',
		get: 'LMSGetValue',
		set: 'LMSSetValue',
		commit: 'LMSCommit',
		terminate: 'LMSFinish',
		lastError: 'LMSGetLastError'
	},
	forms: {
		'cmi.suspend_data': /^[^]{0,4096}$/,
		'cmi.core.lesson_location': /^[^]{0,255}$/,
		'cmi.core.lesson_status': /^(passed|completed|failed|incomplete|browsed)$/,
		'cmi.core.exit': /^(time-out|suspend|logout|)$/,
		'cmi.core.session_time': /^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/
	},
	badForm: '405',
	status: 'cmi.core.lesson_status',
	location: 'cmi.core.lesson_location',
	sessionTime: 'cmi.core.session_time',
	state: 'cmi.suspend_data',
	exit: 'cmi.core.exit',
	outOfTurn: { initialize: '101', get: '301', set: '301', commit: '301', terminate: '301' }
};

export const spec2004: Edition = {
	apiName: 'API_1484_11',
	calls: {
		initialize: 'Initialize',
		get: 'GetValue',
		set: 'SetValue',
		commit: 'Commit',
		terminate: 'Terminate',
		lastError: 'GetLastError'
	},
	forms: {
		'cmi.suspend_data': /^[^]{0,64000}$/,
		'cmi.location': /^[^]{0,1000}$/,
		'cmi.completion_status': /^(completed|incomplete|not attempted|unknown)$/,
		'cmi.exit': /^(time-out|suspend|logout|normal|)$/,
		'cmi.session_time': /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,
		'adl.nav.request': /^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_)$/
	},
	badForm: '406',
	status: 'cmi.completion_status',
	location: 'cmi.location',
	sessionTime: 'cmi.session_time',
	state: 'cmi.suspend_data',
	exit: 'cmi.exit',
	outOfTurn: { initialize: '104', get: '123', set: '133', commit: '143', terminate: '113' }
};
