/** The places that are drawn. A scene elsewhere is told without a drawing. */
export const places = [
	'back-room',
	'bench',
	'bus-stop',
	'cafe',
	'cafe-counter',
	'choir-hall',
	'coffee-machine',
	'corridor',
	'culture-house-stairs',
	'kitchen',
	'leader-office',
	'phone',
	'quiet-office',
	'stale-kitchen',
	'window-table',
	'workshop',
	'workshop-yard'
] as const;
export type Place = (typeof places)[number];
