/** A thread doesn't read TypeScript, so this one begins here. */
import { register } from 'tsx/esm/api';

register();
await import('./examining.ts');
