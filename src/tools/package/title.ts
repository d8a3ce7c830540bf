/** What an administrator and a learner read in the LMS; a course with drafts in it says so already there. */
export const packageTitle = ({ title }: { readonly title: string }, drafts: boolean): string =>
	drafts ? `${title} (utkast)` : title;
