/** The thread that looks at conversations while the page is answered by another. One is asked for at a time. */
import { parentPort } from 'node:worker_threads';
import { looks, type Asked } from './looks.ts';

parentPort?.on('message', (asked: Asked) => {
	for (const look of looks(asked)) parentPort?.postMessage(look);
	parentPort?.postMessage('done');
});
