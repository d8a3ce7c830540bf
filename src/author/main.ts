/** The author's page, which only the development server gives out. */
/// <reference types="vite/client" />
import { mount } from 'svelte';
import AuthorPage from './AuthorPage.svelte';
import { DeskView } from './desk-view.svelte.ts';
import { readLeftOff, written } from './left-off.ts';
import { atDesk, type ToldEvents } from './told.ts';

const view = new DeskView();
const target = document.getElementById('desk');
// Written out, since that is what Vite looks for.
const hot = import.meta.hot;

function hear<Name extends keyof ToldEvents>(name: Name, heard: (told: ToldEvents[Name]) => void): void {
	hot?.on(name, heard);
}

const place = (id: string | undefined): string => `medvandrer-desk-${id}`;

function keep(): void {
	const left = view.leaveOff();
	if (left) sessionStorage.setItem(place(view.shown), written(left));
}

/** The id in `#/forfatter/bare-en-kaffe`. */
function look(): void {
	const [, id] = /^#\/forfatter\/([a-z0-9-]+)$/.exec(location.hash) ?? [];
	keep();
	view.show(id, readLeftOff(sessionStorage.getItem(place(id))));
	hot?.send(atDesk, { shown: id });
}

hear('author:explained', (explained) => view.hearExplained(explained));
hear('author:list', (list) => (view.list = list));
hear('author:rest', (rest) => (view.rest = rest));
hear('author:text', (text) => view.hearText(text));
hear('author:drawn', (drawn) => view.hearDrawn(drawn));
hear('author:walked', (walked) => view.hearWalked(walked));
hear('author:counted', (counted) => view.hearCounted(counted));
// The server forgets a page that has been away.
hot?.on('vite:ws:connect', look);
addEventListener('hashchange', look);
addEventListener('pagehide', keep);
look();
if (target) mount(AuthorPage, { target, props: { view } });
