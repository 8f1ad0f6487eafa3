/** The page for a reader with two minutes: what fits on the first screen, and what stands whole. */
import { expect, test, type Page } from '@playwright/test';
import { documentSteps, headings } from '../../fixtures/document/document.ts';
import type { Step } from '../evidence.ts';
import { sampleEvidence, sampleStep } from '../testing/sample-evidence.ts';
import { indexHtml } from './index-html.ts';

const first = {
  read: { before: 'false', after: 'true' },
  acted: true,
  console: 'VOS command line of ccx-pub.lab.test',
};

async function show(page: Page, steps: readonly Step[], viewport = { width: 1280, height: 800 }): Promise<void> {
  await page.setViewportSize(viewport);
  const options = { names: [], chain: '0'.repeat(64), remarks: [] };
  await page.setContent(await indexHtml(sampleEvidence(steps), new Map(), options));
}

const whole = documentSteps().map(({ id, sentence }, index) =>
  sampleStep(id, { title: sentence, ...(index === 0 ? first : { console: 'Okta Admin Console' }) }),
);

for (const width of [1280, 1024, 390])
  test(`no title of the glance is cut, and nothing overflows at ${width} px`, async ({ page }) => {
    await show(page, whole, { width, height: 800 });
    const cut = await page
      .getByRole('navigation', { name: 'Steps' })
      .evaluate((nav) =>
        [...nav.querySelectorAll('.title, .values, .status')]
          .filter((each) => each.scrollWidth > each.clientWidth + 1 || getComputedStyle(each).whiteSpace === 'nowrap')
          .map(({ textContent }) => textContent),
      );
    expect(cut).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

test('what was changed, on what, by whom, when, whether it worked and what is left: on the first screen', async ({
  page,
}) => {
  await show(page, [...whole, sampleStep('verify-a')]);
  const banner = page.getByRole('banner');
  for (const part of [
    banner.getByText('Every step that ran is as the document wants it.'),
    banner.getByText(
      `1 of ${whole.length + 1} steps changed something. Single sign-on is enabled. 1 of 1 sign-ins of Verify passed.`,
    ),
    banner.getByText('CHG1'),
    banner.getByText('anna'),
    banner.getByText('2026-01-01 00:01:00 UTC'),
    banner.getByRole('heading', { name: 'Left to do' }),
    banner.getByRole('region', { name: 'Changed, by console' }).getByText('VOS command line of ccx-pub.lab.test'),
    banner.getByText('false → true'),
  ])
    await expect(part).toBeInViewport({ ratio: 1 });
});

test('a change that was taken back says so, and one that enabled again does not say that it is off', async ({
  page,
}) => {
  const enabled = sampleStep('okta-13', { acted: true, read: { before: 'Non SSO Mode', after: 'SSO Mode' } });
  const disabled = (startedAt: string) =>
    sampleStep('rollback-1', {
      ...{ acted: true, heading: headings.rollback, startedAt },
      read: { before: 'SSO Mode', after: 'Non SSO Mode' },
    });
  const banner = page.getByRole('banner');
  const title = (words: string) => banner.getByRole('heading', { name: words, exact: true });
  await show(page, [enabled, disabled('2026-01-01T00:00:30.000Z')]);
  await expect(title('Configure and roll back SSO on CCX with Okta IDP')).toBeVisible();
  await expect(banner.getByText('2 of 2 steps changed something. Single sign-on is off.')).toBeVisible();
  await show(page, [enabled, disabled('2025-12-31T23:00:00.000Z')]);
  await expect(banner.getByText('2 of 2 steps changed something.')).toBeVisible();
  await expect(banner.getByText(/Single sign-on is/)).toBeHidden();
  await show(page, [disabled('2026-01-01T00:00:30.000Z')]);
  await expect(title('Roll back SSO on CCX with Okta IDP')).toBeVisible();
  await show(page, [enabled]);
  await expect(title('Configure SSO on CCX with Okta IDP')).toBeVisible();
});

test('the console of a change has its steps, linked', async ({ page }) => {
  await show(page, [
    sampleStep('cisco-1', { ...first, number: '1' }),
    sampleStep('cisco-2', { console: 'VOS command line of ccx-sub.lab.test' }),
    sampleStep('okta-11', {
      ...first,
      console: 'VOS command line of ccx-pub.lab.test · Cisco Unified CCX Administration',
    }),
  ]);
  const changed = page.getByRole('region', { name: 'Changed, by console' });
  await expect(changed.getByRole('term')).toHaveText([
    'VOS command line of ccx-pub.lab.test',
    'Cisco Unified CCX Administration',
  ]);
  await expect(changed.getByRole('link')).toHaveText(['1', '11', '11']);
  await expect(changed.getByRole('link', { name: '1', exact: true })).toHaveAttribute('href', '#cisco-1');
});

test('a run without a change number is not called a change', async ({ page }) => {
  const evidence = { ...sampleEvidence([sampleStep('cisco-1')]), change: '2026-11-26T12-39-39-036Z' };
  await page.setContent(await indexHtml(evidence, new Map(), { names: [], chain: '', remarks: [] }));
  await expect(page.getByText('Run, without a change number')).toBeVisible();
  await expect(page.getByText('1 min 0 s')).toBeVisible();
});
