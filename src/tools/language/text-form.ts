/**
 * Which literals of a script are read by somebody. Most can be told by their form: words with a space between
 * them, a capital letter, a Norwegian letter, a full stop. A single small word looks like a name in the code, and
 * those that are read stand here.
 */
const smallWords = new Set(
	'null to tre fire fem seks sju ni ti elleve tolv ingen ett noen valg prinsippet helsepersonell og av'.split(
		' '
	)
);

/** Words of the code itself that look like a text. */
const unread = new Set([
	'session only',
	'this session',
	'this browser',
	'not yet',
	'2004 3rd Edition',
	'2004 4th Edition'
]);

/** Names of keys, kinds and events, which have a capital letter and are read by nobody. */
const names =
	/^(?:[A-Z][a-z]+(?:[A-Z][A-Za-z]*)+|Enter|Escape|Tab|Home|End|API|[A-Z0-9_]{2,}|[#./]\S*|[a-z]+\/[a-z+.-]+|M\d.*|UTC)$/;

export function isText(value: string): boolean {
	if (!/\p{L}/u.test(value) || names.test(value) || unread.has(value)) return false;
	if (/[æøåÆØÅ«»…]/.test(value) || smallWords.has(value.trim())) return true;
	return (
		/^\p{Lu}\p{Ll}/u.test(value.trim()) ||
		/\p{L}{2,}[,.:]? \p{L}|^\p{L}+[.:?]$|[ ,]\p{L}{2,}[.:]?$|0 \p{L}{2,} 0/u.test(value)
	);
}
