/** Finds the chain that index.html quotes. */

export const chainId = 'chain';

/** Undefined if the page quotes none. */
export function quotedChain(page: string): string | undefined {
  return new RegExp(`<code id="${chainId}">([0-9a-f]{64})<`).exec(page)?.[1];
}
