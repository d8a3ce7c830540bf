/** What a reader is asked to judge when the whole conversation has been read, with boxes to tick. */
import { html, type Markup } from '../map/markup.ts';
import { remarks } from './page.ts';

const asked = [
	'Valgene er trofaste mot veilederen, og det som er lagt til, er merket.',
	'En god kollega kunne ha sagt hvert eneste valg.',
	'Det går ikke an å gjette seg til valgene uten å lese samtalen.',
	'To gode hensyn trekker hver sin vei i de fleste valgene.',
	'Reaksjonene kjennes sanne, og de følger av det som ble sagt.',
	'Det som skjer tidlig, får følger senere.',
	'Det går an å rette opp, og det kjennes verdt det.',
	'Hovedpersonen har humor, vilje og noe å by på.',
	'Ingen er redusert til en merkelapp eller en bakgrunn.',
	'Replikkene er muntlige, og stemmene er ulike.',
	'Språket er feilfritt og lett å forstå.',
	'Det som gjelder fare og rolle, er rolig, konkret og riktig merket.',
	'Det som sies etterpå, handler om valget og ikke om den som valgte.',
	'Jeg ville prøvd samtalen en gang til.'
];

const answers = ['Ikke', 'Delvis', 'Godt', 'Svært godt'];

export function questions(): Markup {
	return html`<section id="vurdering" class="page">
		<h2>Når du har lest alt</h2>
		<p class="small soft">
			Hvor godt stemmer setningene? Sett ett kryss på hver linje, og la linja stå tom om du ikke kan svare.
		</p>
		<div class="scroll" tabindex="0" role="region" aria-label="Vurderingen">
			<table>
				<thead>
					<tr>
						<td></td>
						${answers.map((answer) => html`<th scope="col">${answer}</th>`)}
					</tr>
				</thead>
				<tbody>
					${asked.map(
						(one) =>
							html`<tr>
								<th scope="row">${one}</th>
								${answers.map((answer) => html`<td><span class="box" role="img" aria-label="${answer}"></span></td>`)}
							</tr> `
					)}
				</tbody>
			</table>
		</div>
		<h3>Tre spørsmål til slutt</h3>
		<ul>
			<li>Hvilket øyeblikk bør få stå akkurat som det er?</li>
			<li>Hvilket øyeblikk bør vi skrive på nytt, og hvorfor?</li>
			<li>Hva mangler?</li>
		</ul>
		${remarks(9, 'Svar')}
		<p class="small">
			Navn og rolle: <span class="soft">……………………………………………………</span> Dato: <span class="soft">……………………</span>
		</p>
	</section>`;
}
