/** The document's two numbered lists (Cisco 225814). Lettered steps are demanded by the source in their title. */
import {
  allTicked,
  demandSpOfTarget,
  expect,
  isExchanged,
  isNewCertificate,
  nothingMissing,
  publisherAcsUrl,
  readIdpEntityId,
  readSpMetadata,
  reportingServices,
  restartReportingServices,
  subscriberAcsUrl,
  test,
} from '../fixtures/runbook.ts';
import { configureSaml, headings, named } from '../fixtures/document/document.ts';

test.describe.configure({ mode: 'serial' });

test.describe(headings.preflight, () => {
  test('What must hold before the first change', async ({ preflight, observe }) => {
    await observe(await preflight.readings());
    preflight.demand();
  });
});

test.describe(headings.cisco, () => {
  test(
    '1. Run the command utils ids set_property IS_IdP_OKTA true on CLI and restart the Identity Service (IDS) service',
    { tag: '@disruptive' },
    async ({ publisher, converge }) => {
      await converge({
        read: () => publisher.oktaProperty(),
        want: (value) => value.startsWith('true'),
        act: async () => {
          await publisher.setOktaProperty('true');
          await publisher.restartIdentityService();
        },
      });
    },
  );

  test(
    '2. If High Availability (HA) then run this command on both nodes and restart IDS service',
    { tag: '@disruptive' },
    async ({ config, subscriber, converge }) => {
      test.skip(config.subscriber === undefined, 'single node: SUBSCRIBER is not set');
      await converge({
        read: () => subscriber.oktaProperty(),
        want: (value) => value.startsWith('true'),
        act: async () => {
          await subscriber.setOktaProperty('true');
          await subscriber.restartIdentityService();
        },
      });
    },
  );

  test('3. Login to UCCX Cisco IDS admin interface https://<UCCX server address>:8553/idsadmin on PUB node', async ({
    idsAdmin,
    config,
  }) => {
    const nodes = await idsAdmin.nodes();
    await expect(nodes.primary, 'the star marks the primary node').toContainText(config.publisher, {
      ignoreCase: true,
    });
  });

  test('4. Navigate to Settings > Security > Keys and Certificates', async ({ idsAdmin }) => {
    const keys = await idsAdmin.openKeysAndCertificates();
    await expect(keys.heading).toBeVisible();
  });

  test(
    '5. Regenerate Security Assertion Markup Language (SAML) Certificate',
    { tag: '@disruptive' },
    async ({ idsAdmin, converge, notes }) => {
      await converge({
        read: () => idsAdmin.samlCertificate(notes),
        // Regenerating breaks a trust that works: it is left alone, and so is a certificate that is new already.
        want: (seen) => seen['SSO Status'] === 'Successful' || isNewCertificate(seen),
        act: () => idsAdmin.regenerateAndNote('SHA-256', notes),
      });
    },
  );

  test('6. From IDS Trust tab, download SAML SP metadata XML', async ({ idsAdmin, notes }) => {
    const trust = await idsAdmin.spMetadata();
    notes.write('SP metadata', await trust.download());
    await expect(trust.shown).toBeVisible();
  });

  test("7. Open Service Provider (SP) metadata XML and make a note of the 'Location' attribute value for Publisher and Subscriber IDS within 'AssertionConsumerService' tag", async ({
    config,
    notes,
    observe,
  }) => {
    const metadata = readSpMetadata(notes.read('SP metadata'));
    const { entityId, publisherAcs, subscriberAcs } = metadata;
    await observe({
      'SP entity ID': entityId,
      'Location of the publisher': publisherAcs,
      'Location of the subscriber': subscriberAcs,
    });
    demandSpOfTarget(notes.read('SP metadata'), config);
    notes.write('publisher ACS URL', publisherAcsUrl(metadata));
    notes.write('SP entity ID', entityId);
  });

  test('8. For Subscriber, it shows with query parameter and can be ignored', async ({ config, notes, observe }) => {
    test.skip(config.subscriber === undefined, 'single node: SUBSCRIBER is not set');
    const { subscriberAcs } = readSpMetadata(notes.read('SP metadata'));
    const url = subscriberAcsUrl(config.subscriber ?? '');
    await observe({ 'in the metadata, ignored': subscriberAcs, 'subscriber ACS URL': url });
    notes.write('subscriber ACS URL', url);
  });
});

test.describe(headings.okta, () => {
  test('1. Under Applications, click Create App Integration', async ({ okta, converge }) => {
    await converge({
      read: () => okta.state(),
      want: (state) => state !== 'absent',
      act: () => okta.createAppIntegration(),
    });
  });

  test('2. Choose the SAML2.0 option', async ({ okta, converge }) => {
    await converge({
      read: () => okta.state(),
      want: (state) => state !== 'absent' && state !== 'dialog',
      act: () => okta.chooseSaml(),
    });
  });

  test('2a. Under General Settings, enter the App name (Okta, "Create SAML app integrations")', async ({
    okta,
    converge,
    config,
  }) => {
    await converge({
      read: () => okta.state(),
      want: (state) => state === 'Configure SAML' || state === 'saved',
      act: () => okta.enterAppName(config.oktaApp),
    });
  });

  test('3. On the SAML setting SSO URL, provide the SSO URL of the PUB that was copied in Step 7. In the Audience URI (SP Entity ID) paste the SP entity under IDS trust tab', async ({
    okta,
    converge,
    notes,
  }) => {
    const settings = {
      ...configureSaml,
      'Single sign-on URL': notes.read('publisher ACS URL'),
      'Audience URI (SP Entity ID)': notes.read('SP entity ID'),
    };
    await converge({
      read: () => okta.readForm((form) => form.read()),
      want: settings,
      act: async () => (await okta.openConfigureSaml()).fill(settings),
    });
  });

  test('3a. Add the attribute statements uid and user_principal, in the wizard (Cisco 212428, step 8)', async ({
    okta,
    converge,
    config,
  }) => {
    const inWizard = await okta.readForm((form) => form.attributeStatements.isVisible());
    test.skip(!inWizard, `this org's wizard has no attribute statements: ${named('addStatementsOnSignOn')} adds them`);
    await converge({
      read: () => okta.readForm((form) => okta.statements(form.statements)),
      want: config.attributeStatements,
      act: async () => okta.addStatements((await okta.openConfigureSaml()).statements),
    });
  });

  test("4. Under the 'Other Requestable SSO URLs', enter the URL of SUB https://<SUBFQDN>:8553/ids/saml/response/metaAlias/sp in the given format with index value as 1", async ({
    okta,
    converge,
    config,
    notes,
  }) => {
    test.skip(config.subscriber === undefined, 'single node: SUBSCRIBER is not set');
    const entry = { url: notes.read('subscriber ACS URL'), index: '1' };
    await converge({
      read: () => okta.readForm((form) => form.requestableUrls()),
      want: (urls) => urls.some(({ url, index }) => url === entry.url && index === entry.index),
      act: async () => (await okta.openConfigureSaml()).addRequestableUrl(entry),
    });
  });

  test('5. Click Next and Finish to complete the application configuration', async ({ okta, converge, config }) => {
    await converge({ read: () => okta.state(), want: 'saved', act: () => okta.finishWizard() });
    await okta.openApplication();
    await expect(okta.application.heading(config.oktaApp)).toBeVisible();
  });

  test('5a. Add the attribute statements uid and user_principal, on the Sign On tab (Cisco 212428, step 8)', async ({
    okta,
    converge,
    config,
  }) => {
    const onTab = await okta.hasSignOnStatements();
    test.skip(!onTab, `this org's wizard has the attribute statements: ${named('addStatementsInWizard')} adds them`);
    await converge({
      read: () => okta.readSignOnStatements(),
      want: config.attributeStatements,
      act: () => okta.addSignOnStatements(),
    });
    await okta.signOn.showLegacyConfiguration();
    await expect(okta.signOn.saved('user_principal')).toBeVisible();
  });

  test('5b. Assign people or a group to the application (Okta, "Assign an app integration")', async ({
    okta,
    converge,
    config,
  }) => {
    const wanted = [...config.assignGroups, ...config.assignPeople];
    test.skip(wanted.length === 0, 'neither ASSIGN_GROUPS nor ASSIGN_PEOPLE is set: assignments are made elsewhere');
    await converge({
      read: () => okta.assigned(),
      want: (names) => wanted.every((name) => names.includes(name)),
      act: () => okta.assignAll(),
    });
  });

  test('6. Copy the Metadata from Sign On tab using the URL and save it as xml', async ({ okta, notes, observe }) => {
    const url = await (await okta.openSignOn()).readMetadataUrl();
    const xml = await okta.metadata(url);
    await observe({ 'Metadata URL': url, 'IdP entity ID': readIdpEntityId(xml) });
    notes.write('Okta metadata URL', url);
    notes.write('IdP entity ID', readIdpEntityId(xml));
    notes.write('Okta metadata', xml);
    await expect(okta.signOn.metadataUrl).toContainText(url);
  });

  test(
    '7. Upload the Metadata from Step 6. on Identity service management webpage on CCX side',
    { tag: '@disruptive' },
    async ({ idsAdmin, notes, converge }) => {
      const entityId = notes.read('IdP entity ID');
      await converge({
        read: () => idsAdmin.seenTrust(),
        want: (seen) => isExchanged(seen, notes),
        act: () => idsAdmin.uploadAndNote(notes),
      });
      await expect((await idsAdmin.uploadIdpMetadata()).configuredIdp).toContainText(entityId);
    },
  );

  test('8. Run a TEST SSO setup and it must be successful', async ({ idsAdmin, config, converge }) => {
    await converge({
      read: () => idsAdmin.ssoStatus(),
      want: 'Successful',
      act: () => idsAdmin.runTestSso(config.ssoAdmin),
    });
    await expect((await idsAdmin.shownTestSso()).passed).toBeVisible();
  });

  test('8a. Read in the inventory which AW is the Principal AW, and the default Identity Service of each machine (UCCE Administration Guide, Single Sign-on Administration)', async ({
    cce,
    observe,
  }) => {
    const inventory = await cce.inventory();
    await observe(inventory.readings);
    inventory.demand();
  });

  test('8b. Check that the AW reaches the Identity Service and has its credentials (UCCE Configuration Guide, Certificates for Unified CCE Web Administration)', async ({
    cce,
    observe,
  }) => {
    const identityService = await cce.identityService();
    await observe(identityService.readings);
    identityService.demand();
  });

  test('9. Login into the admin webpage on CCX with admin user and navigate to System > Single Sign On', async ({
    administration,
  }) => {
    const sso = await administration.openSingleSignOn();
    await expect(sso.configured).toBeVisible();
  });

  test(
    '10. Click the Register button to on board the components',
    { tag: '@disruptive' },
    async ({ administration, converge }) => {
      await converge({
        read: () => administration.onBoarded(),
        want: allTicked,
        act: () => administration.register(),
      });
    },
  );

  test('10a. Allow the addresses of Finesse on every node of CUIC (CUIC Report Customization Guide, Gadgets in Finesse)', async ({
    originsOnCuic,
    converge,
  }) => {
    test.skip(originsOnCuic.notNeeded !== undefined, originsOnCuic.notNeeded);
    await converge({ read: () => originsOnCuic.read(), want: nothingMissing, act: () => originsOnCuic.allow() });
  });

  test(
    '10b. Allow the addresses of Finesse and of CUIC on every node of Live Data, and restart the Cisco Web Proxy Service (CCE command reference, Live Data CORS)',
    { tag: '@disruptive' },
    async ({ originsOnLiveData, converge }) => {
      test.skip(originsOnLiveData.notNeeded !== undefined, originsOnLiveData.notNeeded);
      await converge({
        read: () => originsOnLiveData.read(),
        want: nothingMissing,
        act: () => originsOnLiveData.allow(),
      });
    },
  );

  test('11. Assigned reporting capability to Cisco Unified CCX Administrator (assigned in Administrator Capability view) and execute CLI command utils cuic user make-admin CCX\\<Admin User Id>', async ({
    administration,
    cuic,
    config,
    notes,
    converge,
  }) => {
    await converge({
      read: () => administration.rights(config.ssoAdmin, notes),
      want: nothingMissing,
      act: async () => {
        await administration.giveCapabilities(config.ssoAdmin);
        await cuic.makeCuicAdmin(config.ssoAdmin.id);
      },
    });
  });

  test(
    '11a. Restart the Cisco Unified Intelligence Center Reporting Service (UCCX Administration Guide, Administrator Capability View)',
    { tag: '@disruptive' },
    async ({ administration, cuicNodes, converge }) => {
      await converge({
        read: () => reportingServices(administration, cuicNodes),
        want: nothingMissing,
        act: () => restartReportingServices(cuicNodes),
      });
    },
  );

  test('11b. Tick the prerequisites of the SSO Test (UCCX Administration and Operations Guide, Single Sign-On)', async ({
    administration,
    config,
    converge,
  }) => {
    test.skip(config.cce !== undefined, 'Test of CCE Administration has no boxes to tick');
    await converge({
      read: () => administration.ssoTest(),
      want: (state) => state !== 'not passed',
      act: () => administration.tickPrerequisites(),
    });
  });

  test('12. Run the SSO Test operation', async ({ administration, config, converge }) => {
    await converge({
      read: () => administration.ssoTest(),
      want: 'passed',
      act: () => administration.runSsoTest(config.ssoAdmin),
    });
  });

  test('12a. Sign in at the recovery pages of CCX Administration and of CCX Serviceability, on every node (UCCX Administration and Operations Guide, Single Sign-On)', async ({
    administration,
    config,
    recovery,
    converge,
  }) => {
    test.skip(config.cce !== undefined, 'administrators of CCE sign in with their password whatever the mode is');
    await converge({
      read: async () => recovery.proofs(await administration.mode()),
      want: nothingMissing,
      act: () => recovery.prove(),
    });
  });

  test(
    '13. After the SSO Test is successful, the enable operation is allowed',
    { tag: '@disruptive' },
    async ({ administration, recovery, converge }) => {
      await converge({
        read: () => administration.mode(),
        want: administration.wantedMode,
        act: async () => {
          recovery.demandProofs();
          await administration.enable();
        },
      });
      await expect(await administration.shownMode()).toBeVisible();
    },
  );

  test(
    '13a. In Hybrid, enable single sign-on for the pilot agents (PCCE Administration Guide, Agents; UCCE Configuration Guide, Skill Targets)',
    { tag: '@disruptive' },
    async ({ pilotAgents, converge }) => {
      test.skip(pilotAgents.notNeeded !== undefined, pilotAgents.notNeeded);
      await converge({ read: () => pilotAgents.read(), want: nothingMissing, act: () => pilotAgents.enable() });
    },
  );

  test('13b. Clear what Finesse keeps of the sign-in mode of its users, on every node (Finesse Administration Guide, CLI)', async ({
    signInModeCache,
    converge,
  }) => {
    test.skip(signInModeCache.notNeeded !== undefined, signInModeCache.notNeeded);
    await converge({ read: () => signInModeCache.read(), want: nothingMissing, act: () => signInModeCache.clear() });
  });
});
