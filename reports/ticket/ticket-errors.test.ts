/** Each refusal: one sentence, what to do, and never the token. */
import { expect, test as base } from '@playwright/test';
import { RunbookError } from '../../fixtures/errors.ts';
import { attach } from './attach.ts';
import type { JiraDouble } from './testing/jira-double.ts';
import { kinds, PatientClock, run, token } from './testing/sample.ts';
import { ServiceNowDouble } from './testing/servicenow-double.ts';

interface Case {
  readonly kind?: keyof typeof kinds;
  readonly env?: NodeJS.ProcessEnv;
  readonly fault?: (double: ServiceNowDouble | JiraDouble) => void;
  readonly change?: string;
  readonly what: string;
  readonly cure: string;
}

const basic = Buffer.from(`:${token}`).toString('base64');
const html = { 'Content-Type': 'text/html;charset=UTF-8' };
const cases: Readonly<Record<string, Case>> = {
  'a change that is not there': { change: 'CHG9', what: 'knows no CHG9', cure: 'check TICKET_NUMBER or CHANGE' },
  'an issue that is not there': {
    ...{ kind: 'Jira Cloud', change: 'OPS-18', what: 'knows no OPS-18, or does not show it to this token (Issue does' },
    cure: 'check TICKET_NUMBER or CHANGE',
  },
  'a token that is not accepted': {
    ...{ env: { TICKET_TOKEN: 'another' }, what: '401 (User Not Authenticated; Required to provide Auth information)' },
    cure: 'make a new token and put it into .env. It was sent as Bearer',
  },
  'a token of another user': {
    ...{ kind: 'Jira Cloud', env: { TICKET_USER: 'jo' }, what: 'Jira answers 401 (Client must be authenticated' },
    cure: 'It was sent as Basic with TICKET_USER jo; without TICKET_USER it is sent as Bearer',
  },
  'a web page of Data Center beside 401': {
    ...{ kind: 'Jira Data Center', env: { TICKET_TOKEN: 'another' } },
    ...{ what: 'Jira answers 401 to GET /rest/api/2/issue/OPS-17: it does not accept', cure: 'make a new token' },
  },
  'a user without rights': {
    fault: (double) => double.refuse(/POST/, 1, 403, {}, '{"error":{"message":"ACL Exception"}}'),
    ...{ what: 'ServiceNow answers 403 (ACL Exception) to POST /api/now/attachment/file.', cure: 'itil' },
  },
  'a work note that is dropped silently': {
    fault: (double) => {
      if (double instanceof ServiceNowDouble) double.mayWriteNotes = false;
    },
    ...{ what: 'ServiceNow took the work note, but CHG0012345 does not show it.', cure: 'its work notes' },
  },
  'a pack that is too large': {
    fault: (double) => (double.maxSize = 11),
    ...{ what: 'the upload is larger than it takes', cure: 'set EVIDENCE_LIMIT_MB in .env' },
  },
  'a pack that is too large for an old Jira': {
    ...{ kind: 'Jira Data Center' },
    fault: (double) =>
      double.refuse(/attachments/, 1, 404, {}, 'The field file exceeds its maximum permitted size of 11564000 bytes.'),
    ...{ what: 'maximum permitted size of 11564000 bytes.) to POST', cure: 'attach evidence.zip by hand' },
  },
  'a web page instead of an answer': {
    fault: (double) => double.refuse(/GET/, 1, 200, html, '<html>Instance hibernating</html>'),
    ...{
      what: 'answers GET /api/now/table/change_request with a web page (200)',
      cure: 'TICKET_SYSTEM and TICKET_URL',
    },
  },
  'a redirect to a sign-in page': {
    fault: (double) => double.refuse(/GET/, 1, 302, { Location: 'https://sso.example.com/login?back=%2Fsecret' }),
    ...{ what: 'to https://sso.example.com/login.', cure: 'may also mean that TICKET_TOKEN is not accepted' },
  },
  'another system than it is said to be': {
    ...{ env: { TICKET_SYSTEM: 'jira' }, change: 'OPS-17', what: 'Requested URI does not represent any resource' },
    cure: 'check TICKET_NUMBER',
  },
  'an answer in another form': {
    fault: (double) => double.refuse(/GET/, 1, 200, {}, '{"records":[]}'),
    ...{ what: 'otherwise than its documentation says: result', cure: 'check TICKET_SYSTEM' },
  },
  'an answer that quotes the token': {
    fault: (double) => double.refuse(/GET/, 1, 400, {}, `Bad header: Bearer ${token}, Basic ${basic}`),
    ...{ what: 'Bad header: Bearer …, Basic …', cure: 'check that CHG0012345 is still open for changes' },
  },
};

const test = base.extend<{ refused: (given: Case) => Promise<RunbookError> }>({
  refused: ({}, use, info) =>
    use(async ({ kind: name = 'ServiceNow', env = {}, fault, change }) => {
      const kind = kinds[name];
      const double = kind.double();
      fault?.(double);
      const settings = { ...kind.env, TICKET_URL: await double.listen(), ...env };
      const evidence = run(info.outputPath(), undefined, change ?? kind.change);
      try {
        await attach(evidence, settings, new PatientClock());
      } catch (error) {
        if (error instanceof RunbookError) return error;
        throw error;
      } finally {
        await double.close();
      }
      throw new Error('It was attached.');
    }),
});

for (const [name, given] of Object.entries(cases))
  test(name, async ({ refused }) => {
    const { explanation, message } = await refused(given);
    expect(explanation.layer).toBe('ticket');
    expect(explanation.what).toContain(given.what);
    expect(explanation.cure).toContain(given.cure);
    for (const secret of [token, encodeURIComponent(token), basic]) expect(message).not.toContain(secret);
  });
