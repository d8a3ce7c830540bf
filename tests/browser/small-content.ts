/** A content folder of one small conversation, which a test may break, and the development server that shows it. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';

export interface Written {
	/** The address of the course under development, with a slash at its end. */
	readonly address: string;
	/** The conversation's file, and what stands in it to begin with. */
	readonly file: string;
	readonly sound: string;
	close(): Promise<void>;
}

export async function beingWritten(): Promise<Written> {
	const folder = smallContent();
	process.env['MEDVANDRER_CONTENT'] = folder;
	const server = await createServer({
		logLevel: 'silent',
		// Beside a `npm run dev` in another window: each would load the other's pages anew for what it writes.
		cacheDir: join('node_modules', '.vite', 'being-written'),
		server: { port: 0, host: '127.0.0.1', watch: { ignored: ['**/.svelte-kit/**'] } }
	});
	await server.listen();
	const file = join(folder, 'en-liten-prat', 'scenario.yaml');
	return {
		address: server.resolvedUrls?.local[0] ?? '',
		file,
		sound: readFileSync(file, 'utf8'),
		close: async () => {
			await server.close();
			delete process.env['MEDVANDRER_CONTENT'];
		}
	};
}

function smallContent(): string {
	const folder = mkdtempSync(join(tmpdir(), 'medvandrer-content-'));
	cpSync('scenarios/guide', join(folder, 'guide'), { recursive: true });
	cpSync('tests/content/en-liten-prat', join(folder, 'en-liten-prat'), { recursive: true });
	const course = readFileSync('scenarios/course.yaml', 'utf8');
	writeFileSync(
		join(folder, 'course.yaml'),
		course.replace(
			/^parts:\n(?:(?: .*)?\n)*/m,
			'parts:\n  - id: en\n    title: Én\n    steps:\n      - conversation: en-liten-prat\n\n'
		)
	);
	return folder;
}
