/** The search box of a list, with the forms that it may stand in. */
import { expect, test } from '@playwright/test';
import { searchFor } from './search-box.ts';

const page = (around: string) =>
  `${around.replace('BOX', '<input placeholder="Search">')}<script>const done = [];
document.addEventListener('keydown', ({ key }) => done.push(key));
document.addEventListener('click', ({ target }) => done.push(target.textContent));
document.addEventListener('submit', (event) => { event.preventDefault(); done.push('sent'); });</script>`;

const forms = {
  'no form: Enter, for a list that waits for it': ['BOX', ['Enter']],
  'a form with a button of its own': ['<form>BOX<button>Remove all</button></form>', []],
  'a form that searches': ['<form>BOX<button>Search</button></form>', ['Enter', 'Search', 'sent']],
  'a form without a button': ['<form>BOX</form>', []],
  'a button that presses nothing': ['<form>BOX<button type="button">Clear</button></form>', []],
} as const;

for (const [name, [html, done]] of Object.entries(forms))
  test(name, async ({ page: tab }) => {
    await tab.setContent(page(html));
    await searchFor(tab.getByPlaceholder('Search'), 'CCXBU15');
    await expect(tab.getByPlaceholder('Search')).toHaveValue('CCXBU15');
    expect(await tab.evaluate('done')).toEqual(done);
  });
