import type { Decision } from '#core/play/decision.ts';
import { reportOf } from '#lms/report/untold.ts';
import type { Report } from '#lms/standard.ts';

export const aDecision = (changes: Partial<Decision> = {}): Decision => ({
	conversation: 'bare-en-kaffe',
	number: 1,
	scene: 'ved-benken',
	heading: 'Ved benken',
	choice: 'si-ingenting',
	choices: [
		{ id: 'sporre-om-navn', text: 'Hva heter du?' },
		{ id: 'si-ingenting', text: 'Du sier ingenting og blir sittende.' }
	],
	...changes
});

export const aReport = (untold: Partial<Parameters<typeof reportOf>[0]> = {}): Report =>
	reportOf({ decisions: [aDecision()], score: 64, ...untold });
