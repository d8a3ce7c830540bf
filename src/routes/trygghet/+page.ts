import { told } from '../data.ts';

export const load = async () => ({ page: (await told())?.pages.find(({ id }) => id === 'trygghet') });
