/** Who may import whom, as a table that walls.mjs reads: paths from the project's root, or `package <name>`. */

/**
 * `from`: the files that a wall is about, `but` without these. `only`: all of the project that they may import.
 * `never`: what they may not import. `says`: where the thing belongs.
 * @typedef {{ from: RegExp, but?: RegExp, only?: RegExp, never?: RegExp, says: string }} Wall
 */

const tests = /\.test\.ts$/;
const kernel =
  'fixtures/(errors|environment|json|geometry|document/[a-z-]+|product/product|product/cce-steps|steps/converge)\\.ts$';
const consoles = ['command-line', 'ids', 'ccx', 'cuic', 'cce', 'finesse', 'okta'];

/** @type {Wall[]} */
export const walls = [
  {
    from: /^flows\/.*\.spec\.ts$/,
    only: /^fixtures\/(runbook|document\/document)\.ts$/,
    never: /^package @playwright\/test$/,
    says: 'A flow imports fixtures/runbook.ts and fixtures/document/document.ts only. A verb of a console belongs in fixtures/consoles, a locator in pages, a value of the document in fixtures/document.',
  },
  {
    from: /^pages\//,
    but: tests,
    only: /^pages\//,
    says: 'Pages import pages only: they know neither the procedure nor the lab. A decision belongs in fixtures/consoles.',
  },
  {
    from: /^fixtures\/lab\//,
    but: tests,
    only: /^fixtures\/lab\//,
    says: 'The lab imports the lab only, because lab and pages are two independent readings of the same facts. A test that needs both is a *.test.ts or lives in fixtures/end-to-end.',
  },
  ...consoles.map((name) => ({
    from: new RegExp(`^fixtures/lab/${name}/`),
    but: tests,
    never: new RegExp(`^fixtures/lab/(${consoles.filter((other) => other !== name).join('|')})/`),
    says: `The lab's ${name} does not import another console. State that several consoles share belongs in fixtures/lab/cluster, a helper of all of them in fixtures/lab.`,
  })),
  {
    from: /^fixtures\/(consoles|saml|sign-in|watch)\//,
    but: tests,
    never: /^fixtures\/lab\//,
    says: 'Consoles behave the same on a lab and on a live target, so they do not import the lab. A switch of the target belongs in fixtures/target.',
  },
  {
    from: /^fixtures\/saml\//,
    but: tests,
    never: /^(pages|flows)\/|^fixtures\/(consoles|watch)\//,
    says: 'The SAML verdict knows the exchange and the rules, no screen and no console. What a console does with a verdict belongs in fixtures/consoles.',
  },
  {
    from: /^(fixtures\/evidence|reports)\//,
    but: tests,
    only: new RegExp(`^(reports|fixtures/(evidence|target|run))/|^fixtures/sign-in/secret-forms\\.ts$|^${kernel}`),
    says: 'Evidence and reports import no console, page or flow. A message from worker to reporter belongs in fixtures/evidence, a variable of .env in fixtures/target.',
  },
  {
    from: new RegExp(`^${kernel}`),
    only: new RegExp(`^${kernel}`),
    says: 'The kernel (errors, environment, json, geometry, document, product, converge) imports nothing of the project but the kernel. Code that needs more belongs in a room of fixtures.',
  },
  {
    from: /^fixtures\//,
    but: /^fixtures\/(end-to-end|bench|lab-by-hand)\/|\.test\.ts$/,
    never: /^reports\//,
    says: 'Nothing under fixtures imports reports. Code that the worker and the reporter share belongs in fixtures/evidence.',
  },
  {
    from: /^fixtures\/run\//,
    but: tests,
    only: new RegExp(`^fixtures/(run|target)/|^${kernel}`),
    says: 'The room of the run (lock, signals, ledger) knows no console and no report. What a console does with its entry belongs in fixtures/consoles/leaving.',
  },
  {
    from: /^fixtures\/mutants\/(kinds|page)\//,
    but: tests,
    only: /^fixtures\/mutants\//,
    says: 'A mutant is written without a look at pages and lab: it knows the kit and the steps. What plays it belongs in fixtures/mutants/play.',
  },
  {
    from: /./,
    but: /^fixtures\/mutants\//,
    never: /^fixtures\/mutants\//,
    says: 'Mutants are played between lab and browser, so nothing but their own room knows of them.',
  },
  {
    from: /^fixtures\/setup\//,
    but: /\.test\.ts$|\/testing\//,
    never: /^(flows|fixtures\/(lab|lab-by-hand|notes|probe))\//,
    says: 'Setup looks at a target and changes nothing there, lab or live. What only a lab has belongs in fixtures/lab, a step in flows.',
  },
  {
    from: /./,
    but: /^fixtures\/(setup|preflight|end-to-end)\//,
    never: /^fixtures\/setup\//,
    says: 'Only npm run setup and the preflight know of setup. What a run reads too belongs in fixtures/target: settings/ for a variable, env-file/ for the file, trust/ for a certificate.',
  },
  {
    from: /./,
    but: /^fixtures\/(preflight|end-to-end)\/|^fixtures\/runbook\.ts$/,
    never: /^fixtures\/preflight\//,
    says: 'The preflight is a step of its own: fixtures/runbook.ts hands it to the flow. What another step needs too belongs in fixtures/consoles.',
  },
  {
    from: /^fixtures\/preflight\//,
    but: /\.test\.ts$|\/testing\//,
    never: /^(flows|fixtures\/(lab|lab-by-hand|probe))\//,
    says: 'The preflight looks at a target and changes nothing there, lab or live. A verb of a console belongs in fixtures/consoles, a check that setup needs too in fixtures/setup/checks.',
  },
  {
    from: /./,
    but: /\.test\.ts$|(^|\/)testing\/|^fixtures\/(end-to-end|bench|mutants|causes)\//,
    never: /\/testing\//,
    says: 'Test support (a folder testing/) is for tests only. Code that the product needs belongs beside the file that uses it.',
  },
];
