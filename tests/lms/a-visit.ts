import { attachToPage } from '#lms/attach-to-page.ts';
import { createConnection } from '#lms/connect.ts';
import type { LmsRecord } from '#lms/standard.ts';
import { AWindow } from './a-window.ts';
import type { Fault } from '../../src/shell/faults/desk.ts';
import { StrictLms, type EditionName, type Launch } from './strict-lms.ts';

const standards = { spec12: 'scorm12', spec2004: 'scorm2004' } as const;

export const aRecord = (changes: Partial<LmsRecord> = {}): LmsRecord => ({
	state: 'm1~n.1',
	location: 'samtalene',
	completed: false,
	...changes
});

/** The course opened in an LMS: a new one, or one that the learner has been in before. */
export function aVisit(
	edition: EditionName,
	options: { lms?: StrictLms; launch?: Launch; faults?: readonly Fault[] } = {}
) {
	const lms = options.lms ?? new StrictLms(edition, options.launch);
	if (options.lms) lms.launch(options.launch);
	lms.faults = options.faults ?? [];
	const window = new AWindow({ [lms.edition.apiName]: lms.api });
	const connection = createConnection({ standard: standards[edition], window, now: window.clock.now });
	attachToPage(connection, window);
	return {
		lms,
		window,
		clock: window.clock,
		connection,
		get where() {
			return connection.actor.getSnapshot().value;
		},
		get context() {
			return connection.actor.getSnapshot().context;
		}
	};
}
