/** One call from the course, with the LMS's answer and the error code it left. */
import type { Scorm12 } from './scorm12.ts';

export interface Call {
	readonly method: keyof Scorm12;
	/** A course may pass anything; SCORM asks for texts. */
	readonly given: readonly unknown[];
	/** An LMS may answer anything too. */
	readonly answer: unknown;
	/** What the LMS threw in place of an answer. */
	readonly thrown?: string;
	readonly error: string;
}

/** The same LMS, telling of every call that is made to it, also of one that it breaks down under. */
export function noted(api: Scorm12, note: (call: Call) => void): Scorm12 {
	const through =
		(method: keyof Scorm12) =>
		(...given: string[]) => {
			const call: (...given: string[]) => unknown = api[method].bind(api);
			const error = () => String(api.LMSGetLastError());
			try {
				const answer = call(...given);
				note({ method, given, answer, error: error() });
				return answer;
			} catch (reason) {
				const thrown = reason instanceof Error ? reason.message : String(reason);
				note({ method, given, answer: undefined, thrown, error: error() });
				throw reason;
			}
		};
	return {
		LMSInitialize: through('LMSInitialize'),
		LMSFinish: through('LMSFinish'),
		LMSGetValue: through('LMSGetValue'),
		LMSSetValue: through('LMSSetValue'),
		LMSCommit: through('LMSCommit'),
		LMSGetLastError: through('LMSGetLastError'),
		LMSGetErrorString: through('LMSGetErrorString'),
		LMSGetDiagnostic: through('LMSGetDiagnostic')
	};
}

const longest = 160;

/** A call's text as it is shown: whole, unless it is so long that it would hide the other calls. */
export function shortened(text: string): string {
	return text.length <= longest ? text : `${text.slice(0, longest)} … (${text.length} tegn)`;
}

export function callText({ method, given }: Call): string {
	const written = given.map((value) => (typeof value === 'string' ? `"${shortened(value)}"` : String(value)));
	return `${method}(${written.join(', ')})`;
}

export function answerText({ answer, thrown }: Pick<Call, 'answer' | 'thrown'>): string {
	if (thrown !== undefined) return `Brøt sammen: ${shortened(thrown)}`;
	return typeof answer === 'string' ? shortened(answer) : `${String(answer)} (ikke tekst)`;
}
