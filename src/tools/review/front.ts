/** The first pages of a review pack: what it is, who hasn't signed, and what each reader is asked for. */
import type { Guide } from '#core/guide/format.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { html, type Markup } from '../map/markup.ts';

type Reader = keyof Scenario['signOff'];

const readers: Record<Reader, { name: string; asked: readonly string[] }> = {
	language: {
		name: 'Språk',
		asked: [
			'Les replikkene høyt. Er det noe ingen ville sagt?',
			'Kan du høre hvem som snakker, uten å se navnet?',
			'Rett skrivefeil, tegnsetting og ord som ikke er vanlig bokmål.'
		]
	},
	livedExperience: {
		name: 'Egen erfaring',
		asked: [
			'Kjenner du deg respektert, på vegne av den samtalen handler om?',
			'Er det noe som gjør vondt uten å lære noen noe?',
			'Hva ville du selv ha hørt i hvert av valgene?'
		]
	},
	clinical: {
		name: 'Helsefag',
		asked: [
			'Er det noe her som kan være farlig å lære?',
			'Holder de som velger, seg unna kliniske vurderinger?',
			'Stemmer det som står om fare, og er det tydelig hva som er kursets tillegg?'
		]
	},
	legal: {
		name: 'Jus',
		asked: [
			'Stemmer det som sies eller vises om taushetsplikt, samtykke og journal?',
			'Er det noe en ansatt kunne komme til å gjøre etter dette, som ikke er lov?'
		]
	}
};

const practice = [
	'Ville en god kollega ha sagt hvert av valgene? Tro på hensikten, og se etter kostnaden.',
	'Følger reaksjonen av akkurat det som ble sagt, og av det som har skjedd før?',
	'Er du uenig i et merke, skriv hva du ville satt, og hvorfor.'
];

export function front(scenario: Scenario, { principles }: Guide): Markup {
	const { title, subtitle, edition, contentNote, minutes, focus, id } = scenario;
	const labels = principles.filter((one) => focus.includes(one.id)).map(({ label }) => label);
	const draft = Object.values(scenario.signOff).includes(null);
	return html`<header>
			<p class="small">Medvandrer · til gjennomlesning</p>
			<h1>${title}</h1>
			<p class="soft">${subtitle}</p>
			<p class="small">
				Utgave ${edition} ${draft && html`<span class="badge">Utkast</span>`} <span class="id">${id}</span>
			</p>
			<p>${contentNote}</p>
			<p class="small">
				Samtalen tar ${minutes.least}–${minutes.most} minutter. Den øver mest på: ${labels.join('; ')}.
			</p>
			${signatures(scenario)}
		</header>
		<section>
			<h2>Slik bruker du heftet</h2>
			<ul>
				<li>Her står alt som kan sies og skje i samtalen. Den som spiller, møter bare en del av det.</li>
				<li>
					Les først en av gjennomspillingene bak i heftet, så du har hørt samtalen. Les så scene for scene.
				</li>
				<li>
					Skriv rett i heftet. Små navn som <span class="id">replikkens-navn</span> viser til stedet, så bruk
					dem om du skriver et annet sted.
				</li>
				<li>Tallene for tillit, egenkraft, håp og press går fra 0 til 10. Den som spiller, ser dem aldri.</li>
				<li>
					Merkene sier hvordan et valg står til prinsippene i veilederen, fra −2 (tydelig mot) til +2 (tydelig
					med). De er laget ut fra veilederen, og ingen gruppe har prøvd dem ennå. Det finnes ingen fasit.
				</li>
				<li>Skriv ikke om virkelige deltakere, heller ikke uten navn.</li>
			</ul>
		</section>
		<section>
			<h2>Det vi ber deg om</h2>
			${Object.values(readers).map(({ name, asked }) => request(name, asked))}
			${request('Praksis og veiledning', practice)}
		</section>`;
}

const request = (name: string, asked: readonly string[]): Markup =>
	html`<h3 class="keep-with-next">${name}</h3>
		<ul>
			${asked.map((one) => html`<li>${one}</li>`)}
		</ul> `;

/** Who has signed and who hasn't, one row each. */
function signatures({ signOff }: Scenario): Markup {
	const rows = (Object.keys(readers) as Reader[]).map((reader) => {
		const signed = signOff[reader];
		return html`<tr>
			<th scope="row">${readers[reader].name}</th>
			<td>${signed ? `${signed.by}, ${signed.date}` : 'ikke godkjent ennå'}</td>
		</tr>`;
	});
	return html`<table>
		<caption class="small">
			Godkjenninger
		</caption>
		<tbody>
			${rows}
		</tbody>
	</table>`;
}
