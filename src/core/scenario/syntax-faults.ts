/**
 * What an author did that made the file no YAML, in plain Norwegian. YAML's own parser says what it expected where
 * it gave up, which is seldom what was meant and often some lines too late; so its codes only open the question,
 * and the lines as they were written answer it.
 */
import type { YAMLError } from 'yaml';
import type { FindingCode } from './finding-code.ts';
import { WrittenLines, type WrittenLine } from './written-lines.ts';

export interface SyntaxFault {
	readonly offset: number;
	readonly code: FindingCode;
	readonly message: string;
}

/** Faults that say nothing of the lines around them, so that those after them can be told of too. */
const local: readonly FindingCode[] = ['colon-in-text', 'sign-first', 'yaml-shortcut', 'bad-escape'];

/**
 * The faults in the order of the file, as far as they can be told apart: after one that shifts what the lines mean,
 * such as a wrong indent, all that the parser says is of the same cause.
 */
export function syntaxFaults(errors: readonly YAMLError[], text: string): SyntaxFault[] {
	const lines = new WrittenLines(text);
	const faults: SyntaxFault[] = [];
	const met = new Set<number>();
	for (const error of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
		const found = faultOf(error, lines);
		const isLocal = local.includes(found.code);
		const fault = isLocal ? found : (tabNear(found, lines) ?? found);
		if (faults.length > 0 && !isLocal) break;
		const { number } = lines.at(fault.offset);
		if (!met.has(number)) faults.push(fault);
		met.add(number);
		if (!isLocal) break;
	}
	return faults;
}

const tabbed = 'Linja er rykket inn med tabulator. Bruk mellomrom; YAML tar ikke tabulator.';

const startOf = ({ text }: WrittenLine): string => text.slice(0, /^\s*/.exec(text)?.[0].length);

/** A tab is as wide as nothing to the parser, which then complains of the line before or of what it made of this. */
function tabNear({ offset }: SyntaxFault, lines: WrittenLines): SyntaxFault | undefined {
	const line = lines.at(offset);
	const tab = [line, lines.after(line)].find((one) => one && startOf(one).includes('\t'));
	return tab && { offset: tab.offset + tab.indent, code: 'tab-in-indent', message: tabbed };
}

function faultOf(error: YAMLError, lines: WrittenLines): SyntaxFault {
	const line = lines.at(error.pos[0]);
	const fault = (code: FindingCode, message: string, at: WrittenLine = line): SyntaxFault => ({
		offset: at.offset + at.indent,
		code,
		message
	});
	const startOfLine = startOf(line);
	if (error.code === 'TAB_AS_INDENT' || startOfLine.includes('\t')) return fault('tab-in-indent', tabbed);
	if (/[^ \r\n]/.test(startOfLine))
		return fault(
			'tab-in-indent',
			'Linja er rykket inn med et tegn som ligner et mellomrom, men ikke er det. Slett innrykket og skriv det på nytt.'
		);
	if (/^ *-[^\s-]/.test(line.text))
		return fault(
			'missing-space',
			'Det mangler et mellomrom etter bindestreken. Skriv «- » foran det nye i lista.'
		);

	switch (error.code) {
		case 'BLOCK_AS_IMPLICIT_KEY':
			return colonInText(line, fault) ?? indentFault(line, lines, fault);
		case 'BLOCK_IN_FLOW':
			return fault(
				'colon-in-text',
				`Inne i { } kommer det et kolon til uten komma foran. Hører kolonet til teksten, sett hele teksten i enkle anførselstegn: ${quoted('Hun sa: kom inn.')}. Ellers mangler det et komma.`
			);
		case 'MULTILINE_IMPLICIT_KEY':
			return missingColon(line, fault) ?? colonInText(line, fault) ?? indentFault(line, lines, fault);
		case 'BAD_INDENT':
			return (
				openBracket(error, line, lines, fault) ?? missingColon(line, fault) ?? indentFault(line, lines, fault)
			);
		case 'MISSING_CHAR':
			return missingCharacter(error, line, lines, fault);
		case 'DUPLICATE_KEY':
			return duplicateKey(error, lines, fault);
		case 'BAD_SCALAR_START':
		case 'BAD_DIRECTIVE':
			return signFirst(line, fault) ?? rest(fault);
		case 'BAD_DQ_ESCAPE':
			return fault(
				'bad-escape',
				'Mellom doble anførselstegn betyr \\ noe eget i YAML. Bruk enkle anførselstegn rundt teksten, eller skriv \\\\ for én skråstrek.'
			);
		case 'BAD_ALIAS':
		case 'ALIAS_PROPS':
		case 'MULTIPLE_ANCHORS':
		case 'MULTIPLE_TAGS':
		case 'BAD_PROP_ORDER':
		case 'BAD_COLLECTION_TYPE':
		case 'TAG_RESOLVE_FAILED':
			return shortcut(fault);
		case 'NON_STRING_KEY':
			return fault(
				'sign-first',
				'Det som står foran kolonet, begynner med { eller [, som betyr noe eget i YAML. Er det en tekst, sett hele teksten i enkle anførselstegn.'
			);
		case 'MULTIPLE_DOCS':
			return fault(
				'stray-sign',
				'Linja «---» deler fila i to, og bare den første delen leses. Ta linja bort.'
			);
		case 'UNEXPECTED_TOKEN':
			return unexpected(line, lines, error, fault);
		case 'KEY_OVER_1024_CHARS':
			return fault(
				'missing-colon',
				'Nøkkelen foran kolonet er altfor lang. Er det en tekst, mangler den en nøkkel foran seg.'
			);
		case 'RESOURCE_EXHAUSTION':
			return tooDeep(lines.text);
		default:
			return rest(fault);
	}
}

/** A file with more levels than can be read, told of where the most of them begin. */
export function tooDeep(text: string): SyntaxFault {
	const [deepest] = [...text.matchAll(/(?:[[{]\s*|[\w-]{1,30}: *(?=[[{])|- ){20,}/g)].toSorted(
		(a, b) => b[0].length - a[0].length
	);
	return {
		offset: deepest?.index ?? 0,
		code: 'stray-sign',
		message:
			'Fila har for mange nivåer inne i hverandre. Se etter gjentatte {, [ eller - som ikke skal være der.'
	};
}

type Say = (code: FindingCode, message: string, at?: WrittenLine) => SyntaxFault;

const quoted = (text: string): string => `'${text}'`;

const rest = (say: Say): SyntaxFault =>
	say(
		'yaml-syntax',
		'Linja er ikke gyldig YAML. Sjekk innrykk, kolon og anførselstegn her og på linja over.'
	);

const shortcut = (say: Say): SyntaxFault =>
	say(
		'yaml-shortcut',
		'Et *, & eller ! først i en tekst er en snarvei i YAML, som ikke brukes her. Sett teksten i enkle anførselstegn, eller skriv den helt ut.'
	);

function colonInText({ value }: WrittenLine, say: Say): SyntaxFault | undefined {
	const isText = value !== '' && !/^['"{[|>]/.test(value);
	if (isText && value.startsWith('? ')) return startsWith('?', say);
	return isText && /:(?:\s|$)/.test(value)
		? say(
				'colon-in-text',
				`Linja har kolon inne i teksten. Sett hele teksten i enkle anførselstegn: ${quoted('Hun sa: kom inn.')}`
			)
		: undefined;
}

function missingColon({ text }: WrittenLine, say: Say): SyntaxFault | undefined {
	const [, key, value] = /^ *(?:- )?([A-Za-z][\w-]*):(\S.*)?$/.exec(text) ?? [];
	if (key !== undefined && value !== undefined)
		return say('missing-space', `Det mangler et mellomrom etter kolonet. Skriv «${key}: » foran verdien.`);
	if (/^ *(?:- )?[^\s'"{[-][^:]*$/.test(text))
		return say(
			'missing-colon',
			'Linja har ingen nøkkel med kolon. Hører den til teksten over, rykk den lenger inn enn nøkkelen der. Ellers mangler kolonet.'
		);
	return undefined;
}

/** The line that stands out from its neighbours is most likely the one that was moved. */
function indentFault(line: WrittenLine, lines: WrittenLines, say: Say): SyntaxFault {
	const next = lines.after(line);
	const standsOut = [line, next].find((one) => {
		const [before, following] = [one && lines.before(one), one && lines.after(one)];
		return one && before && following && before.column === following.column && one.column !== before.column;
	});
	if (standsOut && beginsAsOthers(standsOut, lines)) return lostDash(standsOut, say);
	if (standsOut)
		return say(
			'wrong-indent',
			'Linja er ikke rykket inn som linjene før og etter. Still den likt med dem den hører sammen med.',
			standsOut
		);
	if (line.value !== '' && next && next.column > line.column)
		return say(
			'wrong-indent',
			'Linja er rykket lenger inn enn linja over, som alt har en verdi. Still dem likt.',
			next
		);
	return say(
		'wrong-indent',
		'Innrykket stemmer ikke med linjene rundt. Still linja likt med naboene på samme nivå.'
	);
}

/** What stands between the things of a list: one of them that has lost its dash, or a line that is moved. */
function betweenDashes(line: WrittenLine, lines: WrittenLines, say: Say): SyntaxFault {
	if (line.key === undefined && lines.before(line)?.text.trimStart().startsWith('- '))
		return lostDash(line, say);
	return say(
		'wrong-indent',
		'Slik linja er rykket inn, hører den verken til lista over eller til noe i den. Se om den, eller linja over, skal lenger inn eller ut.'
	);
}

const lostDash = (line: WrittenLine, say: Say): SyntaxFault =>
	say('wrong-indent', 'Linja begynner noe nytt i ei liste, men mangler bindestreken. Sett «- » foran.', line);

/** Whether it stands under the dashes of a list and begins as the things in it do. */
function beginsAsOthers(line: WrittenLine, lines: WrittenLines): boolean {
	let opening = lines.before(line);
	while (opening && opening.indent > line.indent) opening = lines.before(opening);
	return opening?.text.charAt(line.indent) === '-' && opening.key !== undefined && opening.key === line.key;
}

function openBracket(
	error: YAMLError,
	line: WrittenLine,
	lines: WrittenLines,
	say: Say
): SyntaxFault | undefined {
	if (!error.message.startsWith('Flow ')) return undefined;
	for (let one: WrittenLine | undefined = line; one; one = lines.before(one)) {
		const open = /[{[]/.exec(one.text.replaceAll(/'[^']*'|"[^"]*"|\{[^{}]*\}|\[[^[\]]*\]/g, ''))?.[0];
		if (open === undefined) continue;
		const close = open === '{' ? '}' : ']';
		return say('open-bracket', `Det mangler en ${close} som lukker ${open} på denne linja.`, one);
	}
	return undefined;
}

function missingCharacter(error: YAMLError, line: WrittenLine, lines: WrittenLines, say: Say): SyntaxFault {
	const [, sign] = /^Missing closing (['"])quote/.exec(error.message) ?? [];
	if (sign !== undefined) return openQuote(sign, line, lines, say);
	const bracket = openBracket(error, line, lines, say);
	if (bracket) return bracket;
	if (error.message.startsWith('Missing , '))
		return say('missing-comma', 'Det mangler et komma mellom to ting inne i { } eller [ ].');
	if (error.message.startsWith('Missing space after :'))
		return say('missing-space', 'Det mangler et mellomrom etter kolonet inne i { }.');
	if (error.message.startsWith('Sequence item')) return betweenDashes(line, lines, say);
	return missingColon(line, say) ?? indentFault(line, lines, say);
}

/** The parser finds out where the file ends; what the author forgot is where the text begins. */
function openQuote(sign: string, line: WrittenLine, lines: WrittenLines, say: Say): SyntaxFault {
	let at: WrittenLine | undefined = line;
	while (at && !opensQuote(at, sign)) at = lines.before(at);
	return say(
		'open-quote',
		`Teksten begynner med ${sign}, men det mangler et ${sign} der den slutter.`,
		at ?? line
	);
}

const opensQuote = ({ text }: WrittenLine, sign: string): boolean =>
	new RegExp(`(?:^|[\\s{[])${sign}`).test(text) && text.split(sign).length % 2 === 0;

function duplicateKey(error: YAMLError, lines: WrittenLines, say: Say): SyntaxFault {
	const line = lines.at(lines.nextInk(error.pos[0]));
	const before = lines.before(line);
	if (before && before.key !== undefined && before.value === '' && before.column === line.column)
		return say(
			'wrong-indent',
			`Linja står like langt inne som «${before.key}» over, som ikke har noe under seg. Hører den til der, rykk den to mellomrom inn.`,
			line
		);
	const key = line.key === undefined ? 'Den samme nøkkelen' : `Nøkkelen «${line.key}»`;
	return say(
		'duplicate-key',
		`${key} står to ganger på samme sted. Behold den ene. Begynner det noe nytt i ei liste her, mangler det en bindestrek foran.`,
		line
	);
}

function unexpected(line: WrittenLine, lines: WrittenLines, error: YAMLError, say: Say): SyntaxFault {
	const sign = lines.text.charAt(error.pos[0]);
	if (/^[}\]]$/.test(sign)) return say('stray-sign', `Det står en ${sign} for mye på linja.`);
	const first = line.value.charAt(0);
	if (first === "'" || first === '"')
		return say(
			'text-after-quote',
			first === "'"
				? "Teksten slutter ved det andre enkle anførselstegnet, men linja fortsetter. Skriv '' der en apostrof hører til i teksten, eller sett hele teksten i anførselstegn."
				: 'Teksten slutter ved det andre doble anførselstegnet, men linja fortsetter. Sett hele teksten i enkle anførselstegn, så kan doble stå inni.'
		);
	if (error.pos[0] === line.offset + line.indent && line.key !== undefined)
		return indentFault(line, lines, say);
	if (/^[{[]\s*(?:['"]|[\w-]+:)/.test(line.value))
		return say(
			'missing-comma',
			'Inne i { } eller [ ] er det noe som henger sammen uten komma, eller en tekst som mangler anførselstegn rundt seg.'
		);
	if (first === '*' || first === '&' || first === '!') return shortcut(say);
	if (sign === ',')
		return say(
			'stray-sign',
			'Det står et komma for mye på linja. Ta det bort, eller skriv det som mangler foran det.'
		);
	return signFirst(line, say) ?? rest(say);
}

function signFirst({ value, text }: WrittenLine, say: Say): SyntaxFault | undefined {
	const first = value.charAt(0) || text.trimStart().charAt(0);
	return /^[%@`|>?{[,#-]$/.test(first) ? startsWith(first, say) : undefined;
}

const startsWith = (sign: string, say: Say): SyntaxFault =>
	say(
		'sign-first',
		`Teksten begynner med ${sign}, som betyr noe eget i YAML. Sett hele teksten i enkle anførselstegn.`
	);
