/** junit.xml, for CI: one suite a heading, one case a step. hono's `html` escapes the five characters that XML reserves. */
import { html as xml } from 'hono/html';
import { byHeading, numberedTitle, type Evidence, type Step } from '../evidence.ts';

export async function junit({ target, steps, startedAt }: Evidence): Promise<string> {
  const suites = byHeading(steps).map(
    ([heading, own]) => xml`
  <testsuite name="${clean(heading)}" ${counts(own)} timestamp="${startedAt}">${own.map(testcase)}
  </testsuite>`,
  );
  const document = xml`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${clean(target)}" ${counts(steps)}>${suites}
</testsuites>
`;
  return String(await document);
}

function counts(steps: readonly Step[]): ReturnType<typeof xml> {
  const failed = steps.filter(({ status }) => status === 'failed').length;
  const skipped = steps.filter(({ status }) => status.startsWith('not ')).length;
  const time = seconds(steps.reduce((sum, { durationMs }) => sum + durationMs, 0));
  return xml`tests="${steps.length}" failures="${failed}" errors="0" skipped="${skipped}" time="${time}"`;
}

function testcase(step: Step): ReturnType<typeof xml> {
  const { id, status, durationMs, error, reason } = step;
  const name = clean(numberedTitle(step));
  const skipped = status.startsWith('not ') ? xml`<skipped message="${clean(reason ?? status)}"/>` : '';
  const failure =
    error === undefined
      ? ''
      : xml`<failure type="${error.layer}" message="${clean(error.what)}">${clean(
          [error.cause === undefined ? '' : `Cause: ${error.cause}\n`, `Do: ${error.cure}`].join(''),
        )}</failure>`;
  return xml`
    <testcase classname="${id}" name="${name}" time="${seconds(durationMs)}">${failure}${skipped}</testcase>`;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

/** Characters that XML 1.0 forbids, even escaped. */
function clean(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
