/** What a reader of the evidence still has to do: the first question after "did it work". */
import { html } from 'hono/html';
import { allSteps, documentStep, headings, named, type StepRef } from '../../fixtures/document/document.ts';
import { byHand, isCce } from '../../fixtures/product/product.ts';
import { isChange, numberedTitle, type Evidence, type Step } from '../evidence.ts';
import type { Markup } from './markup.ts';

export function leftToDo(evidence: Evidence): Markup {
  const all = [
    ...unfinished(evidence),
    ...handWork(evidence),
    ...unverified(evidence),
    ...afterEnable(evidence),
    ...toRead(evidence),
  ];
  return html`<section class="left-to-do" aria-labelledby="left-to-do">
    <h2 id="left-to-do">Left to do</h2>
    ${
      all.length === 0
        ? html`<p>Nothing.</p>`
        : html`<ul>
            ${all.map((sentence) => html`<li>${sentence}</li>`)}
          </ul>`
    }
  </section>`;
}

function unfinished({ steps, change }: Evidence): readonly Markup[] {
  const failed = steps.filter(({ status }) => status === 'failed');
  const rest = steps.filter(({ status }) => status === 'not reached');
  const command = html`the same command again, with <code>CHANGE=${change}</code>`;
  const notReached = rest.length === 0 ? '' : html` Not reached yet: ${namesOf(rest)}.`;
  if (failed.length > 0)
    return [html`Do what stands at ${failed.map(link)}. Then run ${command}: it goes on there.${notReached}`];
  return rest.length === 0 ? [] : [html`Run ${command}: it goes on where it stopped.${notReached}`];
}

/** Steps that the run leaves to somebody. */
function handWork(evidence: Evidence): readonly Markup[] {
  const isBack = isDisabled(evidence);
  const left = evidence.steps.filter(
    ({ heading, reason }) => reason?.includes(byHand) && (heading === headings.rollback) === isBack,
  );
  return left.length === 0 ? [] : [html`Do by hand, if it is not done, what stands at ${left.map(link)}.`];
}

/** True if Enable was done, or found in place, and no other procedure has changed something since. */
export function isEnabled({ steps }: Evidence): boolean {
  const own: readonly string[] = [headings.cisco, headings.okta, headings.verify];
  const enable = steps.find(({ id }) => id === documentStep('enable').id);
  return (
    (enable?.status === 'passed' || enable?.status === 'already in place') &&
    steps.every((step) => own.includes(step.heading) || !isChange(step))
  );
}

/** True if single sign-on was taken back, or found off, after Enable. */
export function isDisabled({ steps, product = 'uccx' }: Evidence): boolean {
  const found = (step: StepRef): Step | undefined => steps.find(({ id }) => id === documentStep(step).id);
  const off = found(isCce(product) ? 'setNonSso' : 'disable');
  if (off?.status !== 'passed' && off?.status !== 'already in place') return false;
  return (off.startedAt ?? '') > (found('enable')?.startedAt ?? '');
}

function unverified(evidence: Evidence): readonly Markup[] {
  const { steps, change } = evidence;
  if (!isEnabled(evidence) || steps.some(({ heading }) => heading === headings.verify)) return [];
  return [html`Verify was not run: <code>npm run verify</code>, with <code>CHANGE=${change}</code>.`];
}

/** A session from before Enable does not fit any more (README, The live run). */
function afterEnable(evidence: Evidence): readonly Markup[] {
  const enable = evidence.steps.find(({ id }) => id === documentStep('enable').id);
  if (enable === undefined || !isEnabled(evidence) || !isChange(enable)) return [];
  return [
    html`Tell the agents: before their first sign-in with single sign-on they clear the cookies of the nodes, or close
    the browser (${link(enable)}).`,
  ];
}

function toRead({ steps, warnings = [] }: Evidence): readonly Markup[] {
  const warned = steps.filter((step) => (step.warnings ?? []).length > 0);
  const lacking = steps.filter(({ missing = [] }) => missing.length > 0);
  return [
    ...(warnings.length === 0 ? [] : [html`Read the warnings above.`]),
    ...(warned.length === 0 ? [] : [html`Read the warnings at ${warned.map(link)}.`]),
    ...(lacking.length === 0 ? [] : [html`Something is missing from the evidence at ${lacking.map(link)}.`]),
  ];
}

/** "OKTA side steps 9 to 13 and 3 checks". */
function namesOf(steps: readonly Step[]): string {
  const known = allSteps()
    .filter(({ id }) => steps.some((step) => step.id === id))
    .map(({ id }) => id);
  const others = steps.length - known.length;
  const checks = others === 0 ? [] : [`${others} ${others === 1 ? 'check' : 'checks'}`];
  return [...(known.length === 0 ? [] : [named(...known)]), ...checks].join(' and ');
}

/** With a comma before all but the first. */
function link(step: Step, index = 0): Markup {
  const known = allSteps().find(({ id }) => id === step.id);
  const words = known === undefined ? numberedTitle(step) : named(known.id);
  return html`${index === 0 ? '' : ', '}<a href="#${step.id}">${words}</a>`;
}
