/** The section that is open already, whose closed form is still on the screen. */
import { expect, test } from '@playwright/test';
import { expand } from './expand.ts';

const sheet = (open: boolean) => `<title>untouched</title>
  <button onclick="document.title = 'clicked'; content.hidden = !content.hidden">Show</button>
  <p id="content" ${open ? '' : 'hidden'}>Content</p>`;

for (const [open, title] of [
  [false, 'clicked'],
  [true, 'untouched'],
] as const)
  test(`a section that is ${open ? 'open' : 'closed'} is open afterwards: ${title}`, async ({ page }) => {
    await page.setContent(sheet(open));
    await expand(page, page.getByRole('button', { name: 'Show' }), page.getByText('Content'));
    await expect(page.getByText('Content')).toBeVisible();
    await expect(page).toHaveTitle(title);
  });
