/** `npm run evidence`: packs a run to hand it over, checks one against its seal, attaches it to the ticket. */
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { RunbookError } from '../fixtures/errors.ts';
import { demandFaultlessFile } from '../fixtures/target/choose-target.ts';
import { anchorLog, anchorsOf } from './seal/anchors.ts';
import { archiveName } from './outputs.ts';
import { unzipped, type Unzipped } from './seal/archive.ts';
import { checkSeal, type Checked } from './seal/check-seal.ts';
import { utc } from './evidence.ts';
import { evidenceSettings } from './hand-over/evidence-settings.ts';
import { findRun, knownRuns } from './known-runs.ts';
import { signer } from './seal/manifest.ts';
import { describePacked } from './hand-over/pack-run.ts';
import { repackRun } from './hand-over/repack-run.ts';
import { RunFiles } from './keep/run-files.ts';
import { attach } from './ticket/attach.ts';

interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  /** The folder `reports`. */
  readonly reports: string;
  readonly print: (line: string) => void;
}

/** The exit code: 0 packed, attached or intact; 1 not intact, or not possible. */
export async function evidenceCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { print, reports } = surroundings;
  try {
    const { check, head, run, attach: attaching } = parseArguments(args, reports);
    if (check !== undefined) return checkRun(check, head, surroundings);
    return await pack(findRun(reports, run), attaching, surroundings);
  } catch (error) {
    if (!(error instanceof RunbookError)) throw error;
    const { what, cause, cure } = error.explanation;
    for (const line of [what, ...(cause === undefined ? [] : [`Cause: ${cause}`]), `Do: ${cure}`]) print(line);
    return 1;
  }
}

async function pack(folder: string, attaching: boolean, { env, print }: Surroundings): Promise<number> {
  // Else a REDACT or a token that could not be read would count as not set.
  demandFaultlessFile(env);
  const packed = await repackRun(new RunFiles(folder), evidenceSettings(env));
  const { files, evidence, zip } = packed;
  for (const missing of files.missing) print(`Missing in ${files.folder}: ${missing}`);
  for (const line of describePacked(packed)) print(line);
  if (files.has('index.html')) print(`Evidence: ${files.path('index.html')}`);
  if (zip === undefined || files.missing.length > 0) return 1;
  if (!attaching) return 0;
  const { head } = zip.manifest;
  print(await attach({ folder: files.folder, evidence, zip: files.path(archiveName), head }, env));
  return 0;
}

function checkRun(asked: string, head: string | undefined, { reports, print }: Surroundings): number {
  const path = findRun(reports, asked);
  const archive = statSync(path).isFile();
  const opened: Unzipped = archive
    ? unzipped(readFileSync(path), path)
    : { run: basename(path), files: new RunFiles(path).all(), twice: [] };
  const folder = archive ? dirname(resolve(path)) : path;
  // An archive may lie beside a log that came with it, or anywhere while the log stays with the runs.
  const logs = [anchorLog(folder), join(folder, 'anchors.log'), join(reports, 'anchors.log')];
  const anchors = anchorsOf(logs, opened.run);
  const checked = checkSeal(opened.files, { ...opened, anchors, head, archive });
  for (const line of describeCheck(checked, archive ? `${opened.run}/${basename(path)}` : opened.run, asked))
    print(line);
  return checked.findings.length === 0 ? 0 : 1;
}

function describeCheck({ findings, manifest, anchor }: Checked, name: string, asked: string): string[] {
  if (findings.length > 0) {
    const unsealed = findings.some(({ fault, path }) => fault === 'removed' && path === 'manifest.json');
    return [
      `${name} is not intact:`,
      ...findings.map(
        ({ fault, path, note }) => `  ${fault.padEnd(15)} ${path}${note === undefined ? '' : ` (${note})`}`,
      ),
      ...(unsealed && findings.length === 1
        ? [`A run that is stopped leaves no manifest. Do: seal its files: npm run evidence -- --run ${asked}`]
        : ['Do: compare it with the copy on the ticket, and keep this one as it is.']),
    ];
  }
  const by = manifest === undefined ? undefined : signer(manifest);
  const signed = by === undefined ? '' : `, signed with ${by}`;
  const what = `${manifest?.files.length ?? 0} files${signed}`;
  if (anchor === 'given') return [`${name} is intact: ${what}, and has the head that you gave.`];
  if (anchor !== undefined) return [`${name} is intact: ${what}, as sealed on ${utc(anchor.at)} (anchors.log).`];
  return [
    `${name} is intact as far as its own files show: ${what}. This machine has no anchor of it.`,
    `Do: compare with the head in the ticket: npm run evidence -- --check ${asked} --head <head>`,
  ];
}

interface Arguments {
  readonly run: string;
  readonly check?: string | undefined;
  readonly head?: string | undefined;
  readonly attach: boolean;
}

function parseArguments(args: readonly string[], reports: string): Arguments {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        run: { type: 'string', default: 'latest' },
        check: { type: 'string' },
        head: { type: 'string' },
        attach: { type: 'boolean', default: false },
      },
    });
    const fault = findContradiction(values);
    if (fault !== undefined) throw new Error(fault);
    return values;
  } catch (error) {
    const fault = error instanceof Error ? (error.message.split(/[.\n] |\n/)[0] ?? '') : '';
    const runs = knownRuns(reports).slice(0, 10).join(', ');
    throw new RunbookError({
      what: `${fault.replace(/\.$/, '')}.`,
      cure: `npm run evidence -- [--run <run>] [--attach], or npm run evidence -- --check <run or evidence.zip> [--head <head>]. Runs: ${runs === '' ? 'none yet' : runs}.`,
      layer: 'runbook',
    });
  }
}

function findContradiction({ check, head, attach: attaching }: Partial<Arguments>): string | undefined {
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head))
    return `--head "${head}" is not a head: a head has 64 characters, 0-9 and a-f`;
  if (head !== undefined && check === undefined) return '--head is compared by --check only';
  return check !== undefined && attaching ? '--check looks and --attach sends: one at a time' : undefined;
}
