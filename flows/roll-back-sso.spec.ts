/** The way back from single sign-on, which the document does not have: each step names its source in its title. */
import { expect, nobodyHasSso, notBroughtBack, nothingMissing, test, verifyPlan } from '../fixtures/runbook.ts';
import { headings } from '../fixtures/document/document.ts';

const plan = verifyPlan();

test.describe(headings.rollback, () => {
  test.describe.configure({ mode: 'serial' });

  test(
    '1. Disable single sign-on: System > Single Sign-On, Disable (UCCX Administration and Operations Guide, System Menu)',
    { tag: '@disruptive' },
    async ({ withPassword, converge }) => {
      await converge({
        read: () => withPassword.mode(),
        want: withPassword.isDisabled,
        act: () => withPassword.disable(),
      });
    },
  );

  test(
    '1a. Disable single sign-on for the agents, and give them new passwords (PCCE Features Guide, Globally Disable Single Sign-On)',
    { tag: '@disruptive' },
    async ({ agentsWithoutSso, converge }) => {
      test.skip(agentsWithoutSso.byHand('agents') !== undefined, agentsWithoutSso.byHand('agents'));
      await converge({
        read: () => agentsWithoutSso.read('agents'),
        want: nobodyHasSso,
        act: () => agentsWithoutSso.disable('agents'),
      });
    },
  );

  test(
    '1b. Disable single sign-on for the supervisors (PCCE Features Guide, Globally Disable Single Sign-On)',
    { tag: '@disruptive' },
    async ({ agentsWithoutSso, converge }) => {
      test.skip(agentsWithoutSso.byHand('supervisors') !== undefined, agentsWithoutSso.byHand('supervisors'));
      await converge({
        read: () => agentsWithoutSso.read('supervisors'),
        want: nobodyHasSso,
        act: () => agentsWithoutSso.disable('supervisors'),
      });
    },
  );

  test(
    '1c. Change the mode to Non-SSO (PCCE Features Guide, Globally Disable Single Sign-On)',
    { tag: '@disruptive' },
    async ({ cceWithPassword, converge }) => {
      await converge({
        read: () => cceWithPassword.mode(),
        want: 'Non-SSO',
        harm: { name: 'agents-without-password', seen: () => cceWithPassword.withoutPassword() },
        act: () => cceWithPassword.setNonSso(),
      });
    },
  );

  test('1d. Clear what Finesse keeps of the sign-in mode of its users, on every node (Finesse Administration Guide, CLI)', async ({
    signInModeCache,
    converge,
  }) => {
    test.skip(signInModeCache.notNeeded !== undefined, signInModeCache.notNeeded);
    await converge({ read: () => signInModeCache.read(), want: nothingMissing, act: () => signInModeCache.clear() });
  });

  test(
    '2. Run the command utils ids set_property IS_IdP_OKTA false on CLI and restart the Identity Service (IDS) service (CCE command reference, Cisco Identity Service OKTA IdP Configuration)',
    { tag: '@disruptive' },
    async ({ publisher, withPassword, converge }) => {
      await converge({
        read: () => publisher.oktaProperty('false'),
        want: (value) => value.startsWith('false'),
        act: async () => {
          await withPassword.demandSsoIsOff();
          await publisher.setOktaProperty('false');
          await publisher.restartIdentityService('false');
        },
      });
    },
  );

  test(
    '3. If High Availability (HA) then take the property back on the subscriber too and restart IDS service (Cisco 225814, step 2 of the Cisco side)',
    { tag: '@disruptive' },
    async ({ config, subscriber, withPassword, converge }) => {
      test.skip(config.subscriber === undefined, 'single node: SUBSCRIBER is not set');
      await converge({
        read: () => subscriber.oktaProperty('false'),
        want: (value) => value.startsWith('false'),
        act: async () => {
          await withPassword.demandSsoIsOff();
          await subscriber.setOktaProperty('false');
          await subscriber.restartIdentityService('false');
        },
      });
    },
  );

  test('4. Read what cannot be brought back, and what to do instead (UCCX guides and Okta, "Delete app integrations")', async ({
    config,
    notes,
    observe,
    tell,
  }) => {
    const left = notBroughtBack(config, notes);
    tell(left);
    await observe(left);
  });

  test('5. Deactivate the application in Okta (Okta, "Deactivate app integrations")', async ({
    okta,
    withPassword,
    converge,
  }) => {
    await converge({
      read: () => okta.status(),
      want: (status) => status !== 'active',
      act: async () => {
        await withPassword.demandSsoIsOff();
        await okta.deactivate();
      },
    });
  });

  test('6. Delete the application in Okta, if that is wanted (Okta, "Delete app integrations")', async ({
    config,
    okta,
    withPassword,
    converge,
  }) => {
    test.skip(!config.deleteApp, 'it stays, inactive, unless ROLLBACK_DELETE_APP=true asks for more');
    await converge({
      read: () => okta.status(),
      want: 'absent',
      act: async () => {
        await withPassword.demandSsoIsOff();
        await okta.delete();
      },
    });
  });
});

// Also after a step above has failed: whether agents can work is known then too.
test.describe(headings.withoutSso, () => {
  const local = plan.local.map((each) => ({ ...each, role: 'agent' as const }));
  for (const { id, role, nodes } of [...plan.finesse, ...local])
    for (const node of nodes)
      test(`${role} ${id} with password and extension on Finesse, ${plan.label(node)}`, async ({ signIns }) => {
        const { host, who } = signIns.of(id, node);
        const missing = signIns.missingPassword(who);
        test.skip(missing !== undefined, missing);

        const { form, page } = await test.step('The address of the desktop asks for a password', () =>
          signIns.openFinesseWithPassword(host, who));
        await expect(form.password).toBeVisible();

        const desktop = await test.step('After user name, password and extension, the login must be successful', () =>
          signIns.submitPassword(page, form, who));
        await expect(desktop.state).not.toHaveText(/^\s*Ready/);
      });

  if (plan.isCce)
    test('administrator with a password on CCE Administration', async ({ signIns }) => {
      const { administration } = await signIns.cceAdministrator();
      await expect(administration.home).toBeVisible();
    });

  for (const node of plan.isCce ? [] : plan.nodes)
    test(`administrator with a password on CCX Administration, ${node}`, async ({ signIns }) => {
      const admin = await signIns.ccxWithPassword(signIns.host(node));
      await expect(admin.administration.home).toBeVisible();
    });
});
