/** The chain that index.html quotes, to find it again in the page. */

export const chainId = 'chain';

/** Undefined if the page quotes none. */
export function quotedChain(page: string): string | undefined {
  return new RegExp(`<code id="${chainId}">([0-9a-f]{64})<`).exec(page)?.[1];
}
