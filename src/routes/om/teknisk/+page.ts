import { told } from '../../data.ts';

export const load = async () => ({ told: await told() });
