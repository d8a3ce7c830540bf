/** As much of a window as a launch needs. All that is not the same twice comes in here, so that a test can hold it. */
export interface LaunchWindow {
	readonly location: { readonly search: string; replace(address: string): void };
	/** Reading it throws where a browser blocks it. */
	readonly sessionStorage: {
		getItem(key: string): string | null;
		setItem(key: string, value: string): void;
	};
	readonly Date: { now(): number };
	/** Where a browser has it, it tells of a reload that a script makes. */
	readonly navigation?: { addEventListener(type: 'navigate', listener: (event: Event) => void): void };
	addEventListener(type: 'keydown', listener: (event: Event) => void): void;
	fetch(address: string, request: RequestInit): Promise<Response>;
}
