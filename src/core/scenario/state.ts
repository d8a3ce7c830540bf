/** Arithmetic on a person's state: four whole numbers from 0 to 10. */
import type { State, StateName } from './format/state.ts';

export const stateNames: readonly StateName[] = ['trust', 'agency', 'hope', 'pressure'];

/** The state after a change, each part kept within 0–10 so that the situations stay finite. */
export function changed(state: State, by: { readonly [Name in StateName]?: number | undefined }): State {
	const moved = (name: StateName) => Math.min(10, Math.max(0, state[name] + (by[name] ?? 0)));
	return { trust: moved('trust'), agency: moved('agency'), hope: moved('hope'), pressure: moved('pressure') };
}
