/** The same screens in another writing: what a person reads is the same, so the verbs work. */
import { expect, test, type Page } from '@playwright/test';
import { AdminConsole } from './admin-console.ts';
import { Application } from './application/application.ts';
import { Applications } from './applications.ts';
import { applications } from './testing/console-screens.ts';
import { toolkit } from './testing/toolkit.ts';
import { configureSaml, wizard } from './testing/wizard-screens.ts';
import { ConfigureSaml } from './wizard/configure-saml.ts';
import { CreateAppIntegrationDialog } from './wizard/create-app-integration-dialog.ts';
import { FeedbackOptional } from './wizard/feedback.ts';
import { GeneralSettings } from './wizard/general-settings.ts';

type Change = (page: Page) => Promise<unknown>;

const eachText =
  (how: 'upper' | 'lower' | 'blanks'): Change =>
  async (page) =>
    page.evaluate((kind) => {
      const changed = (words: string): string => {
        if (kind === 'blanks') return words.replaceAll(' ', '\u00A0 ');
        return kind === 'upper' ? words.toUpperCase() : words.toLowerCase();
      };
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode())
        if (node instanceof Text && node.parentElement?.closest('script, style, .app-instance-name') === null)
          node.data = changed(node.data);
      for (const button of document.querySelectorAll<HTMLInputElement>('[type=button], [type=submit]'))
        button.value = changed(button.value);
    }, how);

const inEach =
  (css: string, html: string): Change =>
  async (page) =>
    page.evaluate(
      ([where, more]) => {
        for (const element of document.querySelectorAll(where)) element.insertAdjacentHTML('beforeend', more);
      },
      [css, html] as const,
    );

const writings: Readonly<Record<string, Change>> = {
  capitals: eachText('upper'),
  'small letters': eachText('lower'),
  'hard and double blanks': eachText('blanks'),
  'a style sheet that draws capitals': (page) => page.addStyleTag({ content: '* { text-transform: uppercase; }' }),
  'an asterisk and a colon in labels': inEach('label', ' *:'),
  'a hint in labels': inEach('.o-form-label label', '<span class="tooltip-content">Help for this field</span>'),
  'icons with words': inEach('a:not(.app-instance-name), button', '<img alt="arrow of the theme" src="data:,">'),
  'a badge': inEach('h1, h2, a:not(.app-instance-name)', ' <span class="badge">New</span>'),
};

for (const [name, change] of Object.entries(writings)) {
  test(`the settings of Configure SAML: ${name}`, async ({ page }) => {
    page.setDefaultTimeout(3_000);
    await page.setContent(toolkit(configureSaml()));
    await change(page);
    const form = new ConfigureSaml(page);
    await form.fill({
      'Single sign-on URL': 'https://pub.example',
      'Name ID format': 'Transient',
      Response: 'Unsigned',
    });
    expect(await form.read()).toMatchObject({
      'Single sign-on URL': 'https://pub.example',
      ...{ 'Name ID format': 'Transient', 'Application username': 'Okta username', Response: 'Unsigned' },
    });
  });

  test(`from the list of apps to the page of the app: ${name}`, async ({ page }) => {
    page.setDefaultTimeout(3_000);
    await page.setContent(toolkit(applications()));
    await change(page);
    await new AdminConsole(page, 'org.okta.example').openApplications();
    const list = new Applications(page);
    await list.search('CCXBU15');
    await expect(list.application('CCXBU15')).toBeVisible();
    await list.createAppIntegration();
    await new CreateAppIntegrationDialog(page).choose('SAML 2.0');
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);

    await page.setContent(toolkit(wizard()));
    await change(page);
    await new GeneralSettings(page).enterAppName('CCXBU15');
    await new GeneralSettings(page).next();
    await new ConfigureSaml(page).next();
    await new FeedbackOptional(page).finish();
    await expect(new Application(page).active).toBeVisible();
    await new Application(page).openGeneral();
    await new Application(page).editSamlSettings();
  });
}
