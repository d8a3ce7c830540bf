/**
 * What the two editions of SCORM allow to be written, where scorm-again allows more: it takes 64,000
 * characters of suspend_data in 1.2, `normal` as an exit there, and any words as the answer to a choice.
 * Each edition brings its own names too, so that one fault can be had in both.
 */
export interface Edition {
	readonly apiName: string;
	readonly calls: Readonly<Record<CallName | 'lastError', string>>;
	/** By element, with `n` for an index. */
	readonly forms: Readonly<Record<string, RegExp>>;
	readonly badForm: string;
	readonly status: string;
	readonly location: string;
	readonly sessionTime: string;
	readonly state: string;
	readonly exit: string;
	readonly entry: string;
	readonly mode: string;
	/** The error of a call that comes before the beginning, after the end, or begins again. */
	readonly outOfTurn: Readonly<Record<CallName, string>>;
	/** The error of a call to an LMS that has no other word for what went wrong. */
	readonly failed: string;
	/** The form of an answer to a choice, which only the type set before it tells. */
	readonly choice: { readonly response: string; readonly form: RegExp };
}
export type CallName = 'initialize' | 'get' | 'set' | 'commit' | 'terminate';

const timespan12 = /^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/;

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
		'cmi.core.session_time': timespan12,
		'cmi.interactions.n.id': /^[A-Za-z0-9_-]{1,255}$/,
		'cmi.interactions.n.type': /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/,
		'cmi.interactions.n.time': /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/,
		'cmi.interactions.n.result': /^(correct|wrong|unanticipated|neutral|\d{0,3}(\.\d*)?)$/,
		'cmi.interactions.n.latency': timespan12
	},
	badForm: '405',
	status: 'cmi.core.lesson_status',
	location: 'cmi.core.lesson_location',
	sessionTime: 'cmi.core.session_time',
	state: 'cmi.suspend_data',
	exit: 'cmi.core.exit',
	entry: 'cmi.core.entry',
	mode: 'cmi.core.lesson_mode',
	outOfTurn: { initialize: '101', get: '301', set: '301', commit: '301', terminate: '301' },
	failed: '101',
	choice: {
		response: 'cmi.interactions.n.student_response',
		form: /^[0-9a-z](,[0-9a-z])*$/
	}
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
	entry: 'cmi.entry',
	mode: 'cmi.mode',
	outOfTurn: { initialize: '104', get: '123', set: '133', commit: '143', terminate: '113' },
	failed: '101',
	choice: {
		response: 'cmi.interactions.n.learner_response',
		form: /^[^\s,]{1,250}(\[,\][^\s,]{1,250}){0,35}$/
	}
};
