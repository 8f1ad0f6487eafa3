/** The summary of a run for the ticket, as plain text: operator, times, changes, failures with causes, the head to compare. */
import { describeSummary, isChange, utc, type Evidence, type Step } from '../evidence.ts';
import { megabytes } from '../megabytes.ts';
import { shorten } from '../shorten.ts';
import type { Pack } from './ticket.ts';

/** Characters. Jira takes 32,767; a journal field of ServiceNow shows 4,000 unless its length was raised. */
const limit = 3900;

export function summary(evidence: Evidence, head: string, { name, bytes, sha256 }: Pack): string {
  const { change, target, operator, startedAt, finishedAt, steps } = evidence;
  const top = [
    'Single sign-on for CCX with Okta (Cisco 225814)',
    `Change ${change}, target ${target}, operator ${operator}`,
    `${utc(startedAt)} to ${utc(finishedAt)}`,
    `Result: ${describeSummary(evidence.summary)}.`,
  ].join('\n');
  const end = [
    `Attached: ${name}, ${megabytes(bytes.length)}, SHA-256 ${sha256}`,
    `Evidence head: ${head}`,
    `To check it: npm run evidence -- --check ${name}`,
  ].join('\n');
  const room = limit - top.length - end.length - 4;
  const failed = list('Failed', steps.filter(({ status }) => status === 'failed').map(failure), room);
  const changed = list('Changed', steps.filter(isChange).map(entry), room - failed.length - 2);
  return [top, failed, changed, end].filter(Boolean).join('\n\n');
}

/** Lists the lines that fit into `room` characters, and counts the others. */
function list(title: string, lines: readonly string[], room: number): string {
  if (lines.length === 0) return title === 'Changed' ? 'Changed: nothing' : '';
  const kept: string[] = [];
  const left = () => `- and ${lines.length - kept.length} more: see the evidence`;
  for (const line of lines) {
    if ([`${title}:`, ...kept, line, left()].join('\n').length > room) break;
    kept.push(line);
  }
  return [`${title}:`, ...kept, ...(kept.length < lines.length ? [left()] : [])].join('\n');
}

function failure(step: Step): string {
  const { what = '', cause, cure = '' } = step.error ?? {};
  return [entry(step), what, ...(cause === undefined ? [] : [`Cause: ${cause}`]), `Do: ${cure}`]
    .map((part) => oneLine(part, 300))
    .join('\n  ');
}

/** "- OKTA side 3a. Add the attribute …" */
function entry({ id, number, title }: Step): string {
  const side = id.startsWith('cisco') ? 'Cisco side' : id.startsWith('okta') ? 'OKTA side' : 'Verify';
  return `- ${side}${number === '' ? ': ' : ` ${number}. `}${oneLine(title, 110)}`;
}

function oneLine(text: string, length: number): string {
  return shorten(text.replace(/\s+/g, ' ').trim(), length);
}
