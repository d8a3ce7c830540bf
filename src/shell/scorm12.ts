/**
 * The eight calls that a SCORM 1.2 course makes. Whatever stands between the course and the LMS — the call
 * log, a launch, a fault that is tried out — takes one of these and gives one.
 */
export interface Scorm12 {
	LMSInitialize(parameter: string): string;
	LMSFinish(parameter: string): string;
	LMSGetValue(element: string): string;
	LMSSetValue(element: string, value: string): string;
	LMSCommit(parameter: string): string;
	LMSGetLastError(): string;
	LMSGetErrorString(code: string): string;
	LMSGetDiagnostic(code: string): string;
}
