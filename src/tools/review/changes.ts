/** What has changed since the edition a reader has read before, as a part of a review pack. */
import { html, type Markup } from '../map/markup.ts';
import type { ChangesHere, ToldChange } from './change-words.ts';

export function changes(since: string, here: readonly ChangesHere[]): Markup {
	return html`<section id="endringer" class="page changes">
		<h2>Endret siden ${since}</h2>
		${here.length === 0 && html`<p>Ingenting er endret.</p>`}
		${here.map(
			({ place, changes: told }) =>
				html`<h3>${place}</h3>
					<ul>
						${told.map(item)}
					</ul>`
		)}
	</section>`;
}

function item({ sentence, before, after }: ToldChange): Markup {
	return html`<li>
		${sentence}${before !== undefined && html`<del>Før: ${before}</del>`}${after !== undefined && html`<ins>Nå: ${after}</ins>`}
	</li> `;
}
