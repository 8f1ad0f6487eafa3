/** Settings: the tab IdS Trust is opened where another one is open, and not loaded a second time where it is open already. */
import { expect, test, type Page } from '@playwright/test';
import { Settings } from './settings.ts';

const trust = '<table><tr><th>SP Entity ID<th>Description<th>Metadata file</tr></table>';
const show = (page: Page, inside: string) =>
  page.setContent(`<p><a href="#" onclick="document.title += ' clicked'; inside.innerHTML = '${trust}'">IdS Trust</a>
    <a href="#">Security</a></p><div id="inside">${inside}</div><title>tab:</title>`);

for (const [where, inside, title] of [
  ['on it', trust, 'tab:'],
  ['on another tab', '<p>Tokens</p>', 'tab: clicked'],
] as const)
  test(`Settings that opens ${where}`, async ({ page }) => {
    await show(page, inside);
    const part1 = await new Settings(page).openIdsTrust();
    await expect(part1.shown).toBeVisible();
    await expect(page).toHaveTitle(title);
  });
