/** Loaded before Playwright in a measured run: registers swap-hooks.mjs. */
import { register } from 'node:module';

register('./swap-hooks.mjs', import.meta.url);
