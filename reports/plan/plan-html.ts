/** The plan as a page that reads like the evidence, to attach to the change request: plan.html. One file, no script. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html } from 'hono/html';
import { courseOf, type Course, type Plan, type Row } from '../../fixtures/evidence/planned-step.ts';
import { environment } from '../../fixtures/environment.ts';
import { deploymentOf, ssoOn } from '../../fixtures/product/product.ts';
import { byHeading, isLettered, numberedTitle } from '../evidence.ts';
import { htmlDocument } from '../page/html-document.ts';
import { time } from '../page/index-step.ts';
import type { Markup } from '../page/markup.ts';
import { shorten } from '../shorten.ts';
import { cellsOf } from './cells.ts';
import { isOpen, toApprove } from './plan.ts';

const page = join(import.meta.dirname, '..', 'page', 'index.css');
const styles = [page, join(import.meta.dirname, 'plan.css')].map((path) => readFileSync(path, 'utf8')).join('\n');

export async function planHtml(plan: Plan): Promise<string> {
  const body = html`<a class="skip" href="#procedure">Skip to the steps</a>
    ${header(plan)}
    <main id="procedure">
      ${byHeading(plan.steps).map(
        ([heading, rows], index) =>
          html`<section aria-labelledby="heading-${index}">
            <h2 id="heading-${index}">${heading}</h2>
            ${rows.map((row) => article(row, plan))}
          </section>`,
      )}
    </main>
    <footer>
      <p>
        ${sources[courseOf(plan.steps)]} All times are UTC. The steps were read as a run reads them, and nothing was
        changed.
      </p>
    </footer>`;
  return htmlDocument(`Plan of ${plan.change} · ${plan.target} · ${titleOf(plan)}`, styles, await body);
}

function titleOf({ steps }: Plan): string {
  return `${courseOf(steps) === 'configure' ? 'Configure' : 'Roll back'} ${ssoOn(deploymentOf(environment()))}`;
}

const sources: Readonly<Record<Course, string>> = {
  configure:
    'Headings and sentences: Cisco document 225814, “Configure SSO on CCX and Prem Contact Center Solutions with Okta IDP”.',
  rollback: 'The document has no way back: each step names its source.',
};

function header(plan: Plan): Markup {
  const { change, target, operator, startedAt, finishedAt, steps, summary } = plan;
  const facts = [
    ['Change', change],
    ['Target', target],
    ['Operator', operator],
    ['Read from', time(startedAt)],
    ['to', time(finishedAt)],
  ] as const;
  const tally = [
    ['changes', 'Would change', summary['would change']],
    ['left', 'Known later', summary['known later']],
    ['in-place', 'In place', summary['in place']],
    ['failed', 'Cannot be read', summary['cannot be read']],
    ['left', 'Not applicable', summary['not applicable']],
  ] as const;
  const older = steps.filter(({ at }) => at < startedAt).length;
  const approve = toApprove(steps);
  return html`<header>
    <h1>Plan: ${titleOf(plan)}</h1>
    <p class="verdict ${summary['cannot be read'] > 0 ? 'failed' : steps.some(isOpen) ? 'changes' : 'passed'}">
      <strong>${verdict(plan)}</strong>
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
    ${older === 0 ? '' : html`<p>${older} of ${steps.length} steps are from an earlier plan of this change; each carries its own time.</p>`}
    <dl class="tally">
      ${tally.map(
        ([kind, name, count]) =>
          html`<div class="${count === 0 ? 'none' : kind}">
            <dt>${name}</dt>
            <dd>${count}</dd>
          </div>`,
      )}
    </dl>
    ${approve.length === 0 ? '' : disturbances(steps.filter(({ id }) => approve.includes(id)))}
    <nav aria-labelledby="contents">
      <h2 id="contents">Steps</h2>
      ${byHeading(steps).map(
        ([heading, rows]) =>
          html`<h3>${heading}</h3>
            <ol>
              ${rows.map(entry)}
            </ol>`,
      )}
    </nav>
  </header>`;
}

function verdict({ summary, steps }: Plan): string {
  if (summary['cannot be read'] > 0) return 'Not complete: some steps cannot be read.';
  const open = steps.filter(isOpen).length;
  if (open === 0) return 'Nothing would change: every step is as the document wants it.';
  return `${open === 1 ? 'One step' : `${open} steps`} of ${steps.length} would change something, or depend on one that does.`;
}

function disturbances(rows: readonly Row[]): Markup {
  return html`<section aria-labelledby="disturbances">
    <h2 id="disturbances">Whom it interrupts</h2>
    <ul>
      ${rows.map((row) => html`<li><strong>${link(row)}</strong> ${row.interrupts ?? ''}</li>`)}
    </ul>
    <p>On a live target these steps run only if they are approved: <code>APPROVE=${toApprove(rows).join(',')}</code></p>
  </section>`;
}

function entry(row: Row): Markup {
  const { now, wants } = cellsOf(row);
  const values = row.verdict === 'would change' ? `${now} → ${wants}`.replaceAll('\n', ', ') : row.reason;
  return html`<li class="${kindOf(row)}">
    <span class="title">${link(row)}</span>
    <span class="values">${shorten(values, 120)}</span>
    <span class="status">${row.verdict === 'would change' ? html`<strong>${row.verdict}</strong>` : row.verdict}</span>
  </li>`;
}

function article(row: Row, { startedAt }: Plan): Markup {
  const { id, number, title, verdict: words, reason, explanation, interrupts, at } = row;
  return html`<article id="${id}" class="${kindOf(row)}" aria-labelledby="${id}-title">
    <h3 id="${id}-title">${number === '' ? '' : html`<span class="number">${number}.</span> `}${title}</h3>
    <p class="facts">
      <strong class="status">${words}</strong>
      ${isLettered(row) ? html`<span>demanded by another document</span>` : ''} <span>${time(at)}</span>
      ${at < startedAt ? html`<span>earlier plan of this change</span>` : ''}
    </p>
    ${
      explanation === undefined
        ? html`<p>${reason}</p>`
        : html`<div class="error" role="group" aria-label="Why it cannot be read">
            <p class="what">${explanation.what}</p>
            ${explanation.cause === undefined ? '' : html`<p>Cause: ${explanation.cause}</p>`}
            ${explanation.cure === undefined ? '' : html`<p>Do: ${explanation.cure}</p>`}
          </div>`
    }
    ${interrupts === undefined || words === 'in place' ? '' : html`<p class="remark">Interrupts: ${interrupts}</p>`}
    ${row.verdict === 'not applicable' ? '' : values(row)}
  </article>`;
}

function values(row: Row): Markup {
  const { now, wants } = cellsOf(row);
  return html`<table>
    <caption class="hidden">
      Values of ${row.title}
    </caption>
    <thead>
      <tr>
        <th scope="col">Now</th>
        <th scope="col">The document wants</th>
      </tr>
    </thead>
    <tbody>
      <tr class="${row.verdict === 'would change' ? 'changed' : ''}">
        <td>${now}</td>
        <td>${wants}</td>
      </tr>
    </tbody>
  </table>`;
}

function link(row: Row): Markup {
  return html`<a href="#${row.id}">${numberedTitle(row)}</a>`;
}

/** The classes of the evidence's style sheet. */
function kindOf({ verdict: words }: Row): string {
  if (words === 'in place') return 'already-in-place';
  if (words === 'cannot be read') return 'failed';
  return words.replaceAll(' ', '-');
}
