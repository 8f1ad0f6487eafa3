/**
 * No secret anywhere: the whole procedure with everything that a run keeps or says, refused sign-ins and stops included.
 * Its lab is the form that flows/variants.test.ts does not run: a single node and Okta of August 2026.
 */
import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { endedAs, leftBehind, nothingLeft, runOnLab, type LabRun } from '../fixtures/lab-run.ts';
import { startLab, type Lab } from '../fixtures/lab/lab.ts';
import { leaksIn, leaksInContent, secretsOf, type Secrets } from '../fixtures/leaks.ts';

/** Five runs of the runbook, one of them whole: two minutes on two free cores, and these share two. */
test.describe.configure({ timeout: 15 * 60_000 });

/** What an operator may type by mistake: as secret as the right one, which it is often close to. */
const wrong = {
  PLATFORM_PASSWORD: 'Wrong "&e%+<\\ platform-99',
  OKTA_ADMIN_PASSWORD: 'Wrong "&é%+<\\ okta-99',
  APPLICATION_PASSWORD: 'Wrong "&é%+<\\ application-99',
  PASSWORD_APATEL: 'Wrong "&é%+<\\ apatel-99',
};

/** Everything that a run meets: were one of these not issued, the search would prove less than it says. */
const kinds = [
  ...['PLATFORM_PASSWORD', 'APPLICATION_PASSWORD', 'OKTA_ADMIN_PASSWORD', 'OKTA_ADMIN_TOTP_SECRET', 'TOTP code'],
  ...['PASSWORD_APATEL', 'PASSWORD_BMOORE', 'PASSWORD_SMILLER', 'PASSWORD_CADMIN'],
  ...['TOTP_SECRET_BMOORE', 'TOTP_SECRET_CADMIN', ...Object.keys(wrong).map((name) => `wrong ${name}`)],
  ...['cookie JSESSIONID', 'cookie idx', 'cookie admin_sid', 'cookie finesse_session', 'cookie sso_state'],
  ...['stateToken', 'stateHandle', 'nonce', 'code', 'state', 'CSRFTOKEN', 'token', 'refresh_token'],
  ...['SAMLRequest', 'SAMLResponse', 'SAML signature', 'RelayState', 'uniqueId'],
];

/** Passwords and seeds, right and wrong, and what the consoles issued: cookies, codes, tokens, state, signatures. */
function secretsIn(lab: Lab): Secrets {
  const mistyped = Object.entries(wrong).map(([name, value]) => [`wrong ${name}`, value] as const);
  return new Map([...secretsOf(lab.env), ...mistyped, ...lab.issued()]);
}

const refusals = [
  {
    variable: 'PLATFORM_PASSWORD',
    grep: 'Cisco Side 1\\.',
    step: 'cisco-1',
    words: 'refuses to sign in platformadmin',
  },
  {
    variable: 'OKTA_ADMIN_PASSWORD',
    grep: 'OKTA IDP Side 1\\.',
    step: 'okta-1',
    words: 'Okta refuses to sign in okta',
  },
  { variable: 'APPLICATION_PASSWORD', grep: 'Cisco Side 3\\.', step: 'cisco-3', words: 'IdS administration refuses' },
  { variable: 'APPLICATION_PASSWORD', grep: 'OKTA IDP Side 9\\.', step: 'okta-9', words: 'CCX Administration refuses' },
] as const;

const refuse = (lab: Lab, { variable, grep, step }: (typeof refusals)[number]): Promise<LabRun> =>
  runOnLab(lab, {
    project: 'configure',
    folder: step,
    grep,
    env: { [variable]: wrong[variable] },
  });

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(test.info().outputPath(folder), { recursive: true, encoding: 'utf8' });

const failures = ({ evidence }: LabRun): Record<string, string> =>
  Object.fromEntries(evidence.steps.flatMap(({ id, error }) => (error === undefined ? [] : [[id, error.what]])));

test('a whole run, refused sign-ins, a SAML refusal and a screen that nobody expects leave no secret', async () => {
  const lab = await startLab({ topology: 'single', oktaConsole: '2026-08', widget: 2, totpPeriod: 3 });
  try {
    // One each: a step that fails is the last of its run.
    const refused = await Promise.all(refusals.map((each) => refuse(lab, each)));
    expect(refused.map(failures)).toEqual(
      refusals.map(({ step, words }) => ({ [step]: expect.stringContaining(words) })),
    );

    const whole = await runOnLab(lab, { project: 'verify-after', folder: 'whole' });
    expect(failures(whole), whole.output).toEqual({});
    expect(whole.code).toBe(0);
    expect(endedAs(whole, 'not applicable')).toEqual(['cisco-2', 'cisco-8', 'okta-3a', 'okta-4']);

    // As if somebody had edited the application since: Okta no longer says who it is.
    for (const app of lab.world.okta.apps) app.settings = { ...app.settings, attributeStatements: [] };
    lab.fault({ kind: 'unexpected screen', console: 'cuic' });
    const stopped = await runOnLab(lab, {
      project: 'verify',
      folder: 'stopped',
      env: { PASSWORD_APATEL: wrong.PASSWORD_APATEL },
    });
    const noUid = expect.stringContaining('Could not retrieve user identifier');
    expect(failures(stopped)).toEqual({
      'verify-agent-apatel-on-finesse-publisher': expect.stringContaining('Okta refuses to sign in apatel@lab.test'),
      'verify-agent-bmoore-on-finesse-publisher': noUid,
      'verify-supervisor-smiller-on-finesse-publisher': noUid,
      'verify-administrator-on-ccx-administration-publisher': noUid,
      'verify-administrator-on-cisco-unified-intelligence-center-cuic-publisher':
        expect.stringContaining('Scheduled maintenance'),
    });

    const secrets = secretsIn(lab);
    expect(new Set([...secrets.keys()].map((what) => what.replace(/ \d+$/, '')))).toEqual(new Set(kinds));
    expect(leaksIn(test.info().outputPath(), secrets)).toEqual([]);
    for (const { output } of [...refused, whole, stopped])
      expect(leaksInContent('console', output, secrets)).toEqual([]);
    // What was searched is what there should be: every failed step has its trace, and Playwright's own files are gone.
    expect(filesBelow('stopped/run/traces')).toHaveLength(5);
    for (const folder of [...refusals.map(({ step }) => step), 'whole', 'stopped'])
      expect(filesBelow(`${folder}/playwright`)).toEqual(['.last-run.json']);
    expect(leftBehind(lab)).toEqual(nothingLeft);
  } finally {
    await lab.stop();
  }
});
