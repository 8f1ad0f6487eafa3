/** What comes late is met when the page changes, and what never comes ends as waitFor ends. */
import { expect, test } from '@playwright/test';
import { comes, goes } from './comes.ts';

test('what comes late, in a page or in its frame, and what goes', async ({ page }) => {
  await page.setContent('<p>Old</p><iframe></iframe>');
  const framed = page.frameLocator('iframe').getByText('Inside');
  const all = Promise.all([comes(page.getByText('New')), comes(framed), goes(page.getByText('Old'))]);
  await page.evaluate(() => {
    const inside = document.querySelector('iframe')?.contentDocument;
    setTimeout(() => (document.querySelector('p') ?? document.body).replaceWith('New'), 300);
    setTimeout(() => inside?.body.append('Inside'), 400);
  });
  await all;
  await expect(page.getByText('New')).toBeVisible();
});

test('a navigation is no obstacle', async ({ page, context }) => {
  await context.route('https://console.test/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<p>${new URL(route.request().url()).pathname}</p>` }),
  );
  await page.goto('https://console.test/first');
  const second = comes(page.getByText('/second'));
  await page.evaluate(() => location.assign('/second'));
  await expect(second).resolves.toBeUndefined();
});

test('what never comes, and what is there twice, end as they do in waitFor', async ({ page }) => {
  await page.setContent('<p>Twice</p><p>Twice</p>');
  await expect(comes(page.getByText('Never'), 50)).rejects.toThrow(/Timeout/);
  await expect(comes(page.getByText('Twice'))).rejects.toThrow(/strict mode violation/);
  await expect(goes(page.getByRole('document'), 50)).rejects.toThrow(/Timeout/);
  await page.close();
  await expect(comes(page.getByText('Never'), 50)).rejects.toThrow(/closed/);
});

test('a page that an alert holds up ends in its time', async ({ page }) => {
  page.setDefaultTimeout(3_000);
  await page.setContent('<p>There</p>');
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) =>
    page.once('dialog', (dialog) => {
      answer = () => void dialog.dismiss();
      resolve();
    }),
  );
  await page.evaluate(() => void setTimeout(() => window.alert('Wait'), 0));
  await asked;
  await expect(comes(page.getByText('There'), 100)).rejects.toThrow(/Timeout/);
  answer();
  await comes(page.getByText('There'));
});
