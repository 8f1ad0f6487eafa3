/** Controls by their words, and words as the product wrote them. */
import { expect, test } from '@playwright/test';
import { control, text } from './said.ts';
import { readAllWords, readWords } from './read-words.ts';

const forms = {
  button: '<button>Register</button>',
  input: '<input type="submit" value="REGISTER">',
  link: '<a href="#">Register</a>',
  'link without an address': '<a onclick="">Register</a>',
  tab: '<ul><li role="tab"><a href="#">Register</a></li></ul>',
  'menu entry': '<div role="menu"><div role="menuitem">Register…</div></div>',
  'icon with words of its own': '<button><img alt="Two people" src="data:,">Register</button>',
  'name for screen readers': '<button aria-label="Register"><i>&#xE001;</i></button>',
  badge: '<button>Register <span>New</span></button>',
  capitals: '<button style="text-transform: uppercase">register</button>',
};

for (const [form, html] of Object.entries(forms))
  test(`a ${form} is found once`, async ({ page }) => {
    await page.setContent(`<main>${html}<button>Register Components</button><a hidden>Register</a></main>`);
    await expect(control(page.getByRole('main'), 'Register')).toHaveCount(1);
    await control(page, 'Register').click();
  });

test('two of the same words are two, and the stop names the control and its part in words', async ({ page }) => {
  await page.setContent('<section aria-label="x"><button>Next</button><a href="#">Next</a></section>');
  const stopped = control(page.getByRole('region'), 'Next', 'Continue').click({ timeout: 500 });
  await expect(stopped).rejects.toThrow(/said=button is "Next" or "Continue"'\) resolved to 2/);
});

test('words are read before the style sheet changed them, without what is hidden', async ({ page }) => {
  await page.setContent(`<p style="text-transform: uppercase">Current&nbsp;status:<b> SSO
    Mode</b><i hidden>not</i></p><table><tr><td>a<td>b</table><input value="c d"><div>one</div><div>two</div>`);
  expect(await readWords(page.getByRole('paragraph'))).toBe('Current status: SSO Mode');
  expect(await readWords(page.getByRole('row'))).toBe('a b');
  expect(await readWords(page.getByRole('textbox'))).toBe('c d');
  expect(await readAllWords(page.getByRole('cell'))).toEqual(['a', 'b']);
});

test('an element that goes while those before it are read is not waited for, and one that comes is', async ({
  page,
}) => {
  await page.setContent('<p>one</p><p>two</p>');
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll('p');
    if (first !== undefined)
      first.checkVisibility = () => {
        second?.remove();
        setTimeout(() => document.body.insertAdjacentHTML('beforeend', '<h1>Done</h1>'), 100);
        return true;
      };
  });
  page.setDefaultTimeout(3000);
  expect(await readAllWords(page.getByText(/^(one|two)$/))).toEqual(['one', 'two']);
  expect(await readWords(page.getByRole('heading'))).toBe('Done');
  await page.getByRole('heading').evaluate((heading) => heading.after(heading.cloneNode(true)));
  await expect(readWords(page.getByRole('heading'))).rejects.toThrow('resolved to 2 elements');
});

test('a block that holds the words in a hidden list does not show them, and a hidden list beside them does not matter', async ({
  page,
}) => {
  await page.setContent('<div>⌄<ul hidden><li>Loading Report...</li></ul></div><p>Sign Out<b hidden>Lunch</b></p>');
  await expect(text(page, 'Loading Report')).toHaveCount(0);
  await expect(text(page, 'Sign Out')).toHaveCount(1);
});

test('words with a script between them', async ({ page }) => {
  await page.setContent('<main><p>SSO <script>var Register = 1</script><b>Mode</b></p></main>');
  await expect(text(page, 'SSO Mode')).toHaveCount(1);
});

test('words that were drawn since the last look', async ({ page }) => {
  await page.setContent('<main><p>Register</p></main>');
  const blocks = page.getByRole('main').filter({ has: text(page, 'Register') });
  for (const words of ['Register', 'Enable', 'Register']) {
    await page.getByRole('paragraph').evaluate((line, now) => (line.textContent = now), words);
    await expect(blocks).toHaveCount(words === 'Register' ? 1 : 0);
    await expect(text(page, 'Enable')).toHaveCount(words === 'Register' ? 0 : 1);
  }
});

test('asked for within one element after the other, the words are found where they are', async ({ page }) => {
  await page.setContent(
    '<ul><li><a href="#">Edit</a></li><li>Edit<i>or</i></li><li>Edit</li></ul><a href="#">Edit</a>',
  );
  const rows = page.getByRole('listitem');
  await expect(rows.filter({ has: control(page, 'Edit') })).toHaveCount(1);
  await expect(rows.filter({ has: text(page, 'Edit') })).toHaveCount(1);
  await expect(rows.filter({ hasNot: control(page, 'Edit') })).toHaveCount(2);
});
