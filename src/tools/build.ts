/** `npm run build` */
import { spendingTable } from './build/budgets.ts';
import { build } from './build/build.ts';

const { spent } = build();
console.log(`Built in dist/.\n\n${spendingTable(spent)}`);
