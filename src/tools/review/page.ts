/**
 * One page of HTML that needs nothing but itself: no script, no request, its styles inside. Whoever gets it
 * by e-mail can read it, print it, and know that it tells nobody.
 */
import { readFileSync } from 'node:fs';
import { html, Markup } from '../map/markup.ts';

const style = ['../../ui/look/tokens.css', '../map/map.css', './review.css']
	.map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'))
	.join('\n');

export function page(title: string, person: string, body: Markup): string {
	const head = html`<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
		<meta name="robots" content="noindex" />
		<title>${title}</title>
		<style>
			${new Markup(style)}
		</style>`;
	return html`<!doctype html>
		<html lang="nb">
			<head>
				${head}
			</head>
			<body data-person="${person}">
				${body}
			</body>
		</html> `.text;
}

/** Lines to write on, on paper. */
export const remarks = (lines: number, about = 'Merknader'): Markup =>
	html`<div class="remarks">
		<h3>${about}</h3>
		${Array.from({ length: lines }, () => html`<div></div>`)}
	</div>`;
