/** The answer to a click, though the banner of an earlier one is still on the screen. */
import { expect, test } from '@playwright/test';
import { submit } from './submit.ts';

const form = (onclick: string) => `<div id="banner"><p class="old">Old error</p></div>
<button onclick="${onclick}">Next</button><h1 id="next" hidden>Step 2</h1>`;
const late = (change: string) =>
  `setTimeout(() => { banner.replaceChildren(); setTimeout(() => { ${change} }, 200); }, 1_000)`;

const answers = {
  'the next step, after the old banner has gone': [late('next.hidden = false'), 'Step 2'],
  'a new banner': [late("banner.innerHTML = '<p class=old>New error</p>'"), 'New error'],
  'a new banner at once': ["banner.innerHTML = '<p class=old>New error</p>'", 'New error'],
  'another page': ["location.href = '/2'", 'Step 2'],
} as const;

for (const [name, [onclick, seen]] of Object.entries(answers))
  test(`ends on ${name}`, async ({ page }) => {
    await page.route('https://okta.example/**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: route.request().url().endsWith('/2') ? '<h1>Step 2</h1>' : form(onclick),
      }),
    );
    await page.goto('https://okta.example/1');
    const errors = page.getByText(/error$/).filter({ visible: true });
    const refusals = { errors, fieldErrors: page.getByText('none of them') };
    await submit(page, page.getByRole('button', { name: 'Next' }), refusals, { next: page.getByRole('heading') });
    // At that moment, without a wait.
    const text = await page.evaluate(() => document.body.innerText);
    expect(text).toContain(seen);
    expect(text).not.toContain('Old error');
  });
