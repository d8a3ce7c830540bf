/** What is on its way, or here already, as a page can watch it come. */
export class Coming<Value> {
	#value = $state.raw<Value>();
	#isHere = $state(false);

	constructor(value: Value | Promise<Value>) {
		if (!(value instanceof Promise)) this.#arrive(value);
		else void value.then((come) => this.#arrive(come));
	}

	/** Undefined until it is here. */
	get value(): Value | undefined {
		return this.#value;
	}

	get isHere(): boolean {
		return this.#isHere;
	}

	#arrive(value: Value): void {
		this.#value = value;
		this.#isHere = true;
	}
}
