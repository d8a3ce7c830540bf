/** `npm start`: the course in its own small LMS, at one address on this machine. */
import { buildIfStale, standAloneFolder } from './build/build.ts';
import { portFrom } from './port.ts';
import { serverOf } from './serve.ts';

const port = portFrom(process.env['PORT']);
buildIfStale();
const server = serverOf({ '/': standAloneFolder });
server.on('error', (fault: NodeJS.ErrnoException) => {
	const busy = `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`;
	console.error(fault.code === 'EADDRINUSE' ? busy : `Port ${port} can't be used: ${fault.message}`);
	process.exit(1);
});
server.listen(port, '127.0.0.1', () => {
	console.log(`Medvandrer is at http://127.0.0.1:${port}/ until you press Ctrl+C.`);
});
