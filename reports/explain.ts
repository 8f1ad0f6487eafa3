/** Why a step failed, for the operator: the explanation of a RunbookError, else one made from what Playwright says. */
import { stripVTControlCharacters } from 'node:util';
import type { TestError } from '@playwright/test/reporter';
import { readExplanation, type Explanation, type Layer } from '../fixtures/errors.ts';
import type { Step } from './evidence.ts';
import { sentenceOf } from './playwright-message.ts';
import { scrubs } from './scrub-text.ts';

/** `change`: what a run must be given as CHANGE to find this run's notes again. */
interface Failed {
  readonly step: Pick<Step, 'heading' | 'number' | 'title' | 'screenshots' | 'console'>;
  readonly project: string;
  readonly change: string;
}

export function explain(errors: readonly TestError[], failed: Failed): Explanation {
  const messages = errors.map(messageOf);
  const known = messages.map(readExplanation).find((each) => each !== undefined);
  if (known !== undefined) return { ...known, what: toldBy(known) };
  // "Test timeout of …" stands before the call that was waiting, which says more.
  const message =
    messages.find((each) => !each.startsWith('Test timeout')) ?? messages[0] ?? 'It ended without a word.';
  const picture = failed.step.screenshots.at(-1);
  return {
    what: scrubs().words(sentenceOf(message)),
    cure: `compare ${picture ?? 'the console'} with the document, correct what differs, then run this step again: ${again(failed)}`,
    layer: layerOf(message, failed.step.console),
  };
}

/** A fault outside of any step: the configuration, a file that does not load, no step of that name. */
export function explainGlobal(error: TestError): Pick<Explanation, 'what' | 'cause'> & { readonly cure?: string } {
  const message = messageOf(error);
  if (/No tests found/.test(message))
    return {
      what: 'No step matches what was asked for (-g, --project, a file).',
      cure: 'look at the titles: npx playwright test --list',
    };
  const at = error.location === undefined ? '' : ` (${error.location.file}:${error.location.line})`;
  return readExplanation(message) ?? { what: `${scrubs().words(sentenceOf(message))}${at}` };
}

/** What a screen said may hold a token; what this runbook says of a key or a value is meant to be read. */
function toldBy({ what, layer }: Explanation): string {
  return ours.includes(layer) ? what : scrubs().words(what);
}

const ours: readonly Layer[] = ['configuration', 'network', 'TLS', 'command line', 'runbook', 'ticket'];

function messageOf(error: TestError): string {
  const cause = error.cause === undefined ? undefined : messageOf(error.cause);
  if (cause !== undefined && readExplanation(cause) !== undefined) return cause;
  return scrubs().values(stripVTControlCharacters(error.message ?? error.value ?? 'It ended without a word.'));
}

/** By the console's name, as the fixtures annotate it. */
const layers: readonly (readonly [RegExp, Layer])[] = [
  [/command line/i, 'command line'],
  [/identity service/i, 'IdS'],
  [/okta/i, 'Okta'],
  [/intelligence center|CUIC/i, 'CUIC'],
  [/CCX Administration/i, 'CCX Administration'],
  [/finesse/i, 'Finesse'],
];

function layerOf(message: string, name: string): Layer {
  if (/ERR_CERT|ERR_SSL|self-signed certificate/i.test(message)) return 'TLS';
  if (/net::ERR_|ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT/.test(message)) return 'network';
  return layers.find(([pattern]) => pattern.test(name))?.[1] ?? 'runbook';
}

/** `npm run configure -- -g "OKTA IDP Side 7\."`: the shortest pattern that names one step. */
function again({ step, project, change }: Failed): string {
  const heading = step.heading.replace(/^Configuration on (IDS\/)?/, '');
  const words = step.number === '' ? step.title : `${heading} ${step.number}.`;
  const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('"', '.');
  return `npm run ${project.replace(/-after$/, '')} -- -g "${pattern}" (with CHANGE=${change}, where its notes are)`;
}
