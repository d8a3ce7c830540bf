/** A text as a QR picture: one path of squares, with the empty edge that a camera needs around it. */
import { encode } from 'uqr';

export function qr(text: string): { readonly size: number; readonly path: string } {
	const { data, size } = encode(text, { border: 4 });
	const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])));
	return { size, path: squares.join('') };
}
