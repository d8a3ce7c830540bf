/**
 * `npm run scenarios`: inspects what authors have written, any file or folder of it, counts what can happen
 * in it, plays it by rules that read nothing, and tells of what smells. Findings go out as rows that an
 * editor can follow, or as JSON; the exit code is 1 when one of them is an error. `--new ID` lays out another.
 */
import { rowOf } from '#core/scenario/finding.ts';
import { longestSavedState } from './data/longest-saved-state.ts';
import { answerManuscript } from './manuscript/request.ts';
import { coverageRows } from './review/coverage-rows.ts';
import { answer } from './review/request.ts';
import { explained } from './findings/explained.ts';
import { lookThrough } from './scenarios/looked-through.ts';
import { layOut } from './scenarios/new.ts';
import { counted } from './scenarios/numbers.ts';
import { options } from './scenarios/options.ts';
import { meanTable } from './scenarios/policy-table.ts';
import { release } from './scenarios/release.ts';
import { conversationReport } from './scenarios/report.ts';
import { jsonReport } from './scenarios/rows.ts';
import { writeSchemas, writtenIn } from './scenarios/schemas.ts';

const { values, positionals, folder, seed } = options(process.argv.slice(2), process.env);
const chance = { plays: 10_000, seed };

if (values.explain !== undefined) {
	for (const row of explained(values.explain)) console.log(row);
	process.exit();
}
if (values.new !== undefined) {
	for (const row of layOut(values.new, folder)) console.log(row);
	writeSchemas(folder, writtenIn(folder));
	process.exit();
}
const manuscript = answerManuscript(values, positionals, folder);
if (manuscript) {
	for (const row of manuscript.rows) console.log(row);
	process.exit(manuscript.isWhole ? 0 : 1);
}

const { guide, conversations, findings, everything, sound, examined, hides, means, covered } = lookThrough(
	folder,
	positionals,
	chance
);
writeSchemas(folder, conversations);

const released = sound && values.release ? conversations.flatMap(release) : [];
const asked = values.review !== undefined || values.since !== undefined;
const translation =
	values.language === undefined
		? undefined
		: (await import('./language/request.ts')).reportOn(values.language, folder);
if (translation) for (const row of translation.rows) console.log(row);
else if (asked && sound && guide)
	for (const row of answer({ ...values, seed: chance.seed }, conversations, guide)) console.log(row);
else if (values.json) console.log(jsonReport(findings, examined, means, chance, covered));
else report();
const hasErrors = findings.some(({ severity }) => severity === 'error');
process.exitCode = hasErrors || translation?.isWhole === false ? 1 : 0;

function report(): void {
	for (const line of released) console.log(line);
	for (const finding of findings) console.log(rowOf(finding));
	if (findings.length > 0) console.log('');
	for (const one of examined) console.log(conversationReport(one, chance));
	if (means.length > 0) console.log([...meanTable(means, examined.length), ''].join('\n'));
	if (covered && everything) console.log([...coverageRows(covered), ''].join('\n'));
	if (sound && everything) {
		console.log(`Lengste lagrede tilstand for hele kurset: ${longestSavedState(everything)} av 900 tegn.`);
	}
	const errors = findings.filter(({ severity }) => severity === 'error').length;
	const warnings = counted(findings.length - errors, 'merknad', 'merknader');
	const more = hides ? ' Flere funn kan komme når feilene er rettet.' : '';
	console.log(`${counted(conversations.length, 'samtale', 'samtaler')}, ${errors} feil, ${warnings}.${more}`);
	const [first] = findings;
	if (first) console.log(`Forklaring med eksempel: npm run scenarios -- --explain ${first.code}`);
}
