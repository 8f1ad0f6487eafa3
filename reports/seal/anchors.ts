/** reports/anchors.log: the head of every seal and the files that it covers, one JSON object a line. Lines are only added. */
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { reportsOf } from '../../fixtures/target/run-folder.ts';
import { defined } from '../../fixtures/evidence/defined.ts';
import { parseJson } from '../../fixtures/json.ts';
import { link, signer, start, type Manifest } from './manifest.ts';

const anchor = z.object({
  /** ISO 8601, UTC. */
  at: z.string(),
  /** Name of the run's folder. */
  run: z.string(),
  head: z.string(),
  from: z.string().optional(),
  signer: z.string().optional(),
  /** Path and SHA-256 in the chain's order, so that a check can name files that were cut off. */
  files: z.array(z.tuple([z.string(), z.string()])),
});

/** `reports/anchors.log`, for the folder of a run. */
export function anchorLog(folder: string): string {
  return join(reportsOf(folder), 'anchors.log');
}

export type Anchor = z.infer<typeof anchor>;

/** Writes nothing if the newest anchor of the run is this one. Throws the error of the file system. */
export function appendAnchor(log: string, run: string, manifest: Manifest, at: Date): void {
  const { head, from } = manifest;
  const newest = anchorsOf([log], run).findLast((each) => each.from === from);
  if (newest?.head === head) return;
  const line: Anchor = {
    at: at.toISOString(),
    run,
    head,
    ...defined({ from, signer: signer(manifest) }),
    files: manifest.files.map(({ path, sha256 }) => [path, sha256]),
  };
  mkdirSync(dirname(log), { recursive: true });
  appendFileSync(log, `${JSON.stringify(line)}\n`);
}

/** The anchors of one run, oldest first. A line whose files do not make its head is not an anchor. */
export function anchorsOf(logs: readonly string[], run: string): Anchor[] {
  return allAnchors(logs).filter((each) => each.run === run);
}

/** The run whose seal has this head; undefined if no line has it. */
export function runOfHead(logs: readonly string[], head: string): string | undefined {
  return allAnchors(logs).find((each) => each.head === head)?.run;
}

function allAnchors(logs: readonly string[]): Anchor[] {
  return [...new Set(logs)].flatMap(linesOf).flatMap((line) => {
    const { data } = anchor.safeParse(parseJson(line));
    return data !== undefined && headOf(data) === data.head ? [data] : [];
  });
}

/** Empty if the log cannot be read: a check then reports that it knows no anchor. */
function linesOf(log: string): string[] {
  try {
    return readFileSync(log, 'utf8').split('\n');
  } catch {
    return [];
  }
}

function headOf({ files, from = start }: Anchor): string {
  return files.reduce((previous, [path, sha256]) => link(previous, path, sha256), from);
}
