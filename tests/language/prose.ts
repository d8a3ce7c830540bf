/** What is read in a Markdown file, in two ways: as running text, and as words that can be spelt. */

/** Sentences, with the keys they speak of, and without examples, tables and headings. */
export const proseIn = (markdown: string): string =>
	withoutCode(markdown)
		.replaceAll(/^\|.*\|$|^#+ .*$/gm, '')
		.replaceAll(/^(?:- |\d+\. )|[*`[\]]/gm, '');

/** Everything but examples and what stands as code: names of keys, ids and files are in no dictionary. */
export const wordsIn = (markdown: string): string =>
	withoutCode(markdown)
		.replaceAll(/`[^`]*`|«[a-z]+(?:-[a-z]+)*»|[a-z]+\.(?:yaml|svx)|a–z/g, '')
		.replaceAll(/^[-|: ]+$/gm, '')
		.replaceAll(/^(?:#+ |- |\d+\. )|[*|[\]]/gm, '');

const withoutCode = (markdown: string): string =>
	markdown
		.replaceAll(/^```.*?^```$/gms, '')
		.replaceAll(/\]\([^)]*\)/g, ']')
		.replaceAll(/<[^>]*>/g, '');
