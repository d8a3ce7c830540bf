/** A share as Norwegian writes it: «43 %», with a space that doesn't break. */
export const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;
