/** One step of index.html: the document's sentence, the values before and after, the pictures, the transcript. */
import { html, raw } from 'hono/html';
import { documentStep } from '../../fixtures/document/document.ts';
import { hasActed, isLettered, utc, type EarlierResult, type Evidence, type Step } from '../evidence.ts';
import type { Files } from '../files.ts';
import type { Markup } from './markup.ts';
import { readTable } from './read-table.ts';
import { samlTables } from './saml-table.ts';

/** Files that a step saves because the document demands it ("save it as xml"): the page links each at its step. */
const saves: Readonly<Record<string, string>> = {
  [documentStep('downloadSpMetadata').id]: 'sp-metadata.xml',
  [documentStep('saveIdpMetadata').id]: 'okta-metadata.xml',
};

export function stepArticle(step: Step, evidence: Evidence, files: Files): Markup {
  const { id, number, title, status, error, earlier = [], missing, warnings } = step;
  return html`<article id="${id}" class="${status.replaceAll(' ', '-')}" aria-labelledby="${id}-title">
    <div class="head">
      <h3 id="${id}-title">${number === '' ? '' : html`<span class="number">${number}.</span> `}${title}</h3>
      ${facts(step, evidence)}
    </div>
    <div class="record">
      ${error === undefined ? '' : errorBox(error)} ${(warnings ?? []).map(warning)}
      ${step.differs === undefined ? '' : html`<p class="remark" role="note">${step.differs}</p>`} ${done(step)}
      ${parts(step)} ${readTable(step)} ${samlTables(step)} ${saved(step, files)} ${(missing ?? []).map(gap)}
    </div>
    ${pictures(step, evidence, files)} ${transcript(step, id, files)}
    ${earlier.map((result) => earlierRun(result, step, files)).toReversed()}
  </article>`;
}

function facts(step: Step, evidence: Evidence): Markup {
  const { status, reason, acted, approved, console, startedAt, durationMs } = step;
  return html`<p class="facts">
    <strong class="status"
      >${status}${reason === undefined ? '' : `: ${reason}`}${acted === true ? ', changed' : ''}</strong
    >
    ${isLettered(step) ? html`<span>demanded by another document</span>` : ''}
    ${console === '' ? '' : html`<span>${console}</span>`}
    ${startedAt === null ? '' : html`<span>${time(startedAt)}, took ${(durationMs / 1000).toFixed(1)} s</span>`}
    ${approved === undefined ? '' : html`<span>approved by ${approved}</span>`}
    ${startedAt !== null && startedAt < evidence.startedAt ? html`<span>earlier run of this change</span>` : ''}
  </p>`;
}

function done({ status, acted, read, earlier = [] }: Step): Markup | string {
  if (status === 'already in place')
    return earlier.some(hasActed)
      ? html`<p>
          Nothing was left to do: it is as the document wants it. An earlier run of this change did it, see below.
        </p>`
      : html`<p>Nothing was done: it is as the document wants it.</p>`;
  if (status !== 'passed') return '';
  if (acted === true) return html`<p>Done as the document says, and read again.</p>`;
  return read.before === null && read.after === null ? '' : html`<p>Only read: this step changes nothing.</p>`;
}

/** What an earlier run of the change made of the step: its words whole, its pictures as links. */
function earlierRun(result: EarlierResult, { id, title }: Step, files: Files): Markup {
  const { startedAt, status = 'passed', acted, begun, read, error, screenshots, trace, transcript: name } = result;
  const words = acted === true ? ', changed' : begun === true ? ', after it had begun to act' : '';
  const links = [...screenshots, ...(trace === undefined ? [] : [trace])];
  return html`<p><strong>Earlier run of this change, ${time(startedAt)}: ${status}${words}</strong></p>
    ${error === undefined ? '' : errorBox(error)} ${readTable({ title, read, acted: acted === true || begun === true })}
    ${transcript({ transcript: name }, `${id}-${startedAt.replace(/\W/g, '')}`, files)}
    ${links.map((each) => html`<p>Saved: <a href="${each}">${each}</a></p>`)}`;
}

/** Links the XML of a step, and the trace of a step that failed. */
function saved({ id, trace }: Step, files: Files): (Markup | string)[] {
  const own = [...files.keys()].filter((name) => name === saves[id] || name === trace);
  return own.map(
    (name) =>
      html`<p>
        Saved:
        <a href="${name}">${name}</a>${name.endsWith('.zip') ? html` (<code>npx playwright show-trace</code>)` : ''}
      </p>`,
  );
}

function parts({ parts: sentences = [] }: Step): Markup | string {
  if (sentences.length === 0) return '';
  return html`<ul class="parts">
    ${sentences.map(
      ({ title, passed }) =>
        html`<li><span class="${passed ? 'passed' : 'failed'}">${passed ? 'passed' : 'failed'}</span> ${title}</li>`,
    )}
  </ul>`;
}

function errorBox({ what, cause, cure, layer }: NonNullable<Step['error']>): Markup {
  return html`<div class="error" role="group" aria-label="What failed">
    <p class="what">${what}</p>
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

function pictures(step: Step, evidence: Evidence, files: Files): Markup | string {
  if (step.screenshots.length === 0) return '';
  return html`<div class="pictures">
    ${step.screenshots.map((name, index) => picture(name, index, step, evidence, files))}
  </div>`;
}

function picture(name: string, index: number, step: Step, { target }: Evidence, files: Files): Markup {
  const content = files.get(name);
  if (content === undefined) return gap(name);
  const of = step.screenshots.length === 1 ? '' : `, picture ${index + 1} of ${step.screenshots.length}`;
  const label = step.number === '' ? step.title : `step ${step.number}`;
  const screen = step.console === '' ? 'The console' : step.console;
  const { host, at } = step.captions?.[index] ?? {};
  // Raw, because base64 needs no escaping, which would cost a second a page.
  const data = raw(`data:image/png;base64,${content.toString('base64')}`);
  return html`<figure>
    <img src="${data}" alt="${screen} after ${label}${of}" />
    <figcaption>
      ${screen}${step.number === '' ? '' : `, ${label}`}${of}<span class="on-screen"> · target ${target}</span
      >${host === undefined ? '' : ` · ${host}`}${at === undefined ? '' : html` · ${time(at)}`} ·
      <a href="${name}">${name}</a>
    </figcaption>
  </figure>`;
}

function transcript({ transcript: name }: Pick<Step, 'transcript'>, id: string, files: Files): Markup | string {
  if (name === undefined) return '';
  const content = files.get(name);
  if (content === undefined) return gap(name);
  return html`<figure class="transcript">
    <pre tabindex="0" role="group" aria-labelledby="${id}-transcript">${content.toString('utf8').trimEnd()}</pre>
    <figcaption id="${id}-transcript">Transcript of the command line. <a href="${name}">${name}</a></figcaption>
  </figure>`;
}

function gap(what: string): Markup {
  return html`<p class="missing">Missing from the evidence: ${what}</p>`;
}

export function warning(words: string): Markup {
  return html`<p class="missing">Warning: ${words}</p>`;
}

/** 2026-11-23 13:40:05 UTC */
export function time(iso: string): Markup {
  return html`<time datetime="${iso}">${utc(iso)}</time>`;
}
