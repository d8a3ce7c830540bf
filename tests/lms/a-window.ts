import { HandClock } from './hand-clock.ts';

/** A window as the course meets it in an LMS: its timers in our hand, its events sent by us. */
export class AWindow extends EventTarget {
	readonly clock = new HandClock();
	readonly setTimeout = this.clock.setTimeout;
	readonly clearTimeout = this.clock.clearTimeout;
	readonly document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
	reloads = 0;
	readonly location = { reload: () => void (this.reloads += 1) };
	parent: object = this;
	opener: object | null = null;

	constructor(frame: object = {}) {
		super();
		Object.assign(this, frame);
	}

	hide(): void {
		this.document.visibilityState = 'hidden';
		this.document.dispatchEvent(new Event('visibilitychange'));
	}

	tell(type: string, properties: object = {}): void {
		this.dispatchEvent(Object.assign(new Event(type), properties));
	}
}

/** A frame of another site: every property but its place among frames throws at the touch. */
export function foreignFrame(around: { parent?: object; opener?: object }): object {
	return new Proxy(around, {
		get(frame, name) {
			if (name === 'parent' || name === 'opener') return Reflect.get(frame, name) as unknown;
			throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError');
		}
	});
}
