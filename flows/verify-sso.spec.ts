/** The document's Verify section: agents, supervisors and administrators on Finesse, CUIC and CCX or CCE. The nightly job runs it. */
import { expect, test, verifyPlan } from '../fixtures/runbook.ts';
import { headings } from '../fixtures/document/document.ts';

const plan = verifyPlan();

test.describe(headings.verify, () => {
  test.describe.configure({ mode: 'parallel' });

  for (const { id, role, nodes } of plan.finesse) {
    // One desktop per agent at a time: a second sign-in elsewhere ends the first.
    test.describe(() => {
      test.describe.configure({ mode: 'default' });

      for (const node of nodes) {
        test(`${role} ${id} on Finesse, ${plan.label(node)}`, async ({ signIns }) => {
          const { host, who } = signIns.of(id, node);

          const { okta, page } = await test.step('When logging in agent on finesse it redirects to OKTA page', () =>
            signIns.openFinesse(host, who));
          await expect(okta.username).toBeVisible();

          const extension = await test.step('After putting in the credentials, it asks for only the extension', () =>
            signIns.signInAtOkta(page, who));
          await expect(extension.username).toHaveValue(/./);
          await expect(extension.username).toBeDisabled();

          const desktop = await test.step('After this is entered, the login must be successful', () =>
            signIns.submitExtension(page, extension, who));
          await expect(desktop.state).not.toHaveText(/^\s*Ready/);

          await test.step('and all live reports must be loading fine', () =>
            signIns.expectLiveReports(desktop, host, who));
        });

        if (role === 'supervisor' && !plan.isCce)
          test(`supervisor ${id} on CCX Administration, ${node}`, async ({ signIns }) => {
            const { host, who } = signIns.of(id, node);
            const supervisor = await signIns.ccxSupervisor(host, who);
            await expect(supervisor.logout).toBeVisible();
          });
      }

      if (role === 'supervisor' && plan.isCce) {
        test(`supervisor ${id} on CCE Administration`, async ({ signIns }) => {
          const supervisor = await signIns.cceSupervisor(signIns.of(id, 'publisher').who);
          await expect(supervisor.administration.home).toBeVisible();
        });

        for (const node of plan.nodes)
          test(`supervisor ${id} on Cisco Unified Intelligence Center (CUIC), ${plan.label(node)}`, async ({
            signIns,
          }) => {
            const home = await signIns.cuic(signIns.cuicHost(node), signIns.of(id, node).who);
            await home.openReports();
            await expect(home.reports).toBeVisible();
          });
      }
    });
  }

  // In Hybrid: whoever is not set to single sign-on.
  for (const { id, nodes } of plan.local)
    test.describe(() => {
      test.describe.configure({ mode: 'default' });

      for (const node of nodes)
        test(`agent ${id} with password and extension on Finesse, ${plan.label(node)}`, async ({ signIns }) => {
          const { host, who } = signIns.of(id, node);
          const { form, page } = await signIns.openFinesseWithPassword(host, who);
          await expect(form.password).toBeVisible();
          const desktop = await signIns.submitPassword(page, form, who);
          await expect(desktop.state).not.toHaveText(/^\s*Ready/);
        });
    });

  // One after the other: they are all the same account.
  test.describe(() => {
    test.describe.configure({ mode: 'default' });

    if (plan.isCce)
      test('administrator with a password on CCE Administration', async ({ signIns }) => {
        const { administration } = await signIns.cceAdministrator();
        await expect(administration.home).toBeVisible();
      });

    for (const node of plan.isCce ? [] : plan.nodes) {
      test(`administrator on CCX Administration, ${node}`, async ({ signIns }) => {
        const admin = await signIns.ccxAdministration(signIns.host(node));
        await expect(admin.administration.home).toBeVisible();
      });

      test(`administrator on CCX Serviceability, ${node}`, async ({ signIns }) => {
        const serviceability = await signIns.ccxServiceability(signIns.host(node));
        await expect(serviceability.logout).toBeVisible();
      });
    }

    for (const node of plan.nodes)
      test(`administrator on Cisco Unified Intelligence Center (CUIC), ${plan.label(node)}`, async ({ signIns }) => {
        const home = await signIns.cuic(signIns.cuicHost(node));
        await home.openReports();
        await expect(home.reports).toBeVisible();
      });
  });
});
