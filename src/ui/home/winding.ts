/** How far a path has swung to the side at a stop, in percent of the room it has: gently, and the same each time. */
export const windingAt = (stop: number): number => Math.round(50 + 28 * Math.sin(stop * 1.1));
