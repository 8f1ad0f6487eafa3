/** Why a step failed, for the operator: the explanation of a RunbookError, else one made from what Playwright says. */
import { stripVTControlCharacters } from 'node:util';
import type { TestCase, TestError } from '@playwright/test/reporter';
import { readExplanation, type Explanation, type Layer } from '../fixtures/errors.ts';
import type { Step } from './evidence.ts';

interface Failed {
  readonly step: Pick<Step, 'heading' | 'number' | 'title' | 'screenshots' | 'console'>;
  readonly test: TestCase;
  readonly change: string;
}

export function explain(errors: readonly TestError[], failed: Failed): Explanation {
  const messages = errors.map(messageOf);
  for (const message of messages) {
    const known = readExplanation(message);
    if (known !== undefined) return known;
  }
  // A timeout of the whole step stands before the call that was waiting: the call says more.
  const message =
    messages.find((each) => !each.startsWith('Test timeout')) ?? messages[0] ?? 'The step ended without a word.';
  const picture = failed.step.screenshots.at(-1);
  const look = picture === undefined ? 'look at the console' : `look at ${picture}`;
  return {
    what: whatOf(message),
    cure: `${look}, correct what it shows, then run this step again${again(failed)}`,
    layer: layerOf(message, failed.step.console),
  };
}

/** A fault outside of any step: the configuration, a file that does not load, no step of that name. */
export function explainGlobal(error: TestError): Explanation | undefined {
  return readExplanation(messageOf(error));
}

export function messageOf(error: TestError): string {
  const text = stripVTControlCharacters(error.message ?? error.value ?? 'Unknown error');
  const cause = error.cause === undefined ? undefined : messageOf(error.cause);
  return cause !== undefined && readExplanation(cause) !== undefined ? cause : text;
}

/** The first sentence an operator reads: no call log, no stack, no class name. */
export function whatOf(message: string): string {
  const locator = /^Locator: +(.+)$/m.exec(message)?.[1] ?? /waiting for (.+?)(?: to be \w+)?$/m.exec(message)?.[1];
  const seconds = /(?:Timeout:? )(\d+)ms/.exec(message)?.[1];
  const within = seconds === undefined ? '' : ` within ${Number(seconds) / 1000} s`;
  const matched = /strict mode violation: (.+?) resolved to (\d+) elements/.exec(message);
  if (matched !== null)
    return `${matched[1] ?? ''} matches ${matched[2] ?? ''} things on the screen, and must match one.`;
  const expected = /^Expected(?: \w+)*: +(.+)$/m.exec(message)?.[1];
  const received = /^Received(?: \w+)*: +(.+)$/m.exec(message)?.[1];
  if (expected !== undefined)
    return `${locator ?? 'The value'} ${received === undefined ? 'is not on the screen' : `is ${received}`}${within}, expected ${expected}.`;
  const verb = /^(?:Error: |TimeoutError: )?\w+\.(\w+): /.exec(message)?.[1];
  if (verb !== undefined && locator !== undefined) return `${locator} was not there${within} (${verb}).`;
  return (message.split(/\nCall log:|\n\s+at /)[0] ?? message).replace(/^(\w*Error: )+/, '').trim();
}

const byConsole: readonly (readonly [RegExp, Layer])[] = [
  [/command line/i, 'command line'],
  [/identity service/i, 'IdS'],
  [/okta/i, 'Okta'],
  [/intelligence center|CUIC/i, 'CUIC'],
  [/CCX Administration/i, 'CCX Administration'],
  [/finesse/i, 'Finesse'],
];

function layerOf(message: string, name: string): Layer {
  if (/ERR_CERT|ERR_SSL|self-signed|certificate/i.test(message)) return 'TLS';
  if (/net::ERR_|ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT/.test(message)) return 'network';
  return byConsole.find(([pattern]) => pattern.test(name))?.[1] ?? 'runbook';
}

/** The command that runs this step again: it reads like `npm run configure -- -g "OKTA IDP Side 7\."`. */
function again({ step, test, change }: Failed): string {
  const project = (test.parent.project()?.name ?? 'configure').replace(/-after$/, '');
  const words =
    step.number === '' ? test.title : `${step.heading.replace(/^Configuration on (IDS\/)?/, '')} ${step.number}.`;
  const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('"', '.');
  return ` with CHANGE=${change}: npm run ${project} -- -g "${pattern}"`;
}
