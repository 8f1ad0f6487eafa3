/** The top of index.html: change, target, operator and times; the result; the files. */
import { html } from 'hono/html';
import { headings } from '../../fixtures/document/document.ts';
import { ssoOn } from '../../fixtures/product/product.ts';
import { isChange, type Evidence, type Summary } from '../evidence.ts';
import { glance } from './index-glance.ts';
import { isDisabled, isEnabled } from './left-to-do.ts';
import type { Markup, PageOptions } from './markup.ts';
import { time, warning } from './index-step.ts';

export function header(evidence: Evidence, { names, remarks }: PageOptions): Markup {
  const { change, target, operator, startedAt, finishedAt, summary, steps, remarks: own = [] } = evidence;
  const earlier = steps.filter((step) => step.startedAt !== null && step.startedAt < startedAt).length;
  const failed = steps.filter(({ status }) => status === 'failed');
  // A run without a change number is named by its time.
  const facts = [
    [/^\d{4}-\d\d-\d\dT/.test(change) ? 'Run, without a change number' : 'Change', change],
    ['Target', target],
    ['Operator', operator],
    ['Start', time(startedAt)],
    ['End', time(finishedAt)],
    ['Took', took(startedAt, finishedAt)],
  ] as const;
  return html`<header>
    <h1>${titleOf(evidence)}</h1>
    <p class="verdict ${failed.length > 0 ? 'failed' : summary.notReached > 0 ? 'not-reached' : 'passed'}">
      <strong>${verdict(summary)}</strong> ${sum(evidence)}
    </p>
    <dl class="facts">
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${earlier === 0 ? '' : html`<p>${earlier} of ${steps.length} steps are from earlier runs of this change; each carries its own time.</p>`}
    ${(evidence.warnings ?? []).map(warning)}
    ${[...own, ...remarks].map((remark) => html`<p class="remark" role="note">${remark}</p>`)} ${glance(evidence)}
    <nav aria-label="Files of this run">
      <ul class="files">
        ${names
          .filter((name) => !/^(pictures|transcripts)\//.test(name))
          .map((name) => html`<li><a href="${name}">${name}</a></li>`)}
      </ul>
    </nav>
  </header>`;
}

/** A change that was taken back has the steps of both. */
export function titleOf({ steps, product }: Evidence): string {
  const back = steps.filter(({ heading }) => heading === headings.rollback || heading === headings.withoutSso).length;
  const done = back === 0 ? 'Configure' : back === steps.length ? 'Roll back' : 'Configure and roll back';
  return `${done} ${ssoOn(product)}`;
}

/** "20 of 41 steps changed something." */
function sum(evidence: Evidence): string {
  const { steps } = evidence;
  const changed = steps.filter(isChange).length;
  const checks = steps.filter(({ heading, status }) => heading === headings.verify && status !== 'not applicable');
  const passed = checks.filter(({ status }) => status === 'passed').length;
  return [
    `${changed} of ${steps.length} steps changed something.`,
    ...(isEnabled(evidence) ? ['Single sign-on is enabled.'] : isDisabled(evidence) ? ['Single sign-on is off.'] : []),
    ...(checks.length === 0 ? [] : [`${passed} of ${checks.length} sign-ins of Verify passed.`]),
  ].join(' ');
}

/** "1 min 52 s" */
function took(from: string, until: string): string {
  const seconds = Math.round((Date.parse(until) - Date.parse(from)) / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

function verdict({ failed, notReached }: Summary): string {
  if (failed > 0) return failed === 1 ? 'One step failed.' : `${failed} steps failed.`;
  return notReached > 0 ? 'Not finished.' : 'Every step that ran is as the document wants it.';
}
