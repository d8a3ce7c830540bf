import { Refusal } from './refusal.ts';

export const usualPort = 4173;

/** The port asked for in PORT, or the usual one. */
export function portFrom(asked: string | undefined): number {
	if (asked === undefined || asked.trim() === '') return usualPort;
	const port = Number(asked);
	if (/^\d+$/.test(asked.trim()) && port >= 1 && port <= 65535) return port;
	throw new Refusal(`PORT is «${asked}», but a port is a whole number from 1 to 65535: PORT=8080 npm start`);
}
