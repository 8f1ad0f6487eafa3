/** The top of index.html: whose change, on what, when; what failed, what changed, what was in place; the contents. */
import { html } from 'hono/html';
import { byHeading, inWords, type Evidence, type Step, type Summary } from './evidence.ts';
import type { Load, Markup } from './index-html.ts';
import { time } from './index-step.ts';

/** Written by the steps and by the reporter, offered where they are. */
const files = ['sp-metadata.xml', 'okta-metadata.xml', 'notes.json', 'evidence.json', 'junit.xml'];

export function header(evidence: Evidence, load: Load): Markup {
  const { change, target, operator, startedAt, finishedAt, summary, steps } = evidence;
  const earlier = steps.filter((step) => step.startedAt !== null && step.startedAt < startedAt).length;
  const failed = steps.filter(({ status }) => status === 'failed');
  const facts = [
    ['Change', change],
    ['Target', target],
    ['Operator', operator],
    ['Start', time(startedAt)],
    ['End', time(finishedAt)],
  ] as const;
  return html`<header>
    <h1>Configure SSO on CCX with Okta IDP</h1>
    <p class="verdict ${failed.length > 0 ? 'failed' : summary.notReached > 0 ? 'not-reached' : 'passed'}">
      <strong>${verdict(summary)}</strong> ${inWords(summary)}.${changes(evidence)}
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
    ${failed.map(failure)}
    <nav aria-labelledby="contents">
      <h2 id="contents">Contents</h2>
      ${byHeading(steps).map(
        ([heading, own]) =>
          html`<h3>${heading}</h3>
            <ol>
              ${own.map(entry)}
            </ol>`,
      )}
    </nav>
    <nav aria-label="Files of this run">
      <ul class="files">
        ${files
          .filter((name) => load(name) !== undefined || name === 'junit.xml')
          .map((name) => html`<li><a href="${name}">${name}</a></li>`)}
      </ul>
    </nav>
  </header>`;
}

function verdict({ failed, notReached }: Summary): string {
  if (failed > 0) return failed === 1 ? 'One step failed.' : `${failed} steps failed.`;
  return notReached > 0 ? 'Not finished.' : 'Every step that ran is as the document wants it.';
}

/** Silent where it is not known: a step that failed may have changed something before it did. */
function changes({ steps, summary }: Evidence): string {
  const acted = steps.filter((step) => step.acted === true).length;
  if (acted > 0) return acted === 1 ? ' One step changed something.' : ` ${acted} steps changed something.`;
  return summary.failed === 0 && summary.alreadyInPlace > 0 ? ' Nothing was changed.' : '';
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
    <span class="status">${step.status}${step.acted === true ? ', changed' : ''}</span>
  </li>`;
}

function link({ id, number, title }: Step): Markup {
  return html`<a href="#${id}">${number === '' ? '' : `${number}. `}${title}</a>`;
}
