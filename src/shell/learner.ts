/**
 * The learners of one computer. There are two, so that an administrator can see that neither meets what
 * the other has done.
 */
export interface Learner {
	readonly id: string;
	readonly name: string;
	/** The name as SCORM 1.2 wants it, last name first. */
	readonly listedAs: string;
}

const first: Learner = { id: 'lokal-1', name: 'Lokal bruker 1', listedAs: 'Bruker 1, Lokal' };
const second: Learner = { id: 'lokal-2', name: 'Lokal bruker 2', listedAs: 'Bruker 2, Lokal' };

export const learners: readonly Learner[] = [first, second];

export function learnerWith(id: string | undefined): Learner {
	return learners.find((learner) => learner.id === id) ?? first;
}
