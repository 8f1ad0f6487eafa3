/** The prompt is declined when it stands in the way of a click; it allows nothing, and dialogs about other things are left alone. */
import { expect, test, type Page } from '@playwright/test';
import { NotificationPrompt } from './notification-prompt.ts';

const desktop = (dialog: string) => `<button onclick="document.title += ', opened'">My History</button>
<dialog>${dialog}</dialog><script>
document.querySelector('dialog').showModal();
for (const each of document.querySelectorAll('dialog button')) each.onclick = () => {
  document.title = each.textContent;
  document.querySelector('dialog').close();
};
</script>`;

async function openHistory(page: Page): Promise<string[]> {
  const told: string[] = [];
  await new NotificationPrompt(page).pass((words) => told.push(words));
  await page.getByRole('button', { name: 'My History' }).click({ timeout: 3_000 });
  return told;
}

for (const [words, pressed, buttons] of [
  ['Notification Preference', 'Not now', '<button>Allow</button> <button>Not now</button>'],
  ['Allow desktop notifications?', 'No', '<button>Yes</button> <button>No</button> <button>Cancel</button>'],
  ['Always receive toaster notifications', 'Close', '<button>OK</button> <button>Close</button>'],
] as const)
  test(`"${words}": ${pressed}`, async ({ page }) => {
    await page.setContent(desktop(`<h2>${words}</h2>${buttons}`));
    expect(await openHistory(page)).toEqual([expect.stringContaining(words)]);
    await expect(page).toHaveTitle(`${pressed}, opened`);
  });

for (const [what, dialog] of [
  ['one that cannot be declined', '<h2>Notification Preference</h2><button>Allow</button>'],
  ['a service in trouble', '<p>Cannot connect to the Cisco Finesse Notification Service</p><button>Close</button>'],
  ['certificates', '<h2>SSL Certificate Not Accepted</h2><button>Cancel</button>'],
  ['a sign-out', '<p>Are you sure you want to sign out?</p><button>Ok</button><button>Cancel</button>'],
] as const)
  test(`left alone: ${what}`, async ({ page }) => {
    await page.setContent(desktop(dialog));
    await expect(openHistory(page)).rejects.toThrow('Timeout');
    await expect(page).toHaveTitle('');
  });
