/**
 * The course, as this LMS knows it. The id is part of the key under which records are kept: changed, it
 * would leave every learner at the beginning.
 */
export const course = {
	id: 'medvandrer',
	title: 'Medvandrer',
	address: 'course/index.html'
} as const;
