/** Gives the runbook instrumented.ts for the modules that it measures, so that the product has no switch for its bench. */
const instrumented = new URL('./instrumented.ts', import.meta.url).href;
const measured = ['evidence.ts', 'converge.ts'].map((name) => new URL(`../../fixtures/${name}`, import.meta.url).href);

/** @type {import('node:module').ResolveHook} */
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  return measured.includes(found.url) && context.parentURL !== instrumented ? { ...found, url: instrumented } : found;
}
