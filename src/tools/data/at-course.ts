/** What the course's page says to the development server. Whatever hasn't said it may be another page. */
export const atCourse = 'course:at';
