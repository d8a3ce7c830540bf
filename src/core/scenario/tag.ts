/** What stands for a choice in a packed log: its own explicit tag, else two characters of its id's digest. */
import { tagFor } from './digest.ts';
import type { Choice } from './format/choice.ts';

export const tagOf = ({ id, tag }: Pick<Choice, 'id' | 'tag'>): string => tag ?? tagFor(id);
