/** The types that the parts of index.html share. */
import type { html } from 'hono/html';

export type Markup = ReturnType<typeof html>;

export interface PageOptions {
  /** Names of the files to link, in the order of the document. */
  readonly names: readonly string[];
  /** The chain over all files before the page. */
  readonly chain: string;
  /** Sentences that a reader must know before the steps. */
  readonly remarks: readonly string[];
}
