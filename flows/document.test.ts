/** `--list` prints the document: every number once, in its order, in its words; what it forgot stands behind its number. */
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { playwright } from '../fixtures/lab-run.ts';
import { procedureHeadings } from '../fixtures/procedure-headings.ts';

interface Listed {
  readonly title: string;
  readonly specs: readonly { readonly title: string }[];
  readonly suites?: readonly Listed[] | undefined;
}

const suite: z.ZodType<Listed> = z.lazy(() =>
  z.object({
    title: z.string(),
    specs: z.array(z.object({ title: z.string() })),
    suites: z.array(suite).optional(),
  }),
);

/** Heading → titles of its steps, as the list has them. */
async function list(): Promise<readonly (readonly [string, readonly string[]])[]> {
  const args = ['test', '--list', '--project=configure', '--reporter=json'];
  const { output } = await playwright(args, { TARGET: 'lab' });
  const { suites } = z.object({ suites: z.array(suite) }).parse(JSON.parse(output.slice(output.indexOf('{'))));
  return suites.flatMap(({ suites: headings = [] }) =>
    headings.map(({ title, specs }) => [title, specs.map((spec) => spec.title)] as const),
  );
}

/** The first eight words: a title may end where the document's sentence goes on to explain. */
function begins(sentence: string): readonly string[] {
  return sentence.replace(/\.$/, '').split(/\s+/).slice(0, 8);
}

test('every number of the document is a test, once, in order and in its words', async () => {
  const numbered = (await list()).map(([heading, titles]) => ({
    heading,
    steps: titles
      .filter((title) => /^\d+\. /.test(title))
      .map((title) => /^(?<number>\d+)\. (?<words>.*)$/.exec(title)?.groups ?? {})
      .map(({ number, words }) => ({ number, words: begins(words ?? '') })),
  }));

  const document = Object.entries(procedureHeadings).map(([heading, sentences]) => ({
    heading,
    steps: Object.entries(sentences).map(([number, sentence]) => ({ number, words: begins(sentence) })),
  }));
  expect(numbered).toEqual(document);
});

test('a lettered step stands behind its number and names its source', async () => {
  const steps = (await list()).flatMap(([heading, titles]) =>
    titles.map((title, at) => ({ heading, title, at, titles })),
  );
  const lettered = steps.filter(({ title }) => !/^\d+\. /.test(title));

  expect(lettered.map(({ title }) => /^\d+[a-z]/.exec(title)?.[0])).toEqual(['2a', '3a', '5a', '5b', '11a', '11b']);
  for (const { title, at, titles } of lettered) {
    const number = Number.parseInt(title, 10);
    const before = titles.slice(0, at).findLast((each) => /^\d+\. /.test(each));
    expect(before, title).toMatch(new RegExp(`^${number}\\. `));
    expect(title, 'ends with its source').toMatch(/ \((Cisco \d+|Okta|UCCX [\w ]+Guide), .+\)$/);
  }
});
