/** The PDF of a whole run: short, no page half empty, no heading alone at the foot of a page. */
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { documentSteps } from '../../fixtures/document/document.ts';
import { findBrowser } from '../../fixtures/target/browser/find-browser.mjs';
import { environment } from '../../fixtures/environment.ts';
import { sampleEvidence, sampleStep } from '../testing/sample-evidence.ts';
import { indexHtml } from './index-html.ts';
import { pdf } from './pdf.ts';

/** A picture of a console, and one of a long form. */
const picture = (height: number) =>
  sharp({ create: { width: 1280, height, channels: 3, background: '#357' } })
    .png()
    .toBuffer();

function textOf(made: Awaited<ReturnType<typeof pdf>>): string {
  if (Buffer.isBuffer(made)) return made.toString('latin1');
  throw new Error(made.missing);
}

const users = `admin:utils finesse show_connected_users summary\nTotal Connected Users: 0\n\n`.repeat(12);

test('a run of all steps and 14 checks with all their pictures takes at most 30 pages', async () => {
  const [short, long] = [await picture(926), await picture(2117)];
  const files = new Map<string, Buffer>();
  const pictured = (id: string, count: number) =>
    Array.from({ length: count }, (_, index) => {
      const name = `pictures/${id}-${index + 1}.png`;
      files.set(name, id.startsWith('okta-3') ? long : short);
      return name;
    });
  const steps = documentSteps().map(({ id, sentence, number }, index) => {
    const name = `transcripts/${id}.txt`;
    if (index % 3 === 0) files.set(name, Buffer.from(users));
    return sampleStep(id, {
      ...{ title: sentence, number, acted: true, console: 'Cisco Identity Service Management' },
      read: { before: { a: 1, b: 2, c: 3 }, after: { a: 2, b: 2, c: 3 } },
      screenshots: index < 2 ? [] : pictured(id, 1),
      ...(index % 3 === 0 ? { transcript: name } : {}),
    });
  });
  const checks = Array.from({ length: 14 }, (_, index) =>
    sampleStep(`verify-${index}`, { number: '', screenshots: pictured(`verify-${index}`, index < 6 ? 5 : 1) }),
  );
  const evidence = sampleEvidence([...steps, ...checks]);
  const page = await indexHtml(evidence, files, { names: [], chain: '0'.repeat(64), remarks: [] });
  const made = await pdf(page, evidence, findBrowser({ env: environment(), headless: true }));
  const text = textOf(made);
  expect(text.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(30);
  // Nothing is left out: each picture is in it, the same one once.
  expect(text.match(/\/Subtype \/Image/g)?.length).toBeGreaterThanOrEqual(2);
});
