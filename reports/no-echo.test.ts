/** A console that says back what it was told: what it says is kept and printed without it. */
import { expect, test } from '@playwright/test';
import { leaksIn, leaksInContent } from '../fixtures/leaks.ts';
import { SampleRun } from './sample-run.ts';

const secrets = new Map([
  ['PASSWORD_APATEL', 'Lab "&é%+<\\ s3cret'],
  ['a code in a query', 'code-of-a-login'],
  ['a session', '9F86D081884C7D659A2FEAA0C55AD015'],
]);
const [password, code, session] = [...secrets.values()].map((secret) => JSON.stringify(secret));

const spec = `
test.describe('Configuration on OKTA IDP Side', () => {
  const said = 'You sent ' + ${password} + ' to https://ids.lab.test/?code=' + ${code};
  const step = async () => {
    console.log(said);
    console.error(said);
    await attach.reading({ before: said, after: { [said]: said }, acted: true });
    await attach.transcript(said);
    test.info().annotations.push({ type: 'evidence', description: said }, { type: 'console', description: said });
  };
  test('1. A refusal', async () => {
    await step();
    const layer = 'Okta';
    throw new RunbookError({ what: said + ' ' + ${session}, cause: said, cure: said, layer });
  });
  test('2. A failure', async () => {
    await step();
    await expect(Promise.resolve(said + ' ' + ${session}), said).resolves.toBe('Welcome');
  });
  test('3. Not applicable', async () => test.skip(true, said));
});
`;

test('in no file and on no line', async () => {
  const sample = new SampleRun(test.info().outputPath('sample'), spec);
  const { output } = await sample.run([], { PASSWORD_APATEL: secrets.get('PASSWORD_APATEL') });
  expect(leaksInContent('console', output, secrets)).toEqual([]);
  expect(leaksIn(sample.folder, secrets)).toEqual([]);
  expect(leaksIn(test.info().outputPath('sample', 'out'), secrets), 'nor in what Playwright leaves').toEqual([]);
  const told = 'You sent … to https://ids.lab.test/?code=…';
  expect(sample.step('okta-1').error).toEqual({ what: `${told} …`, cause: told, cure: told, layer: 'Okta' });
  expect(sample.step('okta-2').error?.what).toContain(told);
  expect(sample.step('okta-3').reason).toBe(told);
  expect(sample.step('okta-1').read).toEqual({ before: told, after: { [told]: told } });
  expect(sample.read('transcripts/okta-1.txt')).toContain(told);
});
