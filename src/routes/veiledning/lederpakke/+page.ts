import { discussed } from '../../data.ts';

export const load = async () => ({ discussed: await discussed() });
