/**
 * The least a page with this conversation could cost: the same text and the same way through it, written by
 * hand in one file, with no framework, no look and nothing kept.
 */
import type { Reference } from './reference.ts';

export function floorPage({ title, start, nodes, endings }: Reference): string {
	const scenes = Object.fromEntries([...nodes, ...endings].map((one) => [one.id, one]));
	const data = JSON.stringify({ start, scenes }).replaceAll('<', '\\u003c');
	return `<!doctype html>
<html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title><style>body{font:18px/1.5 system-ui;max-width:40em;margin:2em auto;padding:0 1em}
button{display:block;width:100%;text-align:left;font:inherit;margin:.5em 0;padding:.7em}</style></head>
<body><main></main><script>
const data=${data},main=document.querySelector('main');
function add(tag,text){const e=document.createElement(tag);e.textContent=text;main.append(e);return e}
function show(id){const scene=data.scenes[id];main.replaceChildren();add('h1',scene.title);add('p',scene.text);
for(const choice of scene.choices||[]){const b=add('button',choice.text);b.className='choice';b.onclick=()=>{
main.replaceChildren();add('p',choice.feedback);const go=add('button','Videre');go.className='go';
go.onclick=()=>show(choice.next)}}}
show(data.start)</script></body></html>
`;
}
