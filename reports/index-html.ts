/** index.html: the document, step by step, with the operator's own pictures. One file, no script, nothing to load. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html, raw } from 'hono/html';
import { byHeading, inWords, isLettered, type Evidence, type Step } from './evidence.ts';
import { readTable } from './read-table.ts';

const styles = readFileSync(join(import.meta.dirname, 'index.css'), 'utf8');

/** What the page needs from the run's folder; undefined for a file that is not there. */
export type Load = (name: string) => Buffer | undefined;

type Markup = ReturnType<typeof html>;

export async function indexHtml(evidence: Evidence, load: Load): Promise<string> {
  const { change, target, steps } = evidence;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"
        />
        <title>${change} on ${target}: single sign-on with Okta</title>
        <style>
          ${raw(styles)}
        </style>
      </head>
      <body>
        <a class="skip" href="#steps">To the steps</a>
        ${header(evidence, load)}
        <main id="steps">
          ${byHeading(steps).map(([heading, own], index) => section(heading, own, index, evidence, load))}
        </main>
        <footer>
          <p>
            Made by the runbook while it ran. Source of headings and sentences: Cisco document 225814. Times are UTC.
          </p>
        </footer>
      </body>
    </html> `;
  return String(await page);
}

function header(evidence: Evidence, load: Load): Markup {
  const { change, target, operator, startedAt, finishedAt, summary, steps } = evidence;
  const failed = steps.filter(({ status }) => status === 'failed');
  const files = ['sp-metadata.xml', 'okta-metadata.xml', 'notes.json', 'evidence.json', 'junit.xml'].filter(
    (name) => name === 'evidence.json' || name === 'junit.xml' || load(name) !== undefined,
  );
  return html`<header>
    <h1>Configure SSO on CCX with Okta IDP</h1>
    <dl>
      <div>
        <dt>Change</dt>
        <dd>${change}</dd>
      </div>
      <div>
        <dt>Target</dt>
        <dd>${target}</dd>
      </div>
      <div>
        <dt>Operator</dt>
        <dd>${operator}</dd>
      </div>
      <div>
        <dt>Start</dt>
        <dd>${time(startedAt)}</dd>
      </div>
      <div>
        <dt>End</dt>
        <dd>${time(finishedAt)}</dd>
      </div>
    </dl>
    <p class="verdict ${failed.length > 0 ? 'failed' : ''}">${inWords(summary)}</p>
    ${failed.map(
      ({ id, heading, number, title, error }) =>
        html`<p class="failure">
          <a href="#${id}">${heading}, ${number === '' ? title : `step ${number}`}</a>: ${error?.what ?? ''}
        </p>`,
    )}
    <nav aria-label="Files">
      <ul>
        ${files.map((name) => html`<li><a href="${name}">${name}</a></li>`)}
      </ul>
    </nav>
  </header>`;
}

function section(heading: string, steps: readonly Step[], index: number, evidence: Evidence, load: Load): Markup {
  return html`<section aria-labelledby="heading-${index}">
    <h2 id="heading-${index}">${heading}</h2>
    ${steps.map((step) => article(step, evidence, load))}
  </section>`;
}

function article(step: Step, evidence: Evidence, load: Load): Markup {
  const { id, number, title, status, reason, error, startedAt, durationMs, console, missing, parts } = step;
  const when = startedAt === null ? '' : `${time(startedAt)}, ${(durationMs / 1000).toFixed(1)} s`;
  const earlier = startedAt !== null && startedAt < evidence.startedAt ? 'from an earlier run of this change' : '';
  return html`<article id="${id}" class="${status.replaceAll(' ', '-')}" aria-labelledby="${id}-title">
    <h3 id="${id}-title">${number === '' ? '' : html`<span class="number">${number}.</span> `}${title}</h3>
    <p class="facts">
      <strong class="status">${status}</strong
      >${isLettered(step) ? html`<span class="source">demanded by another document</span>` : ''}${[
        reason,
        console,
        when,
        earlier,
      ]
        .filter(Boolean)
        .map((fact) => html`<span>${fact}</span>`)}
    </p>
    ${error === undefined ? '' : errorBox(error)}
    ${
      parts === undefined
        ? ''
        : html`<ul class="parts">
            ${parts.map((part) => html`<li class="${part.passed ? 'passed' : 'failed'}"><span>${part.passed ? 'passed' : 'failed'}</span> ${part.title}</li>`)}
          </ul>`
    }
    ${readTable(step)} ${step.screenshots.map((name, index) => picture(name, index, step, evidence, load))}
    ${transcript(step, load)}
    ${(missing ?? []).map((what) => html`<p class="missing">Missing from the evidence: ${what}</p>`)}
  </article>`;
}

function errorBox({ what, cause, cure, layer }: NonNullable<Step['error']>): Markup {
  return html`<div class="error" role="note" aria-label="What failed">
    <p>${what}</p>
    <dl>
      ${
        cause === undefined
          ? ''
          : html`<div>
              <dt>Cause</dt>
              <dd>${cause}</dd>
            </div>`
      }
      <div>
        <dt>Do</dt>
        <dd>${cure}</dd>
      </div>
      <div>
        <dt>Layer</dt>
        <dd>${layer}</dd>
      </div>
    </dl>
  </div>`;
}

function picture(name: string, index: number, step: Step, { target }: Evidence, load: Load): Markup {
  const content = load(name);
  if (content === undefined) return html`<p class="missing">Missing from the evidence: ${name}</p>`;
  const of = step.screenshots.length === 1 ? '' : ` (${index + 1} of ${step.screenshots.length})`;
  const label = step.number === '' ? step.title : `step ${step.number}`;
  const screen = step.console === '' ? 'the console' : step.console;
  return html`<figure>
    <img
      src="${raw(`data:image/png;base64,${content.toString('base64')}`)}"
      alt="Picture of ${screen} after ${label}${of}"
    />
    <figcaption>${target} · ${screen} · ${label}${of} · <a href="${name}">${name}</a></figcaption>
  </figure>`;
}

function transcript({ transcript: name, id }: Step, load: Load): Markup | string {
  if (name === undefined) return '';
  const content = load(name);
  if (content === undefined) return html`<p class="missing">Missing from the evidence: ${name}</p>`;
  return html`<figure>
    <pre tabindex="0" aria-labelledby="${id}-transcript">${content.toString('utf8')}</pre>
    <figcaption id="${id}-transcript">Transcript of the command line · <a href="${name}">${name}</a></figcaption>
  </figure>`;
}

/** 2026-11-23 13:40:05 UTC */
function time(iso: string): Markup {
  return html`<time datetime="${iso}">${iso.slice(0, 19).replace('T', ' ')} UTC</time>`;
}
