/**
 * The children of these kinds, as a selector for a filter of blocks. By their axis: of `:scope > div`, Playwright looks at
 * every element below each block first, in its shadow roots too.
 */
export function children(kinds: readonly string[]): string {
  return `xpath=./*[${kinds.map((kind) => `self::${kind}`).join(' or ')}]`;
}
