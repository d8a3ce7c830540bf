import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serverOf } from '#tools/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'medvandrer-'));
const served = join(folder, 'served');
const server = serverOf({ '/': served, '/plugin/3': join(folder, 'other') });
let port = 0;

beforeAll(async () => {
	mkdirSync(join(served, 'data'), { recursive: true });
	mkdirSync(join(served, 'course'));
	mkdirSync(join(folder, 'other'));
	mkdirSync(join(folder, 'served-secret'));
	writeFileSync(join(folder, 'secret.txt'), 'hemmelig');
	writeFileSync(join(folder, 'served-secret', 'secret.txt'), 'hemmelig');
	writeFileSync(join(served, 'index.html'), 'forsiden');
	writeFileSync(join(served, 'data', 'course.js'), '1');
	writeFileSync(join(served, 'course', 'index.html'), 'kurset');
	writeFileSync(join(folder, 'other', 'index.html'), 'i plattformen');
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	port = (server.address() as AddressInfo).port;
});

afterAll(() => {
	server.close();
	rmSync(folder, { recursive: true });
});

/** Sent as it is written: fetch would tidy a path that tries to climb. */
function get(
	path: string,
	method = 'GET'
): Promise<{ status: number; type: string; body: string; answer: IncomingMessage }> {
	return new Promise((resolve, reject) => {
		request({ host: '127.0.0.1', port, path, method }, (answer) => {
			let body = '';
			answer.setEncoding('utf8').on('data', (part: string) => (body += part));
			answer.on('end', () =>
				resolve({ status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', body, answer })
			);
		})
			.on('error', reject)
			.end();
	});
}

test('a folder is answered with its page, and files with their own type', async () => {
	expect(await get('/')).toMatchObject({ status: 200, type: 'text/html; charset=utf-8', body: 'forsiden' });
	expect(await get('/data/course.js?v=1')).toMatchObject({
		status: 200,
		type: 'text/javascript; charset=utf-8',
		body: '1'
	});
});

test('nothing is cached', async () => {
	expect((await get('/')).answer.headers['cache-control']).toBe('no-store');
});

test('a folder asked for without its slash is answered with the way to it', async () => {
	const { status, answer } = await get('/course');
	expect(status).toBe(308);
	expect(answer.headers.location).toBe('./course/');
	expect((await get('/course/')).body).toBe('kurset');
});

test('what is not there is a plain 404', async () => {
	for (const path of ['/nothing', '/data/', '/index.html/', '/%E0%A4%A']) {
		expect(await get(path)).toMatchObject({ status: 404, type: 'text/plain; charset=utf-8' });
	}
});

test('no address leads out of the folder', async () => {
	const paths = [
		'/../secret.txt',
		'/..%2fsecret.txt',
		'/%2e%2e/secret.txt',
		'/data/../../secret.txt',
		'/..\\secret.txt',
		'/../served-secret/secret.txt',
		'/..%5csecret.txt',
		'//../secret.txt',
		'/plugin/3/../../../secret.txt'
	];
	for (const path of paths) {
		const { status, body } = await get(path);
		expect({ path, status, leaked: body.includes('hemmelig') }).toEqual({ path, status: 404, leaked: false });
	}
});

test('a folder can be served at any path, as an LMS would', async () => {
	expect((await get('/plugin/3/')).body).toBe('i plattformen');
	expect((await get('/plugin/3/index.html')).body).toBe('i plattformen');
	expect((await get('/plugin/33/')).status).toBe(404);
});

test('only reading is answered', async () => {
	expect((await get('/', 'POST')).status).toBe(405);
	expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test('the server is reached from this machine alone', () => {
	expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
});
