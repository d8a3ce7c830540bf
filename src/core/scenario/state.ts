/** Arithmetic on a person's state: four whole numbers from 0 to 10. */
import type { State, StateName } from './format/state.ts';

export const stateNames: readonly StateName[] = ['trust', 'agency', 'hope', 'pressure'];

/** The state after a change, each part kept within 0–10 so that the situations stay finite. */
export function changed(state: State, by: { readonly [Name in StateName]?: number | undefined }): State {
	return {
		trust: within(state.trust, by.trust),
		agency: within(state.agency, by.agency),
		hope: within(state.hope, by.hope),
		pressure: within(state.pressure, by.pressure)
	};
}

const within = (level: number, by = 0): number => Math.min(10, Math.max(0, level + by));
