/**
 * The eight calls that a SCORM 1.2 course makes. Whatever stands between the course and the LMS — the call
 * log, a launch, a fault that is tried out — takes one of these and gives one. SCORM asks for texts as answers,
 * and an LMS may give anything.
 */
export interface Scorm12 {
	LMSInitialize(parameter: string): unknown;
	LMSFinish(parameter: string): unknown;
	LMSGetValue(element: string): unknown;
	LMSSetValue(element: string, value: string): unknown;
	LMSCommit(parameter: string): unknown;
	LMSGetLastError(): unknown;
	LMSGetErrorString(code: string): unknown;
	LMSGetDiagnostic(code: string): unknown;
}
