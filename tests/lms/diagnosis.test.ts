import { expect, test } from 'vitest';
import { createConnection, type StandardName } from '#lms/connect.ts';
import { diagnosis } from '#lms/diagnosis.ts';
import { aRecord, aVisit } from './a-visit.ts';
import { AWindow, foreignFrame } from './a-window.ts';
import { StrictLms } from './strict-lms.ts';

const timeOfDay = (moment: number) => `Klokka ${moment}`;

function told(
	standard: StandardName,
	{ connection, window }: Pick<ReturnType<typeof aVisit>, 'connection' | 'window'>
): Record<string, string> {
	const rows = diagnosis({ standard, connection: connection.actor.getSnapshot(), window, timeOfDay });
	return Object.fromEntries(rows.map((row) => [row.what, row.told.join('\n')]));
}

function without(standard: StandardName, frame: object) {
	const window = new AWindow(frame);
	const connection = createConnection({ standard, window, now: window.clock.now });
	window.clock.pass(5_000);
	return { connection, window };
}

test('a visit that goes well tells where the API is, when it was last saved, and how large', () => {
	const visit = aVisit('spec12');
	visit.connection.save(aRecord({ state: 'm1~n.7' }));
	visit.clock.pass(1_000);
	const rows = told('scorm12', visit);
	expect(rows['Grensesnittet «API»']).toBe('Funnet i kursets eget vindu');
	expect(rows['Tilkoblingen nå']).toContain('open.saved');
	expect(rows['Sist bekreftet av plattformen']).toBe('Klokka 1000');
	expect(rows['Størrelsen på lagringen']).toContain('6 av 900 tegn');
	expect(rows['Det siste som gikk i stå']).toBe('Ingenting i dette besøket');
});

test('neither the learner’s name or id nor the saved state is told', () => {
	const lms = new StrictLms('spec2004', { learnerId: 'hemmelig-17', learnerName: 'Nordmann, Kari' });
	const visit = aVisit('spec2004', {
		lms,
		launch: { learnerId: 'hemmelig-17', learnerName: 'Nordmann, Kari' }
	});
	visit.connection.save(aRecord({ state: 'm1~n.7~c.bare-en-kaffe' }));
	visit.clock.pass(1_000);
	const all = JSON.stringify(told('scorm2004', visit));
	expect(all).toContain('kom, men vises ikke her');
	expect(all).not.toMatch(/hemmelig|Kari|bare-en-kaffe/);
});

test('a package of the other edition is told from a platform that isn’t there', () => {
	const wrong = without('scorm12', { parent: { API_1484_11: new StrictLms('spec2004').api } });
	expect(told('scorm12', wrong)['Grensesnittet «API»']).toContain('den andre utgaven av SCORM');
	expect(told('scorm12', without('scorm12', {}))['Grensesnittet «API»']).toContain('åpnet fra plattformen?');
	const shut = without('scorm12', { parent: foreignFrame({}) });
	expect(told('scorm12', shut)['Grensesnittet «API»']).toContain('annet nettsted');
});

test('an API that came after the search had ended is told of as late', () => {
	const visit = without('scorm12', {});
	Object.assign(visit.window, { API: new StrictLms('spec12').api });
	expect(told('scorm12', visit)['Grensesnittet «API»']).toContain('Det kom etter at kurset sluttet å lete');
});

test('the web package tells that it looks for no platform, and asks nothing of one', () => {
	const rows = told('none', without('none', {}));
	expect(Object.keys(rows)).toEqual(['Pakken snakker', 'Tilkoblingen nå']);
});
