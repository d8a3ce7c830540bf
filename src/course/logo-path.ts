/** Where the logo lies in the built course, by its path in the content folder. */
export const logoPath = (logo: string): string => `media/${logo}`;
