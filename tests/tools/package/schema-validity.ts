/**
 * A manifest held against the XSDs that lie in its own package, as a validator of its edition would. imsmd is
 * left out: the libxml2 used here refuses that document itself, for a content model that is not determinist.
 */
import { validateXML } from 'xmllint-wasm';
import { textOf, type Files } from '#tools/package/files.ts';

export async function schemaFaults(files: Files): Promise<readonly string[]> {
	const manifest = textOf(files, 'imsmanifest.xml') ?? '';
	const locations = /xsi:schemaLocation="([^"]*)"/.exec(manifest)?.[1]?.split(/\s+/) ?? [];
	const imports = locations
		.flatMap((namespace, index) => (index % 2 === 0 ? [[namespace, locations[index + 1]]] : []))
		.filter(([, document]) => !document?.startsWith('imsmd'))
		.map(([namespace, document]) => `<xs:import namespace="${namespace}" schemaLocation="${document}"/>`);
	const documents = [...files.keys()].filter(
		(path) => /\.(?:xsd|dtd)$/.test(path) && !path.startsWith('imsmd')
	);
	const { errors } = await validateXML({
		xml: [{ fileName: 'imsmanifest.xml', contents: manifest }],
		schema: [`<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`],
		preload: documents.map((fileName) => ({ fileName, contents: textOf(files, fileName) ?? '' }))
	});
	return errors.map(({ message }) => message);
}
