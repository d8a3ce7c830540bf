/** What the organisation has said of itself, for whatever page it touches: set once, by the layout. */
import { createContext } from 'svelte';
import type { Course } from '#course/format.ts';

export type Organisation = Course['organisation'];

export const [organisationHere, setOrganisationHere] = createContext<Organisation>();
