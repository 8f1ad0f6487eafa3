/**
 * Leave one out: for every step that changes or notes something, a run without it is refused later, at the step and with
 * the words where a real cluster would refuse. The last worker to finish prints the table.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { leftBehind, nothingLeft, runOnLab } from '../fixtures/lab-run.ts';
import { startLab } from '../fixtures/lab/lab.ts';
import type { LabOptions } from '../fixtures/lab/options.ts';

interface LeftOut {
  readonly without: string;
  /** The step that is refused, and words of the refusal: what is wrong, with its cause. */
  readonly at: string;
  readonly words: RegExp;
  readonly lab?: Partial<LabOptions>;
}

const rows: readonly LeftOut[] = [
  {
    without: 'cisco-1',
    at: 'cisco-7',
    words: /response\?metaAlias=\/sp.*IS_IdP_OKTA is not set to true on the publisher/,
  },
  { without: 'cisco-2', at: 'okta-12', words: /400 Bad Request.*a node without IS_IdP_OKTA/ },
  { without: 'cisco-5', at: 'okta-8', words: /status:Responder.*the hash algorithms differ/ },
  { without: 'cisco-6', at: 'cisco-7', words: /Nothing is noted under "SP metadata"/ },
  { without: 'cisco-7', at: 'okta-3', words: /Nothing is noted under "publisher ACS URL"/ },
  { without: 'cisco-8', at: 'okta-4', words: /Nothing is noted under "subscriber ACS URL"/ },
  { without: 'okta-1', at: 'okta-2', words: /"Create a new app integration" is not open.*step 1, which opens it/ },
  { without: 'okta-2', at: 'okta-2a', words: /General Settings of the wizard is not open.*step 2, which opens it/ },
  { without: 'okta-2a', at: 'okta-3', words: /no application labelled "CCXBU15".*stands at "General Settings"/ },
  { without: 'okta-3', at: 'okta-5', words: /This field cannot be left blank/ },
  {
    without: 'okta-3a',
    at: 'okta-8',
    words: /Could not retrieve user identifier.*attribute statement uid is missing/,
    lab: { oktaConsole: '2024' },
  },
  { without: 'okta-4', at: 'okta-12', words: /400 Bad Request.*a URL missing in step 4/ },
  { without: 'okta-5', at: 'okta-5a', words: /no application labelled "CCXBU15".*stands at "Configure SAML"/ },
  { without: 'okta-5a', at: 'okta-8', words: /Could not retrieve user identifier.*attribute statement uid is missing/ },
  { without: 'okta-5b', at: 'okta-8', words: /User is not assigned to this application/ },
  { without: 'okta-6', at: 'okta-7', words: /Nothing is noted under "IdP entity ID"/ },
  { without: 'okta-7', at: 'okta-8', words: /shows no IdP: Test SSO Setup cannot be reached.*never uploaded/ },
  { without: 'okta-10', at: 'okta-12', words: /Test is disabled.*the components are not registered/ },
  { without: 'okta-11', at: 'okta-12', words: /fails for CUIC on .*Reporting capability, make-admin/ },
  { without: 'okta-11a', at: 'okta-12', words: /fails for CUIC on .*restart of the reporting service/ },
  { without: 'okta-11b', at: 'okta-12', words: /Test is disabled.*a prerequisite box of the SSO Test is not ticked/ },
  { without: 'okta-12', at: 'okta-13', words: /Enable is disabled.*only after the SSO Test is successful/ },
  {
    without: 'okta-13',
    at: 'verify-agent-apatel-on-finesse-publisher',
    words: /asks for a password and an extension instead of going to Okta.*SSO is not enabled/,
  },
];

/** A run to its last steps takes half a minute on two free cores, and these share two. */
test.describe.configure({ timeout: 5 * 60_000 });

test.afterAll(() => {
  const all = [...rows.map((row) => row.without), 'okta-8'].map(noted);
  if (all.some((row) => row === undefined)) return;
  console.log(['left out → refused where: with which words', ...all].join('\n'));
});

for (const { without, at, words, lab: options } of rows) {
  test(`without ${without}: refused at ${at}`, async () => {
    const { failed, code } = await runWithout(without, options);
    expect(code).toBe(1);
    expect(failed).toEqual([{ step: at, words: expect.stringMatching(words) }]);
    note(without, at, failed[0]?.words ?? '');
  });
}

test('without okta-8: no document says that anything refuses; a trust that does not work is found by okta-12', async () => {
  const { failed, code, ssoStatus } = await runWithout('okta-8');
  expect({ failed, code }).toEqual({ failed: [], code: 0 });
  expect(ssoStatus, 'and the IdS goes on to say so').toBe('Needs Validation');
  note('okta-8', 'nowhere', 'a check: SSO Status stays at Needs Validation, and okta-12 tests the same trust');
});

async function runWithout(step: string, options: Partial<LabOptions> = {}) {
  const lab = await startLab({ totpPeriod: 3, ...options });
  try {
    const [side, number] = step.split('-');
    const title = `${side === 'cisco' ? 'IDS/Cisco Side' : 'OKTA IDP Side'} ${number ?? ''}\\. `;
    const configured = await runOnLab(lab, { project: 'configure', grepInvert: title });
    expect(configured.evidence.steps.map(({ id }) => id)).not.toContain(step);
    // The last number has no later one; one sign-in is enough to see that SSO is off.
    const { code, evidence } =
      step === 'okta-13' && configured.code === 0
        ? await runOnLab(lab, { project: 'verify', grep: 'agent apatel on Finesse, publisher' })
        : configured;
    expect(leftBehind(lab)).toEqual(nothingLeft);
    const failed = evidence.steps
      .filter(({ status }) => status === 'failed')
      .map(({ id, error }) => ({ step: id, words: [error?.what, error?.cause].filter(Boolean).join(' — ') }));
    return { code, failed, ssoStatus: lab.world.cluster.ssoStatus };
  } finally {
    await lab.stop();
  }
}

/** The workers of one test run share the rows of the table by the folder that Playwright empties before it. */
function rowFile(step: string): string {
  const folder = join(test.info().project.outputDir, 'leave-one-out');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${step}.json`);
}

function note(step: string, at: string, words: string): void {
  const [what = '', cause = ''] = words.replaceAll(test.info().outputDir, '').replace(/\s+/g, ' ').split(' — ');
  const row = `${step.padEnd(8)} → ${at}: ${what.slice(0, 160)}${cause === '' ? '' : ` (${cause})`}`;
  writeFileSync(rowFile(step), JSON.stringify(row));
}

function noted(step: string): string | undefined {
  const file = rowFile(step);
  return existsSync(file) ? z.string().parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}
