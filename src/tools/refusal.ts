/** A sentence for the person who typed the command. It is shown alone; a fault of ours is shown with its stack. */
export class Refusal extends Error {
	override name = 'Refusal';
}
