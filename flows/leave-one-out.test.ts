/**
 * Leave one out: for every step that changes or notes something, a run without it is refused later (a check, okta-8, by
 * nobody), at the step and with the words where a real cluster would refuse. Rows share a lab as runs share a change:
 * the step that was left out is done by the next row, which goes on from there. The last worker to finish prints the
 * table.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { leftBehind, nothingLeft, runOnLab, type LabRun } from '../fixtures/lab-run.ts';
import { startLab, type Lab } from '../fixtures/lab/lab.ts';
import type { LabOptions } from '../fixtures/lab/options.ts';
import { procedureHeadings } from '../fixtures/procedure-headings.ts';
import { headings } from '../fixtures/steps.ts';

interface Row {
  readonly without: string;
  /** Where the run begins: every step before it was done on this lab. The first step unless said. */
  readonly from?: string;
  /** Steps before `from` that this row does too. */
  readonly also?: readonly string[];
  /** A step that this row and the next do without until its own row: nothing that they meet asks for it. */
  readonly alsoWithout?: string;
  /** A folder of its own: nothing is noted yet. */
  readonly notes?: string;
  /** Another application in the same Okta org. */
  readonly app?: string;
}

interface Refused extends Row {
  /** The step that is refused, and words of the refusal: what is wrong, with its cause. */
  readonly at: string;
  readonly words: RegExp;
}

type LeftOut = Refused | (Row & { readonly at: 'nowhere' });

/** What other documents demand, behind the number where it stands. */
const lettered: Readonly<Record<string, readonly string[]>> = {
  2: ['2a'],
  3: ['3a'],
  5: ['5a', '5b'],
  11: ['11a', '11b'],
};
const documentSteps = [
  ...Object.keys(procedureHeadings[headings.cisco]).map((number) => `cisco-${number}`),
  ...Object.keys(procedureHeadings[headings.okta])
    .flatMap((number) => [number, ...(lettered[number] ?? [])])
    .map((number) => `okta-${number}`),
];

const uidMissing = /Could not retrieve user identifier.*attribute statement uid is missing/;

const labs: readonly { readonly lab: Partial<LabOptions>; readonly rows: readonly LeftOut[] }[] = [
  {
    lab: {},
    rows: [
      {
        without: 'cisco-1',
        at: 'cisco-7',
        words: /response\?metaAlias=\/sp.*IS_IdP_OKTA is not set to true on the publisher/,
      },
      {
        without: 'cisco-6',
        from: 'cisco-6',
        notes: 'without SP metadata',
        at: 'cisco-7',
        words: /Nothing is noted under "SP metadata"/,
      },
      {
        without: 'cisco-7',
        also: ['cisco-1'],
        from: 'cisco-6',
        notes: 'without the Location of the publisher',
        at: 'okta-3',
        words: /Nothing is noted under "publisher ACS URL"/,
      },
      { without: 'cisco-8', from: 'cisco-6', at: 'okta-4', words: /Nothing is noted under "subscriber ACS URL"/ },
      {
        without: 'okta-1',
        from: 'okta-1',
        at: 'okta-2',
        words: /"Create a new app integration" is not open.*step 1, which opens it/,
      },
      {
        without: 'okta-2',
        from: 'okta-1',
        at: 'okta-2a',
        words: /General Settings of the wizard is not open.*step 2, which opens it/,
      },
      {
        without: 'okta-2a',
        from: 'okta-1',
        at: 'okta-3',
        words: /no application labelled "CCXBU15".*stands at "General Settings"/,
      },
      { without: 'okta-3', from: 'cisco-8', at: 'okta-5', words: /This field cannot be left blank/ },
      {
        without: 'okta-5',
        from: 'okta-1',
        at: 'okta-5a',
        words: /no application labelled "CCXBU15".*stands at "Configure SAML"/,
      },
      // No document says that anything refuses: a trust that does not work is found by okta-12.
      { without: 'okta-8', from: 'okta-1', at: 'nowhere' },
    ],
  },
  {
    lab: {},
    rows: [
      { without: 'okta-5a', alsoWithout: 'cisco-2', at: 'okta-8', words: uidMissing },
      {
        without: 'okta-6',
        from: 'okta-6',
        notes: "without Okta's metadata",
        at: 'okta-7',
        words: /Nothing is noted under "IdP entity ID"/,
      },
      {
        without: 'okta-11b',
        from: 'okta-5a',
        at: 'okta-12',
        words: /Test is disabled.*a prerequisite box of the SSO Test is not ticked/,
      },
      {
        without: 'cisco-2',
        from: 'okta-11b',
        at: 'okta-12',
        words: /400 Bad Request.*a node without IS_IdP_OKTA/,
      },
      {
        without: 'okta-12',
        also: ['cisco-2'],
        from: 'okta-11b',
        at: 'okta-13',
        words: /Enable is disabled.*only after the SSO Test is successful/,
      },
    ],
  },
  {
    lab: { oktaConsole: '2026-08', widget: 3 },
    rows: [
      { without: 'cisco-5', at: 'okta-8', words: /status:Responder.*the hash algorithms differ/ },
      {
        without: 'okta-5b',
        also: ['cisco-5', 'cisco-6', 'cisco-7', 'cisco-8'],
        from: 'okta-1',
        app: 'Second app',
        at: 'okta-8',
        words: /User is not assigned to this application/,
      },
      {
        without: 'okta-11',
        from: 'okta-5b',
        app: 'Second app',
        at: 'okta-12',
        words: /fails for CUIC on .*Reporting capability, make-admin/,
      },
      {
        without: 'okta-11a',
        from: 'okta-11',
        app: 'Second app',
        at: 'okta-12',
        words: /fails for CUIC on .*restart of the reporting service/,
      },
      {
        without: 'okta-4',
        from: 'okta-1',
        app: 'Third app',
        at: 'okta-12',
        words: /400 Bad Request.*a URL missing in step 4/,
      },
    ],
  },
  {
    lab: { topology: 'single', oktaConsole: '2024' },
    rows: [
      { without: 'okta-7', at: 'okta-8', words: /shows no IdP: Test SSO Setup cannot be reached.*never uploaded/ },
      { without: 'okta-3a', from: 'okta-1', app: 'Second app', at: 'okta-8', words: uidMissing },
      {
        without: 'okta-10',
        from: 'okta-3a',
        app: 'Second app',
        at: 'okta-12',
        words: /Test is disabled.*the components are not registered/,
      },
      // The last number has no later one: the first sign-in of Verify is refused.
      {
        without: 'okta-13',
        from: 'okta-10',
        app: 'Second app',
        at: 'verify-agent-apatel-on-finesse-publisher',
        words: /asks for a password and an extension instead of going to Okta.*SSO is not enabled/,
      },
    ],
  },
];

/** Several runs of half a minute each on two free cores, and these share two. */
test.describe.configure({ timeout: 15 * 60_000 });

const table = labs.flatMap(({ rows }) => rows.map(({ without }) => without));

test.afterAll(() => {
  const all = documentSteps.filter((id) => table.includes(id)).map(noted);
  if (all.some((row) => row === undefined)) return;
  console.log(['left out → refused where: with which words', ...all].join('\n'));
});

for (const { lab: options, rows } of labs)
  test(`without ${rows.map(({ without }) => without).join(', ')}`, async () => {
    await onLab(options, async (lab) => {
      for (const row of rows)
        await test.step(`without ${row.without}: refused at ${row.at}`, async () => {
          const run = await runWithout(lab, row);
          expect({ ...outcome(run), ssoStatus: lab.world.cluster.ssoStatus }, run.output).toEqual(expected(row));
          note(row, refusals(run)[0]?.words);
        });
    });
  });

async function onLab(options: Partial<LabOptions>, run: (lab: Lab) => Promise<void>): Promise<void> {
  const lab = await startLab({ totpPeriod: 3, ...options });
  try {
    await run(lab);
  } finally {
    await lab.stop();
  }
}

/** A row that Verify refuses configures first, which passes. */
async function runWithout(lab: Lab, row: LeftOut): Promise<LabRun> {
  const { without, alsoWithout, from = 'cisco-1', also = [], notes = 'notes', app, at } = row;
  const steps = documentSteps.filter((id, place) => also.includes(id) || place >= documentSteps.indexOf(from));
  const run = await runOnLab(lab, {
    project: 'configure',
    folder: notes,
    // What is refused where is asked here: a third less to do.
    trace: false,
    grep: steps
      .filter((id) => id !== without && id !== alsoWithout)
      .map(titleOf)
      .join('|'),
    ...(app === undefined ? {} : { env: { OKTA_APP: app } }),
  });
  expect(leftBehind(lab)).toEqual(nothingLeft);
  if (!at.startsWith('verify-')) return run;
  expect(run.code, run.output).toBe(0);
  return runOnLab(lab, { project: 'verify', grep: 'agent apatel on Finesse, publisher' });
}

function outcome(run: LabRun) {
  return { refusals: refusals(run), code: run.code };
}

/** Where nothing is refused the IdS goes on to say that the trust was never tested. */
function expected(row: LeftOut) {
  return 'words' in row
    ? { refusals: [{ step: row.at, words: expect.stringMatching(row.words) }], code: 1, ssoStatus: expect.anything() }
    : { refusals: [], code: 0, ssoStatus: 'Needs Validation' };
}

/** What this run refused: a step that an earlier run of the same notes was refused keeps its error until it is done. */
function refusals({ evidence }: LabRun): readonly { step: string; words: string }[] {
  return evidence.steps
    .filter(({ status, startedAt }) => status === 'failed' && (startedAt ?? '') >= evidence.startedAt)
    .map(({ id, error }) => ({ step: id, words: [error?.what, error?.cause].filter(Boolean).join(' — ') }));
}

/** As Playwright's -g takes it: "OKTA IDP Side 5a\. ". */
function titleOf(id: string): string {
  const [side, number = ''] = id.split('-');
  return `${side === 'cisco' ? 'IDS/Cisco Side' : 'OKTA IDP Side'} ${number}\\. `;
}

/** The workers of one test run share the rows of the table by the folder that Playwright empties before it. */
function rowFile(step: string): string {
  const folder = join(test.info().project.outputDir, 'leave-one-out');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${step}.json`);
}

function note(
  { without, at }: LeftOut,
  words = 'a check: SSO Status stays at Needs Validation, okta-12 tests the same trust',
): void {
  const [what = '', cause = ''] = words.replaceAll(test.info().outputDir, '').replace(/\s+/g, ' ').split(' — ');
  const row = `${without.padEnd(8)} → ${at}: ${what.slice(0, 160)}${cause === '' ? '' : ` (${cause})`}`;
  writeFileSync(rowFile(without), JSON.stringify(row));
}

function noted(step: string): string | undefined {
  const file = rowFile(step);
  return existsSync(file) ? z.string().parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}
