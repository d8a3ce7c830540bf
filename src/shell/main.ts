import { mount } from 'svelte';
import { course } from './course.ts';
import { LmsView } from './lms-view.svelte.ts';
import { Lms } from './lms.ts';
import type { Scorm12 } from './scorm12.ts';
import Shell from './Shell.svelte';
import { Shelf } from './shelf.ts';

declare global {
	interface Window {
		API?: Scorm12;
	}
}

const lms = new Lms(new Shelf(() => localStorage, course.id), () => new Date());
window.API = lms.api;
mount(Shell, { target: document.body, props: { course, view: new LmsView(lms) } });
