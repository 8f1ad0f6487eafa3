/** junit.xml, for CI: one suite a heading, one case a step. */
import { XMLBuilder } from 'fast-xml-parser';
import { byHeading, type Evidence, type Step } from './evidence.ts';

export function junit({ target, steps, startedAt }: Evidence): string {
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    format: true,
    suppressEmptyNode: true,
    suppressBooleanAttributes: false,
  });
  const suites = byHeading(steps).map(([heading, own]) => ({
    '@_name': clean(heading),
    ...counts(own),
    '@_timestamp': startedAt,
    testcase: own.map((step) => testcase(step)),
  }));
  const tree = {
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    testsuites: { '@_name': clean(target), ...counts(steps), testsuite: suites },
  };
  return builder.build(tree);
}

function counts(steps: readonly Step[]): Record<string, string> {
  const failed = steps.filter(({ status }) => status === 'failed').length;
  const skipped = steps.filter(({ status }) => status.startsWith('not ')).length;
  const seconds = steps.reduce((sum, { durationMs }) => sum + durationMs, 0) / 1000;
  return {
    '@_tests': String(steps.length),
    '@_failures': String(failed),
    '@_errors': '0',
    '@_skipped': String(skipped),
    '@_time': seconds.toFixed(3),
  };
}

function testcase({ id, number, title, status, durationMs, error, reason }: Step): Record<string, unknown> {
  return {
    '@_classname': id,
    '@_name': clean(number === '' ? title : `${number}. ${title}`),
    '@_time': (durationMs / 1000).toFixed(3),
    ...(error === undefined
      ? {}
      : {
          failure: {
            '@_type': error.layer,
            '@_message': clean(error.what),
            '#text': clean([error.cause && `Cause: ${error.cause}`, `Do: ${error.cure}`].filter(Boolean).join('\n')),
          },
        }),
    ...(status.startsWith('not ') ? { skipped: { '@_message': clean(reason ?? status) } } : {}),
  };
}

/** Control characters are not allowed in XML, not even escaped. */
function clean(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters that XML 1.0 forbids
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
}
