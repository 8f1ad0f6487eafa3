/** The files that are made from the evidence of a run, in the order in which they are made. A new format is one entry here. */
import type { Evidence } from '../evidence.ts';
import type { Files } from '../files.ts';

/** Lists and chains the files of a run. It is not in its own list. */
export const manifestName = 'manifest.json';
/** All files of a run, to attach. */
export const archiveName = 'evidence.zip';

/** The material of an output. */
interface Sources {
  readonly evidence: Evidence;
  /** The files of the run, with the outputs that are made already. */
  readonly files: Files;
  /** Names of these files in the order of the document, then the manifest's. */
  readonly names: () => readonly string[];
  /** The chain over all files that are sealed before the page. */
  readonly chain: () => string;
  /** Sentences for the top of the page. */
  readonly remarks: readonly string[];
  /** Path of the browser that prints; undefined if none was found. */
  readonly browser: string | undefined;
}

export interface Output {
  readonly name: string;
  /** The page quotes the chain over all files before it. */
  readonly sealed: 'before the page' | 'with the page';
  /** False for an output that needs more than this runbook, such as a browser: a run without it is complete. */
  readonly required: boolean;
  /** Returns the content, or the reason why it is missing. Loads its code only when it makes something. */
  readonly make: (sources: Sources) => Promise<string | Buffer | { readonly missing: string }>;
}

export const outputs: readonly Output[] = [
  {
    name: 'junit.xml',
    sealed: 'before the page',
    required: true,
    make: async ({ evidence }) => (await import('../page/junit.ts')).junit(evidence),
  },
  {
    name: 'index.html',
    sealed: 'with the page',
    required: true,
    make: async ({ evidence, files, names, chain, remarks }) =>
      (await import('../page/index-html.ts')).indexHtml(evidence, files, { names: names(), chain: chain(), remarks }),
  },
  {
    name: 'evidence.pdf',
    sealed: 'with the page',
    required: false,
    make: async ({ evidence, files, browser }) =>
      (await import('../page/pdf.ts')).pdf(String(files.get('index.html')), evidence, browser),
  },
];

export const outputNames = outputs.map(({ name }) => name);

/** The page and the outputs that are made from it: last in the chain. */
export const sealedLast = outputs.filter(({ sealed }) => sealed === 'with the page').map(({ name }) => name);
