/** The settings of a ticket: its number, and every wrong value. */
import { expect, test } from '@playwright/test';
import { readConfig } from '../../fixtures/target/settings/config.ts';
import { readTicket } from './config.ts';

const good = { TICKET_SYSTEM: 'jira', TICKET_URL: 'https://jira.example.com/jira', TICKET_TOKEN: 't0ken' };
const faultsOf = (read: () => unknown): string => {
  try {
    read();
    return '';
  } catch (error) {
    return String(error);
  }
};

test('a Jira below a path of its own, the number from the run', () => {
  const { url, number, user } = readTicket(good, 'OPS-17');
  expect([new URL('rest/api/2', url).href, number, user]).toEqual([
    'https://jira.example.com/jira/rest/api/2',
    'OPS-17',
    undefined,
  ]);
});

for (const [TICKET_NUMBER, change, CHANGE, number] of [
  ['OPS-1', 'OPS-2', 'OPS-3', 'OPS-1'],
  ['', 'OPS-2', 'OPS-3', 'OPS-2'],
  ['', '2026-11-23T15-16-02-000Z', 'OPS-3', 'OPS-3'],
  ['', 'chg0012345', '', 'chg0012345'],
] as const)
  test(`number ${number}: TICKET_NUMBER "${TICKET_NUMBER}", run "${change}", CHANGE "${CHANGE}"`, () => {
    expect(readTicket({ ...good, TICKET_NUMBER, CHANGE }, change).number).toBe(number);
  });

test('one error names all missing variables', () => {
  const said = faultsOf(() => readTicket({}, '2026-11-23T15-16-02-000Z'));
  for (const name of ['TICKET_SYSTEM', 'TICKET_URL', 'TICKET_TOKEN']) expect(said).toContain(`  - ${name} is not set`);
  expect(faultsOf(() => readTicket(good, '2026-11-23T15-16-02-000Z'))).toContain('TICKET_NUMBER is not set');
});

for (const [wrong, said] of [
  [{ TICKET_SYSTEM: 'remedy' }, 'TICKET_SYSTEM is neither servicenow nor jira'],
  [{ TICKET_URL: 'jira.example.com' }, 'TICKET_URL "jira.example.com" is not an address'],
  [{ TICKET_URL: 'http://jira.example.com' }, 'TICKET_URL is http://jira.example.com: a token is sent over https only'],
  [{ TICKET_URL: 'https://jo:hush@jira.example.com' }, 'TICKET_URL has more than an address'],
  [{ TICKET_NUMBER: 'CHG1^ORnumber=CHG2' }, 'TICKET_NUMBER is not the number of a ticket'],
] as const)
  test(`${said}, also before the first step`, () => {
    const faults = faultsOf(() => readTicket({ ...good, ...wrong }, 'OPS-17'));
    expect(faults).toContain(`  - ${said}`);
    expect(faultsOf(() => readConfig({ ...good, ...wrong }))).toContain(`  - ${said}`);
    expect(faults).not.toContain('hush');
  });

test('a token that no header can carry is not tried as Bearer; Basic carries any', () => {
  const odd = { ...good, TICKET_TOKEN: 'pass wörd' };
  const faults = faultsOf(() => readTicket(odd, 'OPS-17'));
  expect(faults).toContain('  - TICKET_TOKEN has spaces or characters that no token has');
  expect(faults).not.toContain('wörd');
  expect(readTicket({ ...odd, TICKET_USER: 'jo' }, 'OPS-17').token).toBe('pass wörd');
});

test('the token may come from a command, which runs only here', () => {
  const { TICKET_TOKEN, ...rest } = good;
  expect(readTicket({ ...rest, TICKET_TOKEN_COMMAND: `echo ${TICKET_TOKEN}` }, 'OPS-17').token).toBe(TICKET_TOKEN);
  expect(faultsOf(() => readTicket({ ...rest, TICKET_TOKEN_COMMAND: 'exit 4' }, 'OPS-17'))).toMatch(
    /to no ticket:\n {2}- TICKET_TOKEN_COMMAND ended with exit code 4: .*\nDo: /,
  );
});

test('plain http to this machine, for a tunnel', () => {
  expect(readTicket({ ...good, TICKET_URL: 'http://127.0.0.1:8080' }, 'OPS-17').url.port).toBe('8080');
});
