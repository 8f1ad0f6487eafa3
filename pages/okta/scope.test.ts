/** Verbs that change something: a twin elsewhere on the page is not pressed where the own control has another name. */
import { expect, test, type Page } from '@playwright/test';
import { AdminConsole } from './admin-console.ts';
import { Application } from './application/application.ts';
import { Applications } from './applications.ts';
import { AssignDialog } from './application/assign-dialog.ts';
import { AssignmentsTab } from './application/assignments-tab.ts';
import { byLogin } from './application/listed-rows.ts';
import { SignOnTab } from './application/sign-on-tab.ts';
import { applications } from './testing/console-screens.ts';
import { assignments } from './testing/assignments-screen.ts';
import { signOn } from './testing/sign-on-screen.ts';
import { toolkit } from './testing/toolkit.ts';
import { configureSaml, wizard } from './testing/wizard-screens.ts';
import { ConfigureSaml } from './wizard/configure-saml.ts';
import { CreateAppIntegrationDialog } from './wizard/create-app-integration-dialog.ts';
import { FeedbackOptional } from './wizard/feedback.ts';
import { GeneralSettings } from './wizard/general-settings.ts';

interface Screen {
  readonly html: string;
  /** CSS of the control, and its words, which the twin takes over. */
  readonly own: string;
  readonly words: string;
  /** What comes before the verb. */
  readonly first?: (page: Page) => Promise<unknown>;
  readonly verb: (page: Page) => Promise<unknown>;
}

const list = async (page: Page) => new AdminConsole(page, 'org.okta.example').openApplications();
const dialog = async (page: Page) => new AssignmentsTab(page).assignToPeople();
const one = byLogin('agent1@example.com');

const screens: Readonly<Record<string, Screen>> = {
  'Next of General Settings': {
    ...{ html: wizard(), own: 'form:not([hidden]) [type=submit]', words: 'Next' },
    first: (page) => new GeneralSettings(page).enterAppName('CCXBU15'),
    verb: (page) => new GeneralSettings(page).next(),
  },
  'Next of Configure SAML': {
    ...{ html: configureSaml(), own: '[type=submit]', words: 'Next' },
    verb: (page) => new ConfigureSaml(page).next(),
  },
  'Finish of Feedback': {
    ...{ html: wizard(), own: 'form:not([hidden]) [type=submit]', words: 'Finish' },
    first: async (page) => {
      await new GeneralSettings(page).enterAppName('CCXBU15');
      await new GeneralSettings(page).next();
      await new ConfigureSaml(page).next();
    },
    verb: (page) => new FeedbackOptional(page).finish(),
  },
  'Create App Integration': {
    ...{ html: applications(), own: '#create', words: 'Create App Integration', first: list },
    verb: (page) => new Applications(page).createAppIntegration(),
  },
  'Next of the dialog': {
    ...{ html: applications(), own: '#simplemodal-container button', words: 'Next' },
    first: async (page) => {
      await list(page);
      await new Applications(page).createAppIntegration();
    },
    verb: (page) => new CreateAppIntegrationDialog(page).next(),
  },
  'Edit of the SAML settings': {
    ...{ html: wizard({ finished: true }), own: '#edit-saml-app', words: 'Edit' },
    verb: (page) => new Application(page).editSamlSettings(),
  },
  'Edit of the statements': {
    ...{ html: signOn(), own: '#edit', words: 'Edit' },
    first: (page) => new SignOnTab(page).showLegacyConfiguration(),
    verb: (page) => new SignOnTab(page).editProfileAttributeStatements(),
  },
  'Save of the statements': {
    ...{ html: signOn(), own: '#save', words: 'Save' },
    first: async (page) => {
      await new SignOnTab(page).showLegacyConfiguration();
      await new SignOnTab(page).editProfileAttributeStatements();
    },
    verb: (page) => new SignOnTab(page).save(),
  },
  'Assign of the tab': { html: assignments('People'), own: '.option-selected', words: 'Assign', verb: dialog },
  'Assign of a row': {
    ...{ html: assignments('People'), own: '.assign', words: 'Assign' },
    first: async (page) => (await dialog(page)).search(one),
    verb: (page) => new AssignDialog(page).assign(one),
  },
  'Done of the dialog': {
    ...{ html: assignments('People'), own: '#done', words: 'Done', first: dialog },
    verb: (page) => new AssignDialog(page).done(),
  },
  'Sign out': {
    html: `<div><a href="#" data-se="admin-header--user-menu">admin</a><a href="#" id="out">Sign out</a></div><nav>
<a data-se="o-side-nav-item-APPLICATIONS">Applications</a></nav>`,
    ...{ own: '#out', words: 'Sign out', verb: (page) => new AdminConsole(page, 'org.okta.example').signOut() },
  },
};

for (const [name, { html, own, words, first, verb }] of Object.entries(screens))
  for (const place of ['afterbegin', 'beforeend'] as const)
    test(`${name} has another name, and a twin stands elsewhere: ${place}`, async ({ page }) => {
      page.setDefaultTimeout(5_000);
      await page.setContent(toolkit(html));
      await first?.(page);
      await page.evaluate(
        ([css, name, where]) => {
          for (const control of document.querySelectorAll(css)) {
            control.removeAttribute('aria-label');
            if (control instanceof HTMLInputElement) control.value = 'Other';
            else control.textContent = 'Other';
          }
          const twin = `<div><p>Tour</p><button type="button" onclick="document.title = 'clicked'">${name}</button></div>`;
          document.body.insertAdjacentHTML(where, twin);
        },
        [own, words, place] as const,
      );
      page.setDefaultTimeout(400);
      await expect(verb(page)).rejects.toThrow(/Timeout|not the expected one|belongs to/);
      await expect(page).not.toHaveTitle('clicked');
    });
