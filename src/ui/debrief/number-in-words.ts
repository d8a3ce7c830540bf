/** Norwegian prose writes numbers up to twelve in letters. «Valg» is neuter and «gang» is not. */
const words = ['null', '', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'];

export const choicesInWords = (count: number): string => `${numberOfChoices(count)} valg`;

/** The number alone, where «valg» is understood: «ett», «to», «13». */
export const numberOfChoices = (count: number): string =>
	count === 0 ? 'ingen' : count === 1 ? 'ett' : (words[count] ?? String(count));

export const timesInWords = (count: number): string =>
	count === 1 ? 'én gang' : `${count === 0 ? 'ingen' : (words[count] ?? String(count))} ganger`;

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);
