/** A run to attach, a clock that does not wait, and the three kinds of ticket system with their settings. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence, Step } from '../../evidence.ts';
import { sampleEvidence, sampleStep } from '../../testing/sample-evidence.ts';
import type { Attachable } from '../attach.ts';
import { JiraDouble } from './jira-double.ts';
import type { Clock } from '../retry.ts';
import { ServiceNowDouble } from './servicenow-double.ts';

export const token = 'unmistakable-T0ken+/=';
const basic = `Basic ${Buffer.from(`bot@example.com:${token}`).toString('base64')}`;

export function step(id: string, more: Partial<Step> = {}): Step {
  return sampleStep(id, { title: `The sentence of ${id}`, ...more });
}

export function evidenceOf(steps: readonly Step[], change = 'CHG0012345'): Evidence {
  return { ...sampleEvidence(steps), change };
}

const broken = { what: 'Invalid [ClientId].', cause: 'it is *not* registered', cure: 'OKTA side 10', layer: 'SAML' };

/** Other `content` makes another pack, with a head of its own. */
export function run(folder: string, content = 'PK first run', change?: string): Attachable {
  writeFileSync(join(folder, 'evidence.zip'), content);
  const steps = [
    step('cisco-1', { acted: true }),
    step('cisco-3', { status: 'already in place' }),
    step('okta-8', { status: 'failed', error: broken }),
    step('okta-9', { status: 'not reached' }),
  ];
  const head = createHash('sha256').update(`head of ${content}`).digest('hex');
  return { folder, zip: 'evidence.zip', head, evidence: evidenceOf(steps, change) };
}

/** Notes each pause instead of sleeping, and moves on at once. */
export class PatientClock implements Clock {
  readonly slept: number[] = [];
  private time = Date.parse('2026-11-23T15:20:00Z');

  now(): number {
    return this.time;
  }

  sleep(ms: number): Promise<void> {
    this.slept.push(ms);
    this.time += ms;
    return Promise.resolve();
  }
}

interface Kind {
  readonly double: () => ServiceNowDouble | JiraDouble;
  readonly env: NodeJS.ProcessEnv;
  readonly change: string;
  readonly file: RegExp;
  readonly note: RegExp;
  /** The path of the ticket's page. */
  readonly page: string;
  readonly word: string;
}

export const kinds: Readonly<Record<'ServiceNow' | 'Jira Cloud' | 'Jira Data Center', Kind>> = {
  ServiceNow: {
    double: () => new ServiceNowDouble('CHG0012345', `Bearer ${token}`),
    env: { TICKET_SYSTEM: 'servicenow', TICKET_TOKEN: token },
    change: 'CHG0012345',
    file: /^POST .*attachment\/file$/,
    note: /^PATCH /,
    page: '/change_request.do?sys_id=c0ffee00c0ffee00c0ffee00c0ffee00',
    word: 'work note',
  },
  'Jira Cloud': {
    double: () => new JiraDouble('OPS-17', 3, basic),
    env: { TICKET_SYSTEM: 'jira', TICKET_USER: 'bot@example.com', TICKET_TOKEN: token },
    change: 'OPS-17',
    file: /^POST .*\/attachments$/,
    note: /^POST .*\/comment$/,
    page: '/browse/OPS-17',
    word: 'comment',
  },
  'Jira Data Center': {
    double: () => new JiraDouble('OPS-17', 2, `Bearer ${token}`),
    env: { TICKET_SYSTEM: 'jira', TICKET_TOKEN: token },
    change: 'OPS-17',
    file: /^POST .*\/attachments$/,
    note: /^POST .*\/comment$/,
    page: '/browse/OPS-17',
    word: 'comment',
  },
};

/** The files and notes that arrived, in either system. */
export function arrived(double: ServiceNowDouble | JiraDouble): { files: string[]; notes: string[] } {
  return double instanceof ServiceNowDouble
    ? { files: double.attached.map(({ file_name }) => file_name), notes: double.notes }
    : {
        files: double.attached.map(({ filename }) => filename),
        notes: double.comments.map((body) => JSON.stringify(body)),
      };
}
