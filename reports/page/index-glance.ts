/** The short form of a run, for a reader who has two minutes: counts, failures with their causes, one line a step. */
import { html } from 'hono/html';
import { headings } from '../../fixtures/document/document.ts';
import { byHeading, isChange, numberedTitle, resultsOf, type Evidence, type Step, type Summary } from '../evidence.ts';
import { shorten } from '../shorten.ts';
import { leftToDo } from './left-to-do.ts';
import type { Markup } from './markup.ts';
import { rowsOf } from './read-table.ts';

export function glance(evidence: Evidence): Markup {
  const { steps, summary } = evidence;
  return html`<dl class="tally">
      ${tally(steps, summary).map(
        ([kind, name, count]) =>
          html`<div class="${count === 0 ? 'none' : kind}">
            <dt>${name}</dt>
            <dd>${count}</dd>
          </div>`,
      )}
    </dl>
    ${steps.filter(({ status }) => status === 'failed').map(failure)}
    <div class="short">${leftToDo(evidence)} ${changed(steps)}</div>
    <nav aria-labelledby="contents">
      <h2 id="contents">Steps</h2>
      ${byHeading(steps).map(
        ([heading, own]) =>
          html`<h3>${heading}</h3>
            <ol>
              ${own.map(entry)}
            </ol>`,
      )}
    </nav>`;
}

/** A change board asks for the first three, so they are listed even if they are 0; the others are not. */
function tally(steps: readonly Step[], summary: Summary): readonly (readonly [string, string, number])[] {
  const changed = steps.filter(isChange).length;
  const inPlace = steps.filter((step) => step.status === 'already in place' && !isChange(step)).length;
  const rest = [
    ['passed', 'Checked, nothing to change', steps.length - changed - inPlace - others(summary)],
    ['left', 'Not applicable', summary.notApplicable],
    ['left', 'Not reached', summary.notReached],
  ] as const;
  return [
    ['failed', 'Failed', summary.failed],
    ['passed', 'Changed', changed],
    ['in-place', 'Already in place', inPlace],
    ...rest.filter(([, , count]) => count > 0),
  ];
}

function others({ failed, notApplicable, notReached }: Summary): number {
  return failed + notApplicable + notReached;
}

/** On which console which steps changed something: a line each. */
function changed(steps: readonly Step[]): Markup | string {
  const consoles = new Map<string, Step[]>();
  for (const step of steps.filter(isChange))
    for (const name of step.console.split(' · ')) consoles.set(name, [...(consoles.get(name) ?? []), step]);
  if (consoles.size === 0) return '';
  return html`<section class="changed-on" aria-labelledby="changed-on">
    <h2 id="changed-on">Changed, by console</h2>
    <dl>
      ${[...consoles].map(
        ([name, own]) =>
          html`<div>
            <dt>${name === '' ? 'No console' : name}</dt>
            <dd>
              ${byHeading(own).map(([heading, each]) => html`<span>${shortHeading(heading)} ${each.map(number)}</span>`)}
            </dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

function number(step: Step, index: number): Markup {
  const words = step.number === '' ? step.title : step.number;
  return html`${index === 0 ? '' : ', '}<a href="#${step.id}" title="${numberedTitle(step)}">${words}</a>`;
}

/** As messages name it. */
function shortHeading(heading: string): string {
  if (heading === headings.cisco) return 'Cisco side';
  return heading === headings.okta ? 'OKTA side' : heading;
}

function failure(step: Step): Markup {
  const { what = '', cause, cure = '' } = step.error ?? {};
  return html`<section class="error" aria-label="What failed">
    <p><strong>${step.heading}: ${link(step)}</strong></p>
    <p class="what">${what}</p>
    ${cause === undefined ? '' : html`<p>Cause: ${cause}</p>`}
    <p>Do: ${cure}</p>
  </section>`;
}

function entry(step: Step): Markup {
  return html`<li class="${step.status.replaceAll(' ', '-')}">
    <span class="title">${link(step)}</span>
    <span class="values">${isChange(step) ? change(step) : (step.reason ?? '')}</span>
    <span class="status">${isChange(step) ? html`<strong>changed</strong>` : step.status}</span>
  </li>`;
}

/** "Name ID format: Unspecified → Transient, and 3 more" */
function change(step: Step): string {
  const { before, after } = (resultsOf(step).find(({ acted }) => acted === true) ?? step).read;
  const [first, ...more] = rowsOf(before, after).filter(({ was, is }) => was !== is);
  if (first === undefined) return '';
  const { name, was, is } = first;
  const value = `${name === '' ? '' : `${name}: `}${was} → ${is}`.replaceAll('\n', ', ');
  const line = shorten(value, 120);
  return more.length === 0 ? line : `${line}, and ${more.length} more`;
}

function link(step: Step): Markup {
  return html`<a href="#${step.id}">${numberedTitle(step)}</a>`;
}
