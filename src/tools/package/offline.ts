/**
 * Supervision as one file, for a room where nobody knows what a server is: it is mailed, put on a stick, and opened.
 * From a file a page can load no neighbour by a policy that names none, so every later script and data script stands
 * in the page's own first script, right after the words that they hand themselves in by, and the policy lets the
 * page's own scripts run and no other.
 */
import { hashOf } from '../build/divided-page.ts';
import { courseOf, withCourse } from './course-files.ts';
import { courseScriptPath } from './course-script.ts';
import { inOrder, textOf, type Files } from './files.ts';
import { packedFiles } from './made.ts';
import { launchPath } from './manifest.ts';

const scriptElement = /<script>([\s\S]*?)<\/script>/;
/** Where the page's own parts begin; what is handed in may come before them, and nothing before what it is handed to. */
const begins = 'medvandrer.ahead=';
const opensAtSupervision = "if(!location.hash)location.replace('#/veiledning');\n";

export interface Offline {
	readonly name: string;
	readonly text: string;
}

/** The file, of a built course. */
export function offlineFile(course: Files): Offline {
	const { standard, ...data } = courseOf(course);
	const organisation = { ...data.course.organisation };
	delete organisation.logo;
	const own = { ...data, course: { ...data.course, organisation }, only: 'supervision' as const, standard };
	const { files } = packedFiles(withCourse(course, own), { kind: 'web', controlDocuments: new Map() });
	const page = textOf(files, launchPath) ?? '';
	const script = scriptElement.exec(page)?.[1];
	if (script === undefined || !script.includes(begins)) {
		throw new Error(`${launchPath} has no script of its own that others can be put into.`);
	}
	const all = opensAtSupervision + script.replace(begins, () => handedIn(files) + begins);
	const text = page
		.replace(scriptElement, () => `<script>${all}</script>`)
		.replace(
			/script-src 'self'([^;]*)/,
			(_, own: string) => `script-src${own.replace(hashOf(script), hashOf(all))}`
		)
		.replace(/connect-src [^;]*/, () => "connect-src 'none'");
	return { name: `${data.course.id}-veiledning.html`, text };
}

function handedIn(files: Files): string {
	const isNeeded = (path: string) =>
		/^(?:data|later)\/[^/]+\.js$/.test(path) &&
		path !== courseScriptPath &&
		!/^later\/(?:making|packing|reporting)\./.test(path);
	return inOrder(files)
		.filter(([path]) => isNeeded(path))
		.map(([path]) => {
			const code = textOf(files, path) ?? '';
			if (/<\/?script/i.test(code)) throw new Error(`${path} would end the script that it is put into.`);
			return `${code.trim()}\n`;
		})
		.join('');
}
