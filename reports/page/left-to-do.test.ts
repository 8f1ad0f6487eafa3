/** What is left to do, at the top of the page. */
import { expect, test, type Page } from '@playwright/test';
import { headings } from '../../fixtures/document/document.ts';
import { summarise, type Step } from '../evidence.ts';
import { sampleEvidence, sampleStep } from '../testing/sample-evidence.ts';
import { indexHtml } from './index-html.ts';

async function show(page: Page, steps: readonly Step[]): Promise<void> {
  const evidence = { ...sampleEvidence(steps), product: 'ucce' as const, summary: summarise(steps) };
  await page.setContent(await indexHtml(evidence, new Map(), { names: [], chain: '0'.repeat(64), remarks: [] }));
}

const left = (page: Page) => page.getByRole('region', { name: 'Left to do' });
const enabled = sampleStep('okta-13', { acted: true, read: { before: 'Non SSO Mode', after: 'SSO Mode' } });

test('a step that failed: do what it says, then the same command', async ({ page }) => {
  const error = { what: 'It is off.', cure: 'Turn it on.', layer: 'IdS' };
  await show(page, [
    sampleStep('okta-8', { status: 'failed', error }),
    ...['okta-9', 'okta-10'].map((id) => sampleStep(id, { status: 'not reached' })),
  ]);
  await expect(left(page)).toContainText(
    'Do what stands at OKTA side step 8. Then run the same command again, with CHANGE=CHG1: it goes on there. Not reached yet: OKTA side steps 9 and 10.',
  );
});

test('a run that was stopped goes on where it stopped', async ({ page }) => {
  await show(page, [sampleStep('cisco-1'), sampleStep('cisco-2', { status: 'not reached' })]);
  await expect(left(page)).toContainText('it goes on where it stopped. Not reached yet: Cisco side step 2.');
});

test('after Enable: the agents, and Verify if it was not run', async ({ page }) => {
  await show(page, [enabled]);
  await expect(left(page).getByRole('listitem')).toHaveText([
    'Verify was not run: npm run verify, with CHANGE=CHG1.',
    /^Tell the agents: .* clear the cookies [^]* \(OKTA side step 13\)\.$/,
  ]);
  await show(page, [enabled, sampleStep('verify-a')]);
  await expect(left(page).getByRole('listitem')).toHaveText([/^Tell the agents/]);
});

test('warnings and gaps are named with their steps', async ({ page }) => {
  await show(page, [sampleStep('cisco-1', { warnings: ['soon'] }), sampleStep('verify-a', { missing: ['a picture'] })]);
  await expect(left(page).getByRole('listitem')).toHaveText([
    'Read the warnings at Cisco side step 1.',
    'Something is missing from the evidence at verify-a.',
  ]);
});

test('what a step leaves to somebody, and after the way back what that one leaves', async ({ page }) => {
  const byHand = (id: string, more: Partial<Step> = {}) =>
    sampleStep(id, {
      status: 'not applicable',
      reason: 'UCCE has no box. By hand, for apatel: Agent Explorer',
      ...more,
    });
  const steps = [
    sampleStep('okta-12a', { status: 'not applicable', reason: 'administrators have a password' }),
    sampleStep('okta-13', { status: 'already in place' }),
    byHand('okta-13a'),
    sampleStep('verify-a'),
  ];
  await show(page, steps);
  await expect(left(page).getByRole('listitem')).toHaveText([
    /^Do by hand, if it is not done, what stands at .*\b13a\b[^,]*\.$/,
  ]);
  const { rollback: heading } = headings;
  const startedAt = '2026-01-01T00:00:30.000Z';
  await show(page, [
    ...steps,
    byHand('rollback-1a', { heading }),
    sampleStep('rollback-1c', { acted: true, read: { before: 'Hybrid', after: 'Non-SSO' }, heading, startedAt }),
  ]);
  await expect(left(page).getByRole('listitem')).toHaveText([
    /^Do by hand, if it is not done, what stands at .*\b1a\b[^,]*\.$/,
  ]);
});

test('nothing', async ({ page }) => {
  await show(page, [sampleStep('okta-13', { status: 'already in place' }), sampleStep('verify-a')]);
  await expect(left(page)).toContainText('Nothing.');
});
