/** The files that are made from the evidence of a run, in the order in which they are made. A new format is one entry here. */
import type { Evidence } from './evidence.ts';
import type { Files } from './files.ts';

/** Lists and chains the files of a run. It is not in its own list. */
export const manifestName = 'manifest.json';
/** All files of a run, to attach. */
export const archiveName = 'evidence.zip';

/** What an output may be made from. */
export interface Sources {
  readonly evidence: Evidence;
  /** The files of the run, with the outputs that are made already. */
  readonly files: Files;
  /** Their names in the order of the document, and the manifest's. */
  readonly names: () => readonly string[];
  /** The chain over all that is sealed before the page. */
  readonly chain: () => string;
  /** Sentences for the top of the page. */
  readonly remarks: readonly string[];
  /** Path of a browser that prints; undefined if there is none. */
  readonly browser: string | undefined;
}

export interface Output {
  readonly name: string;
  /** The page quotes the chain over all files before it. */
  readonly sealed: 'before the page' | 'with the page';
  /** False for an output that needs more than this runbook: a run without it is whole. */
  readonly required: boolean;
  /** The content, or the reason why there is none. Code is loaded only when something is made. */
  readonly make: (sources: Sources) => Promise<string | Buffer | { readonly missing: string }>;
}

export const outputs: readonly Output[] = [
  {
    name: 'junit.xml',
    sealed: 'before the page',
    required: true,
    make: async ({ evidence }) => (await import('./page/junit.ts')).junit(evidence),
  },
  {
    name: 'index.html',
    sealed: 'with the page',
    required: true,
    make: async ({ evidence, files, names, chain, remarks }) =>
      (await import('./page/index-html.ts')).indexHtml(evidence, files, { names: names(), chain: chain(), remarks }),
  },
  {
    name: 'evidence.pdf',
    sealed: 'with the page',
    required: false,
    make: async ({ evidence, files, browser }) =>
      (await import('./page/pdf.ts')).pdf(String(files.get('index.html')), evidence, browser),
  },
];

export const outputNames = outputs.map(({ name }) => name);

/** The page, and what is made from it: last in the chain. */
export const sealedLast = outputs.filter(({ sealed }) => sealed === 'with the page').map(({ name }) => name);
