/** Checks the folder of a run, or an archive alone: its seal, its name, the archive beside it, and what is no file of it. */
import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { RunbookError } from '../../fixtures/errors.ts';
import { parseEvidence } from '../evidence.ts';
import type { Files } from '../files.ts';
import { RunFiles } from '../keep/run-files.ts';
import { archiveName, manifestName } from '../at-end/outputs.ts';
import { anchorLog, anchorsOf, runOfHead, type Anchor } from './anchors.ts';
import { unzipped } from './archive.ts';
import { checkSeal, type Checked, type Finding } from './check-seal.ts';
import { parseManifest, type Manifest } from './manifest.ts';
import { strangersIn } from './strangers.ts';

export interface CheckedRun extends Checked {
  /** The run, or the run and its archive. */
  readonly name: string;
}

/** `path`: a folder or an archive. `reports`: the folder that has anchors.log. */
export function checkRun(path: string, head: string | undefined, reports: string): CheckedRun {
  return statSync(path).isFile() ? checkArchive(path, head, reports) : checkFolder(path, head, reports);
}

function checkArchive(path: string, head: string | undefined, reports: string): CheckedRun {
  const opened = unzipped(readFileSync(path), path);
  const logs = logsOf(dirname(resolve(path)), reports);
  const anchors = anchorsOf(logs, opened.run);
  const checked = checkSeal(opened.files, { ...opened, anchors, head, archive: true });
  const strange = opened.stray.map((note): Finding => ({ fault: 'inserted', path: basename(path), note }));
  const other = renamed(opened.run, opened.files, checked.manifest, { anchors, logs });
  const findings = together(strange, other, checked.findings);
  return { ...checked, findings, name: `${opened.run}/${basename(path)}` };
}

function checkFolder(folder: string, head: string | undefined, reports: string): CheckedRun {
  const [run, files, logs] = [basename(resolve(folder)), new RunFiles(folder).all(), logsOf(folder, reports)];
  const anchors = anchorsOf(logs, run);
  const checked = checkSeal(files, { anchors, head });
  const { manifest } = checked;
  // A run that was stopped is not sealed, and may have left anything.
  const sealed = lstatSync(join(folder, manifestName), { throwIfNoEntry: false }) !== undefined;
  const strange = sealed ? strangersIn(folder) : [];
  const other = renamed(run, files, manifest, { anchors, logs });
  const archived = manifest === undefined ? [] : archiveOf(folder, files.get(archiveName), manifest, anchors);
  return { ...checked, findings: together(strange, other, checked.findings, archived), name: run };
}

/** An archive may lie beside a log that came with it, or anywhere while the log stays with the runs. */
function logsOf(folder: string, reports: string): string[] {
  return [anchorLog(folder), join(folder, 'anchors.log'), join(reports, 'anchors.log')];
}

/** One finding a path: the first says most. */
function together(...lists: readonly (readonly Finding[])[]): Finding[] {
  const all = lists.flat();
  return all.filter(({ path }, index) => all.findIndex((each) => each.path === path) === index);
}

/** Evidence of another run under the name of this one. No finding if a line of anchors.log has seen it under this name. */
function renamed(
  run: string,
  files: Files,
  manifest: Manifest | undefined,
  { anchors, logs }: { anchors: readonly Anchor[]; logs: readonly string[] },
): Finding[] {
  if (manifest === undefined || anchors.some(({ head }) => head === manifest.head)) return [];
  const change = parseEvidence(files.get('evidence.json'))?.change;
  const own = change === undefined || [change, `${change}-redacted`].includes(run) ? undefined : change;
  const is = runOfHead(logs, manifest.head) ?? own;
  return is === undefined
    ? []
    : [{ fault: 'renamed', path: run === '' ? '.' : run, note: `it is the evidence of ${is}` }];
}

/** The archive beside the files: it is the one that is attached to the ticket. */
function archiveOf(
  folder: string,
  content: Buffer | undefined,
  manifest: Manifest,
  anchors: readonly Anchor[],
): Finding[] {
  const run = basename(resolve(folder));
  const finding = (fault: Finding['fault'], note: string): Finding[] => [{ fault, path: archiveName, note }];
  if (content === undefined)
    return hasRedactedCopy(folder, manifest)
      ? []
      : finding('removed', `pack it again: npm run evidence -- --run ${run}`);
  const opened = openedOrFault(content);
  if (typeof opened === 'string') return finding('edited', opened);
  if (opened.run !== run) return finding('renamed', `it holds the run ${opened.run}`);
  const { findings, manifest: own } = checkSeal(opened.files, { ...opened, anchors, archive: true });
  const faults = [...opened.stray, ...findings.map(({ fault, path }) => `${fault} ${path}`)];
  if (faults.length > 0) return finding('edited', `in it: ${faults.slice(0, 5).join(', ')}`);
  // An archive that was made smaller for the ticket system begins its chain with the head of its folder.
  if (own?.head === manifest.head || own?.from === manifest.head) return [];
  return finding('edited', 'it was sealed at another time than the folder');
}

function openedOrFault(content: Buffer): ReturnType<typeof unzipped> | string {
  try {
    return unzipped(content, archiveName);
  } catch (error) {
    if (!(error instanceof RunbookError)) throw error;
    return 'it is not a ZIP archive, or it is damaged';
  }
}

/** REDACT leaves one archive: that of the copy. */
function hasRedactedCopy(folder: string, { head }: Manifest): boolean {
  const file = join(`${resolve(folder)}-redacted`, manifestName);
  return existsSync(file) && parseManifest(readFileSync(file, 'utf8'))?.from === head;
}
