import { expect, test } from 'vitest';
import { logoFault } from '#course/logo.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const svg = (inside: string, attributes = '') =>
	bytes(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inside}</svg>`);

test('a plain drawing can be a logo', () => {
	expect(logoFault('logo.svg', svg('<defs><g id="a"/></defs><use href="#a"/>'))).toBeUndefined();
	expect(logoFault('logo.svg', svg('<path fill="url(#b)" d="M0 0"/>'))).toBeUndefined();
});

test.each([
	['a script', svg('<script>alert(1)</script>')],
	['a handler', svg('', ' onload="alert(1)"')],
	['a link that runs', svg('<a href="javascript:alert(1)">x</a>')],
	['a picture from elsewhere', svg('<image href="https://example.no/a.png"/>')],
	['a document inside', svg('<foreignObject><body/></foreignObject>')],
	['a style from elsewhere', svg('<style>@import "https://example.no/a.css"</style>')],
	['an entity', bytes('<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>')]
])('a drawing with %s is refused', (_, drawing) => {
	expect(logoFault('logo.svg', drawing)).toContain('kode eller henter noe utenfra');
});

test('a picture is what its name says, and not too large', () => {
	const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0);
	expect(logoFault('logo.png', png)).toBeUndefined();
	expect(logoFault('logo.svg', png)).toContain('ikke et SVG-bilde');
	expect(logoFault('logo.png', svg(''))).toContain('ikke et PNG-bilde');
	expect(logoFault('logo.svg', svg('x'.repeat(100_000)))).toContain('100 kB');
});
