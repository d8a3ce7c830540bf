const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands between tags and in an attribute. XML has no way at all of writing a control character. */
export const escaped = (text: string): string =>
	// eslint-disable-next-line no-control-regex
	text.replace(/[\u0000-\u001f]+/g, ' ').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
