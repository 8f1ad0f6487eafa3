/** The whole procedure on each form that the products have: topology, IdS release, Okta's console, Okta's widget. Okta of August 2026 is in no-secret.test.ts. */
import { expect, test } from '@playwright/test';
import { endedAs, leftBehind, nothingLeft, runOnLab, stepOf, type RunOptions } from '../fixtures/lab-run.ts';
import { startLab, type Lab } from '../fixtures/lab/lab.ts';
import type { LabOptions } from '../fixtures/lab/options.ts';
import { Notes } from '../fixtures/notes.ts';

/** A whole run of the runbook with its evidence takes half a minute on two free cores, and these share two. */
test.describe.configure({ timeout: 10 * 60_000 });

/** Traces are no-secret.test.ts's. */
const runOn = (lab: Lab, options: RunOptions) => runOnLab(lab, { ...options, trace: false });

/** What only looks: everything else leaves alone what is in place. */
const looks = ['cisco-3', 'cisco-4', 'cisco-6', 'cisco-7', 'cisco-8', 'okta-6', 'okta-9'];

async function onLab(options: Partial<LabOptions>, run: (lab: Lab) => Promise<void>): Promise<void> {
  const lab = await startLab({ totpPeriod: 3, ...options });
  try {
    await run(lab);
    expect(leftBehind(lab)).toEqual(nothingLeft);
  } finally {
    await lab.stop();
  }
}

test('HA pair, 15.0, Okta of February 2026, widget 2; and once more: nothing is done twice', async () => {
  await onLab({ topology: 'ha', oktaConsole: '2026-02', widget: 2 }, async (lab) => {
    const first = await runOn(lab, { project: 'verify-after', folder: 'change' });
    expect(endedAs(first, 'failed', 'not reached'), first.output).toEqual([]);
    expect(first.code).toBe(0);
    expect(endedAs(first, 'not applicable')).toEqual(['okta-3a']);
    expect(lab.world.cluster.mode).toBe('SSO');
    expect(endedAs(first, 'passed').filter((id) => id.startsWith('verify-'))).toHaveLength(10);

    const { samlCertificate, testSsoResults, clients } = lab.world.cluster;
    const again = await runOn(lab, { project: 'configure', folder: 'change' });
    expect(endedAs(again, 'failed', 'not reached'), again.output).toEqual([]);
    expect(again.code).toBe(0);
    const steps = again.evidence.steps.filter(({ id }) => !id.startsWith('verify-'));
    expect(steps.filter(({ status }) => status === 'passed').map(({ id }) => id)).toEqual(looks);
    expect(endedAs(again, 'already in place')).toHaveLength(steps.length - looks.length - 1);
    expect({ samlCertificate, testSsoResults, clients }).toEqual({
      samlCertificate: lab.world.cluster.samlCertificate,
      testSsoResults: lab.world.cluster.testSsoResults,
      clients: lab.world.cluster.clients,
    });
  });
});

test('single node, Okta of 2024, widget 3; then a wrong password counts once, however often it would be needed', async () => {
  await onLab({ topology: 'single', oktaConsole: '2024', widget: 3 }, async (lab) => {
    const run = await runOn(lab, { project: 'verify-after' });
    expect(endedAs(run, 'failed', 'not reached'), run.output).toEqual([]);
    expect(run.code).toBe(0);
    expect(endedAs(run, 'not applicable')).toEqual(['cisco-2', 'cisco-8', 'okta-4', 'okta-5a']);
    expect(stepOf(run.evidence, 'cisco-2').reason).toBe('single node: SUBSCRIBER is not set');
    expect(stepOf(run.evidence, 'okta-3a').status).toBe('passed');

    const admin = lab.env['SSO_ADMIN'] ?? '';
    const wrong = { [`PASSWORD_${admin.toUpperCase()}`]: 'not-the-password-of-anybody' };
    const refused = await runOn(lab, { project: 'verify', grep: 'administrator on', env: wrong, folder: 'wrong' });
    expect(refused.evidence.steps.map(({ error }) => error?.what)).toEqual([
      expect.stringMatching(/^Okta refuses to sign in .+: Unable to sign in$/),
      expect.stringMatching(/ was refused at Okta earlier in this run, and is not tried again\.$/),
    ]);
    expect(lab.world.okta.user(`${admin}@lab.test`)?.failures).toBe(1);
  });
});

test('release 12.5 stops at the first number: it does not know the property', async () => {
  await onLab({ topology: 'single', release: '12.5' }, async (lab) => {
    const run = await runOn(lab, { project: 'configure' });
    expect(run.code).toBe(1);
    expect(endedAs(run, 'failed')).toEqual(['cisco-1']);
    expect(stepOf(run.evidence, 'cisco-1').error?.cure).toContain('release must be 15.0 or later');
    expect(endedAs(run, 'passed', 'already in place')).toEqual([]);
  });
});

test('the IdS screens of 12.x: Download Metadata File, upload, one Test SSO Setup', async () => {
  await onLab({ topology: 'single', release: '12.5' }, async (lab) => {
    const { cluster } = lab.world;
    const trust = { project: 'configure', folder: 'trust' } as const;
    const metadata = await runOn(lab, { ...trust, grep: 'Cisco Side [3-7]\\. ' });
    expect(endedAs(metadata, 'passed')).toEqual(['cisco-3', 'cisco-4', 'cisco-5', 'cisco-6']);
    expect(stepOf(metadata.evidence, 'cisco-7').error?.cause).toContain('12.5(1)SU1 or before');

    // What step 7 refuses to note for Okta is what this release needs, and the rest of the trust can be tried with it.
    const notes = new Notes(test.info().outputPath('trust', 'run'), 'lab');
    notes.write('publisher ACS URL', cluster.acsUrl(cluster.publisher));
    notes.write('SP entity ID', cluster.spEntityId);
    const exchange = await runOn(lab, { ...trust, grep: 'OKTA IDP Side ([1-8]|2a|3a|5a|5b)\\. ' });
    expect(exchange.code, exchange.output).toBe(0);
    expect(stepOf(exchange.evidence, 'okta-8').status).toBe('passed');
    expect(cluster.ssoStatus).toBe('Successful');
  });
});
