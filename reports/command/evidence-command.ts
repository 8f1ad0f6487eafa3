/** `npm run evidence`: packs a run to hand it over, checks one against its seal, attaches it to the ticket. */
import { parseArgs } from 'node:util';
import { partsOf, RunbookError } from '../../fixtures/errors.ts';
import { demandFaultlessFile } from '../../fixtures/target/choose-target.ts';
import { fileFault, pathOf } from '../../fixtures/target/file-fault.ts';
import { archiveName } from '../at-end/outputs.ts';
import { checkRun, type CheckedRun } from '../seal/check-run.ts';
import { utc } from '../evidence.ts';
import { evidenceSettings } from '../hand-over/evidence-settings.ts';
import { findRun, knownRuns } from './known-runs.ts';
import { signer } from '../seal/manifest.ts';
import { describePacked } from '../hand-over/pack-run.ts';
import { repackRun } from '../hand-over/repack-run.ts';
import { RunFiles } from '../keep/run-files.ts';
import { attach } from '../ticket/attach.ts';

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
    const { check: checking, head, run, attach: attaching } = parseArguments(args, reports);
    if (checking !== undefined) return check(checking, head, surroundings);
    return await pack(findRun(reports, run), attaching, surroundings);
  } catch (thrown) {
    const error = fileFault(thrown, pathOf(thrown) ?? reports, 'get the right to it, or make room', 'read or written');
    if (!(error instanceof RunbookError)) throw error;
    for (const line of partsOf(error.explanation)) print(line);
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

function check(asked: string, head: string | undefined, { reports, print }: Surroundings): number {
  const checked = checkRun(findRun(reports, asked), head, reports);
  for (const line of describeCheck(checked, asked)) print(line);
  return checked.findings.length === 0 ? 0 : 1;
}

function describeCheck({ findings, manifest, anchor, name }: CheckedRun, asked: string): string[] {
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
    `${name} is intact as far as its own files show: ${what}. This machine has no anchor of it, so it cannot tell whether files were cut off its end, or the whole sealed anew.`,
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

function findContradiction({ check: checking, head, attach: attaching }: Partial<Arguments>): string | undefined {
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head))
    return `--head "${head}" is not a head: a head has 64 characters, 0-9 and a-f`;
  if (head !== undefined && checking === undefined) return '--head is compared by --check only';
  return checking !== undefined && attaching ? '--check looks and --attach sends: one at a time' : undefined;
}
