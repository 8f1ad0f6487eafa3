/** Okta's own sign-in widget, generations 2 and 3: its views, answers and errors. */
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Secret } from '../../shared/secret.ts';
import { whichScreen } from '../../shared/screen/which-screen.ts';
import { SignInWidget } from './sign-in-widget.ts';
import * as idx from '../testing/idx.ts';
import { openWidget } from '../testing/widget-page.ts';

const WRONG_CODE = "Your code doesn't match our records. Please try again.";
/** Within this time (ms) after a click generation 2 takes no other. */
const SAVE_THROTTLE = 200;
const LOCKED = 'Your account is locked. Please contact your administrator.';

for (const generation of [2, 3] as const) {
  test.describe(`Okta's sign-in widget, generation ${generation}`, () => {
    test('user name and password on one page', async ({ page }) => {
      const asked = await openWidget(page, generation, idx.identify(true), idx.success());
      const widget = new SignInWidget(page);
      await widget.enterUsername('agent@example.com');
      await widget.enterPassword(secret('open sesame'));
      await widget.signIn();
      await expect(page.getByRole('heading', { name: 'Signed in' })).toBeVisible();
      expect(asked.at(-1)).toContain('/idp/idx/identify');
      expect(asked.at(-1)).toContain('"identifier":"agent@example.com"');
      expect(asked.at(-1)).toContain('open sesame');
    });

    test('user name, password and code on three pages', async ({ page }) => {
      const answers = [idx.identify(false), idx.challengePassword(), idx.challengeGoogle(), idx.success()];
      const asked = await openWidget(page, generation, ...answers);
      const widget = new SignInWidget(page);
      await widget.enterUsername('admin@example.com');
      await expect(widget.password).toBeHidden();
      await widget.signIn();
      await expect(widget.passwordView).toBeVisible();
      await expect(widget.code).toBeHidden();
      await widget.enterPassword(secret('open sesame'));
      await widget.signIn();
      await expect(widget.codeView).toBeVisible();
      await expect(widget.password).toBeHidden();
      await widget.enterCode(secret('123456'));
      await widget.signIn();
      await expect(page.getByRole('heading', { name: 'Signed in' })).toBeVisible();
      expect(asked.at(-1)).toContain('123456');
    });

    for (const [expected, answer] of Object.entries(views())) {
      test(`tells apart: ${expected}`, async ({ page }) => {
        await openWidget(page, generation, answer);
        const screens = locators(new SignInWidget(page));
        expect(await whichScreen(page, screens)).toBe(expected);
        const shown = await Promise.all(Object.values(screens).map(async (screen) => screen.count()));
        expect(shown.reduce((sum, count) => sum + count)).toBe(1);
      });
    }

    test('a wrong password is an error in the banner, in one element', async ({ page }) => {
      const again = idx.refusedInBanner(idx.identify(true), 'Unable to sign in');
      const widget = await refused(page, generation, idx.identify(true), again);
      await expect(widget.error).toHaveText('Unable to sign in');
      expect(await widget.readError()).toBe('Unable to sign in');
      await expect(widget.lockedOut.or(widget.terminal)).toBeHidden();
    });

    test('a wrong code is read from under its field', async ({ page }) => {
      await openWidget(page, generation, idx.challengeGoogle(), idx.refusedUnderField('google', WRONG_CODE));
      const widget = new SignInWidget(page);
      await widget.enterCode(secret('000000'));
      await widget.signIn();
      await expect(widget.error).toHaveCount(1);
      expect(await widget.readError()).toContain(WRONG_CODE);
    });

    test('a code whose words are drawn after the banner is read with them', async ({ page }) => {
      await openWidget(page, generation, idx.challengeGoogle(), idx.refusedUnderField('google', WRONG_CODE));
      await page.addStyleTag({
        content: `:is([id="credentials.passcode-error"], .okta-form-input-error) { animation: 1s step-end late; } @keyframes late { from { display: none; } }`,
      });
      const widget = new SignInWidget(page);
      await widget.enterCode(secret('000000'));
      await widget.signIn();
      await widget.error.waitFor();
      expect(await widget.readError()).toContain(WRONG_CODE);
    });

    test('a second refusal is not the first one still standing there', async ({ page }) => {
      await page.clock.install();
      const first = idx.refusedInBanner(idx.identify(true), 'Unable to sign in');
      const second = idx.refusedInBanner(idx.identify(true), 'Something else');
      const widget = await refused(page, generation, idx.identify(true), first, second);
      await expect(widget.error).toHaveText('Unable to sign in');
      await page.clock.fastForward(SAVE_THROTTLE);
      await widget.signIn();
      await widget.error.waitFor();
      expect(await widget.readError()).toBe('Something else');
    });

    test('a locked account is not just an error', async ({ page }) => {
      const widget = await refused(
        page,
        generation,
        idx.identify(true),
        idx.refusedInBanner(idx.identify(true), LOCKED),
      );
      await expect(widget.lockedOut).toHaveText(LOCKED);
      await expect(widget.error.or(widget.terminal)).toBeHidden();
      expect(await widget.readError()).toBe(LOCKED);
    });

    test('a locked account without a form', async ({ page }) => {
      await openWidget(page, generation, idx.terminal(LOCKED, 'errors.E0000119'));
      const widget = new SignInWidget(page);
      await expect(widget.lockedOut).toHaveText(LOCKED);
      await expect(widget.error.or(widget.terminal)).toBeHidden();
    });

    test('Google Authenticator is selected among the methods', async ({ page }) => {
      const asked = await openWidget(page, generation, idx.chooseMethod(), idx.challengeGoogle());
      const widget = new SignInWidget(page);
      await widget.selectMethod('Google Authenticator');
      await expect(widget.code).toBeVisible();
      expect(asked.at(-1)).toContain('autgoogle');
    });

    test("Don't stay signed in", async ({ page }) => {
      const asked = await openWidget(page, generation, idx.staySignedIn(), idx.success());
      await new SignInWidget(page).dontStaySignedIn();
      await expect(page.getByRole('heading', { name: 'Signed in' })).toBeVisible();
      expect(asked.at(-1)).toContain('"keepMeSignedIn":false');
    });
  });
}

/** Sets the value as the runbook does: the widget takes the focus a moment after it shows its form, and `fill` types. */
function secret(value: string): Secret {
  return {
    typeInto: async (field: Locator) =>
      field.evaluate((element, text) => {
        if (!(element instanceof HTMLInputElement)) throw new TypeError('Not a field.');
        element.value = text;
        for (const type of ['input', 'keyup', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
      }, value),
  };
}

function views() {
  return {
    passwordView: idx.challengePassword(),
    codeView: idx.challengeGoogle(),
    chooseMethod: idx.chooseMethod(),
    staySignedIn: idx.staySignedIn(),
    passwordExpired: idx.passwordExpired(),
    username: idx.identify(true),
    terminal: idx.terminal('User is not assigned to this application.', 'idx.error.user.not.assigned.to.app'),
  };
}

function locators(widget: SignInWidget) {
  const { passwordView, codeView, chooseMethod, staySignedIn, passwordExpired, username } = widget;
  const { terminal, error, lockedOut } = widget;
  return {
    passwordView,
    codeView,
    chooseMethod,
    staySignedIn,
    passwordExpired,
    username,
    terminal,
    error,
    lockedOut,
  };
}

async function refused(page: Page, generation: 2 | 3, ...answers: idx.Answer[]): Promise<SignInWidget> {
  await openWidget(page, generation, ...answers);
  const widget = new SignInWidget(page);
  await widget.enterUsername('agent@example.com');
  await widget.enterPassword(secret('wrong'));
  await widget.signIn();
  return widget;
}
