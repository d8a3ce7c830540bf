import { mount } from 'svelte';
import { course } from './course.ts';
import { hanging } from './hanging.ts';
import { LmsView } from './lms-view.svelte.ts';
import { Lms } from './lms.ts';
import Shell from './Shell.svelte';
import { Shelf } from './shelf.ts';

const lms = new Lms(new Shelf(() => localStorage, course.id), () => new Date());
const view = new LmsView(lms, hanging(window, lms.api));
mount(Shell, { target: document.body, props: { course, view } });
