/** The page of an LMS, run in Chromium: a strict LMS on the outermost window, where a course finds it. */
import { profiles, type Profile, type ProfileId } from '../../src/shell/faults/profiles.ts';
import { StrictLms, type EditionName } from '../lms/strict-lms.ts';

declare global {
	interface Window {
		lms: StrictLms;
		openLms: (edition: EditionName, profile?: ProfileId) => void;
		launch: (origin?: string) => void;
		leave: () => void;
	}
}

const now = () => performance.now();
function wait(milliseconds: number): void {
	for (const end = now() + milliseconds; now() < end;);
}

window.openLms = (edition, id = 'strict') => {
	const { faults, page }: Profile = profiles.find((profile) => profile.id === id) ?? profiles[0];
	window.lms = new StrictLms(edition, {}, { now, wait });
	window.lms.faults = faults;
	const hang = ({ edition: { apiName }, api }: StrictLms) => Object.assign(window, { [apiName]: api });
	if (page === 'both APIs') hang(new StrictLms(edition === 'spec12' ? 'spec2004' : 'spec12'));
	if (page === 'late API') setTimeout(() => hang(window.lms), 2_000);
	else hang(window.lms);
};

/** A new visit: a player in a frame, of this site or another, and the course in a frame of the player. */
window.launch = (origin = '') => {
	window.lms.launch();
	const player = document.createElement('iframe');
	player.src = `${origin}/player.html`;
	player.width = '650';
	player.height = '666';
	document.body.replaceChildren(player);
};

/** As an LMS does when the learner clicks away: the frame is taken out of the page. */
window.leave = () => document.body.replaceChildren();
