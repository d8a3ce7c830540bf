/**
 * A page that belongs to no site, with the course in a frame of it: what a course meets whose LMS puts a player of
 * another site around it. Such a page is given as its own address, since there is no other site at hand. Under the
 * policy that it takes over from this one it may have no style, so attributes give the frame all the room.
 */
export function frameOfAnotherSite(title: string, address: string): string {
	const frame = `<iframe title="${escaped(title)}" src="${escaped(address)}" width="100%" height="100%" frameborder="0"></iframe>`;
	const page = `<html lang="nb"><title>${escaped(title)}</title><body topmargin="0" leftmargin="0" marginwidth="0" marginheight="0">${frame}`;
	return `data:text/html;charset=utf-8,${encodeURIComponent(page)}`;
}

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
