/** The reporter as Playwright drives it in a child run: its console, its exit code and its folder. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { anchorLog } from './seal/anchors.ts';
import { manifestSchema } from './seal/manifest.ts';
import { procedure, SampleRun, type Ended } from './testing/sample-run.ts';

// A child run takes about two seconds, and ten times that on a machine that is busy with the other tests.
test.describe.configure({ timeout: 120_000 });

test.describe('one run with a step of every status', () => {
  // One child run for the three tests: they only read its files.
  test.describe.configure({ mode: 'default' });
  let sample: SampleRun;
  let ended: Ended;

  test.beforeAll(async () => {
    sample = new SampleRun(test.info().outputPath('sample'), procedure);
    ended = await sample.run([], { SETTINGS_NOTES: 'The nodes are <far> apart.\nOKTA_LOGIN_X is not used.' });
  });

  test('every status reaches the folder and the console', () => {
    const { code, output } = ended;
    expect(code).toBe(1);
    expect(sample.evidence()).toMatchObject({ schema: 1, change: 'CHG0012345', target: 'sample', operator: 'anna' });
    expect(sample.evidence().warnings).toEqual(['The nodes are <far> apart.', 'OKTA_LOGIN_X is not used.']);
    expect(sample.evidence().summary).toEqual({
      passed: 2,
      alreadyInPlace: 1,
      failed: 1,
      notApplicable: 1,
      notReached: 1,
    });
    expect(sample.step('cisco-1')).toMatchObject({
      status: 'passed',
      read: { before: 'false', after: 'true' },
      acted: true,
      parts: [{ title: 'a sentence of its own', passed: true }],
    });
    expect(sample.step('cisco-2')).toMatchObject({
      status: 'not applicable',
      reason: 'single node: SUBSCRIBER is not set',
    });
    expect(sample.step('cisco-3').status).toBe('already in place');
    const warnings = ['The password expires in <4> days.'];
    expect(sample.step('cisco-4')).toMatchObject({ status: 'passed', warnings });
    expect(sample.step('cisco-5')).toMatchObject({ status: 'not reached', startedAt: null });
    expect(sample.step('cisco-4a')).toMatchObject({
      status: 'failed',
      heading: 'Configuration on IDS/Cisco Side',
      number: '4a',
      title: 'Demanded elsewhere (Okta)',
      console: 'Okta Admin Console',
      screenshots: ['pictures/cisco-4a-1.png'],
      error: { what: 'Nothing is noted.', cause: 'step 3 was left out', cure: 'run step 3', layer: 'IdS' },
    });

    expect(output).toMatch(/^ +waiting for a phone$/m);
    const lines = output.trimEnd().split('\n');
    expect(lines[0]).toBe(`sample · CHG0012345 · ${sample.folder}`);
    expect(lines.filter((line) => line === 'Configuration on IDS/Cisco Side')).toHaveLength(1);
    expect(output).toMatch(
      /✘ +4a\. Demanded elsewhere \(Okta\) +failed +\d+\.\d s\n +Nothing is noted\.\n +Cause: step 3 was left out\n +Do: run step 3\n +Picture: .*cisco-4a-1\.png/,
    );
    expect(output).toContain('1 step not reached');
    expect(output).toContain('2 passed, 1 already in place, 1 failed, 1 not applicable, 1 not reached in');
    expect(lines.at(-3)).toMatch(/^To attach: .*CHG0012345.evidence\.zip \(0\.\d MB\)$/);
    expect(lines.at(-2)).toMatch(/^For the ticket: evidence of CHG0012345, 6 files, SHA-256 chain [0-9a-f]{64}$/);
    expect(lines.at(-1)).toBe(`Evidence: ${join(sample.folder, 'index.html')}`);
    const { files, head } = manifestSchema.parse(JSON.parse(sample.read('manifest.json')));
    expect(files.map(({ path }) => path)).toEqual([
      'evidence.json',
      'transcripts/cisco-1.txt',
      'pictures/cisco-4a-1.png',
      'junit.xml',
      'index.html',
      'evidence.pdf',
    ]);
    expect(lines.at(-2)).toContain(head);
    expect(sample.read('index.html')).toContain(files.at(-3)?.chain);
    expect(output).not.toContain('stdout of a step');
    expect(output).not.toMatch(/\n\s+at /);
  });

  test('the page escapes its values and loads nothing', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    await page.setContent(sample.read('index.html'));

    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([]);
    expect(faults).toEqual([]);
    await expect(page.getByRole('article', { name: '1. Set <b>IS_IdP_OKTA</b> & "restart"' })).toContainText(
      'utils ids show_property <IS_IdP_OKTA>',
    );
    await expect(page.getByText('Warning: The password expires in <4> days.')).toBeVisible();
    const failed = page.getByRole('article', { name: '4a.' });
    await expect(failed).toContainText('demanded by another document');
    await expect(failed.getByRole('group', { name: 'What failed' })).toContainText('step 3 was left out');
    await expect(failed.getByRole('img', { name: 'Okta Admin Console after step 4a' })).toHaveJSProperty(
      'naturalWidth',
      1,
    );
    await expect(page.getByRole('banner')).toContainText('One step failed.');
    await expect(page.getByRole('banner').getByText('Warning: The nodes are <far> apart.')).toBeVisible();
    await expect(page.getByRole('banner')).toContainText('Nothing is noted.');
    const counts = page.getByRole('banner').getByRole('definition');
    await expect(counts.filter({ hasText: /^1$/ })).toHaveCount(6);
    await expect(page.getByRole('row').filter({ hasText: 'false' })).toHaveText(/false\s*true/);
    await expect(page.getByRole('navigation', { name: 'Steps' }).getByRole('listitem')).toHaveCount(6);
  });

  test('junit.xml has the same results, well-formed', async ({ page }) => {
    const found = await page.evaluate((xml) => {
      const document = new DOMParser().parseFromString(xml, 'application/xml');
      const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name);
      return {
        fault: document.querySelector('parsererror')?.textContent,
        tests: attribute('testsuites', 'tests'),
        failures: attribute('testsuites', 'failures'),
        skipped: attribute('testsuites', 'skipped'),
        first: attribute('testcase', 'name'),
        failure: attribute('failure', 'message'),
      };
    }, sample.read('junit.xml'));
    expect(found).toEqual({
      fault: undefined,
      tests: '6',
      failures: '1',
      skipped: '2',
      first: '1. Set <b>IS_IdP_OKTA</b> & "restart"',
      failure: 'Nothing is noted.',
    });
  });
});

test('a run that hands nothing over keeps its results, pictures and transcripts, and makes no page, PDF, seal or archive', async () => {
  const sample = new SampleRun(test.info().outputPath('sample'), procedure, { handsOver: false });
  const { code, output } = await sample.run([], { AGAIN: 'yes' });

  expect(code).toBe(0);
  expect(sample.evidence().summary).toMatchObject({ passed: 3, failed: 0 });
  for (const name of ['pictures/cisco-4a-1.png', 'transcripts/cisco-1.txt']) expect(sample.has(name), name).toBe(true);
  for (const name of ['index.html', 'junit.xml', 'evidence.pdf', 'manifest.json', 'evidence.zip'])
    expect(sample.has(name), name).toBe(false);
  expect(existsSync(anchorLog(sample.folder))).toBe(false);
  expect(output.trimEnd().split('\n').at(-1)).toBe(`Evidence: ${join(sample.folder, 'evidence.json')}`);
});

test('--list prints the document and writes nothing', async () => {
  const sample = new SampleRun(test.info().outputPath('sample'), procedure);
  const { code, output } = await sample.run(['--list']);
  expect(code).toBe(0);
  expect(output.split('\n').slice(0, 3)).toEqual([
    'Configuration on IDS/Cisco Side',
    '  1. Set <b>IS_IdP_OKTA</b> & "restart"',
    '  2. Both nodes',
  ]);
  expect(output).toContain('    4a. Demanded elsewhere (Okta)');
  expect(sample.has('evidence.json')).toBe(false);
});

test('a fault before the first step is explained without a stack, and fails the run', async () => {
  const sample = new SampleRun(test.info().outputPath('sample'), procedure, {
    globalSetup: `export default () => { throw new RunbookError({ what: 'One setting is missing.', cure: 'Correct .env', layer: 'configuration' }); };`,
  });
  const { code, output } = await sample.run();
  expect(code).toBe(1);
  expect(output.trim()).toBe('One setting is missing.\n      Do: Correct .env');
  expect(sample.has('evidence.json')).toBe(false);
});

test('a run of an unknown step fails, with the reason', async () => {
  const sample = new SampleRun(test.info().outputPath('sample'), procedure);
  const { code, output } = await sample.run(['-g', 'Side 99']);
  expect(code).toBe(1);
  expect(output).toContain('No step matches the command (-g, --project, a file)');
});
