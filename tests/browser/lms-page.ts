/** The page of an LMS, run in Chromium: a strict LMS on the outermost window, where a course finds it. */
import { StrictLms, type EditionName } from '../lms/strict-lms.ts';

declare global {
	interface Window {
		lms: StrictLms;
		openLms: (edition: EditionName) => void;
		launch: () => void;
		leave: () => void;
	}
}

window.openLms = (edition) => {
	window.lms = new StrictLms(edition);
	Object.assign(window, { [window.lms.edition.apiName]: window.lms.api });
};

/** A new visit: a player in a frame, and the course in a frame of the player. */
window.launch = () => {
	window.lms.launch();
	const player = document.createElement('iframe');
	player.src = '/player.html';
	player.width = '650';
	player.height = '666';
	document.body.replaceChildren(player);
};

/** As an LMS does when the learner clicks away: the frame is taken out of the page. */
window.leave = () => document.body.replaceChildren();
