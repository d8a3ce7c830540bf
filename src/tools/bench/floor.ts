/**
 * The least a page with this conversation could cost: the same text and the same way through it, written by
 * hand in one file, with no framework, no look and nothing kept.
 */
import type { Scenario } from '#core/scenario/format/scenario.ts';

export function floorPage({ title, start, scenes, endings }: Scenario): string {
	const first = (to: Scenario['scenes'][string]['choices'][number]['to']) =>
		typeof to === 'string' ? to : (to.at(-1)?.scene ?? '');
	const told: Record<string, { lines: string[]; choices: { text: string; to: string }[] }> = {};
	for (const [id, { lines, choices }] of Object.entries(scenes)) {
		told[id] = {
			lines: lines.map(({ text }) => text),
			choices: choices.map(({ text, to }) => ({ text, to: first(to) }))
		};
	}
	for (const [id, { lines }] of Object.entries(endings)) {
		told[id] = { lines: lines.map(({ text }) => text), choices: [] };
	}
	const data = { start: start.scene, scenes: told };
	return `<!doctype html>
<html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title><style>body{font:18px/1.5 system-ui;max-width:40em;margin:2em auto;padding:0 1em}
button{display:block;width:100%;text-align:left;font:inherit;margin:.5em 0;padding:.7em}</style></head>
<body><main></main><script>
const data=${JSON.stringify(data).replaceAll('<', '\\u003c')},main=document.querySelector('main');
function show(id){const scene=data.scenes[id];main.textContent='';
for(const line of scene.lines){const p=document.createElement('p');p.textContent=line;main.append(p)}
for(const choice of scene.choices){const b=document.createElement('button');b.textContent=choice.text;
b.onclick=()=>show(choice.to);main.append(b)}}
show(data.start)</script></body></html>
`;
}
