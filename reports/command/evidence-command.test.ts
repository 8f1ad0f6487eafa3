/** `npm run evidence` as its user meets it: packs a run, checks it, and names each fault of a changed one. */
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { zipped } from '../seal/archive.ts';
import { RunFiles } from '../keep/run-files.ts';
import { pixel } from '../testing/sample-run.ts';
import { killed, run } from '../testing/killed-run.ts';

test.describe('a run that was stopped before it sealed its evidence', () => {
  // One packed run for all of them: each changes a copy of it.
  test.describe.configure({ mode: 'default' });
  let reports: string;
  let packed: { code: number; output: string };
  let unsealed: { code: number; output: string };
  let files: RunFiles;

  test.beforeAll(async () => {
    reports = test.info().outputPath('packed');
    files = killed(reports, 'CHG1');
    writeFileSync(join(reports, 'latest'), 'CHG1\n');
    unsealed = await run(reports, ['--check', 'latest']);
    packed = await run(reports, []);
  });

  /** A copy to spoil, in a folder of its own with the same anchors. */
  function copy(): { reports: string; files: RunFiles } {
    const own = test.info().outputPath('reports');
    cpSync(reports, own, { recursive: true });
    return { reports: own, files: new RunFiles(join(own, 'runs', 'CHG1')) };
  }

  test('--check reports that it was stopped, and offers to seal it', () => {
    expect(unsealed.code).toBe(1);
    expect(unsealed.output).toContain('removed         manifest.json');
    expect(unsealed.output).toContain('Do: seal its files: npm run evidence -- --run latest');
  });

  test('packing makes page, PDF, manifest and archive, and the page states that it was sealed late', () => {
    expect(packed.code, packed.output).toBe(0);
    expect(packed.output).toMatch(/^This run was stopped before it sealed its evidence\. .* UTC\.$/m);
    expect(packed.output).toMatch(/^To attach: .*evidence\.zip \(0\.\d MB\)$/m);
    expect(packed.output).toMatch(/^For the ticket: evidence of CHG1, 8 files, SHA-256 chain [0-9a-f]{64}$/m);
    expect(String(files.load('index.html'))).toContain('This run was stopped before it sealed its evidence.');
    const pdf = String(files.load('evidence.pdf')?.toString('latin1'));
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Outlines');
    expect(pdf).not.toContain('file://');
  });

  test('the page links a saved file at the step that saved it, and captions its picture', async ({ page }) => {
    await page.setContent(String(files.load('index.html')));
    for (const [heading, name] of [
      ['Configuration on IDS/Cisco Side', 'sp-metadata.xml'],
      ['Configuration on OKTA IDP Side', 'okta-metadata.xml'],
    ] as const) {
      const step = page.getByRole('region', { name: heading }).getByRole('article');
      await expect(step.getByRole('link', { name })).toHaveAttribute('href', name);
      await expect(step.getByRole('figure')).toContainText(
        'A console, step 6 · target sample · ccx-pub.lab.test:8553 · 2026-01-01 00:00:02 UTC',
      );
    }
    await expect(page.getByRole('navigation', { name: 'Files of this run' }).getByRole('link')).toHaveText([
      'evidence.json',
      'sp-metadata.xml',
      'okta-metadata.xml',
      'junit.xml',
      'manifest.json',
    ]);
  });

  test('the folder and the archive are intact, offline and by the head in the ticket', async () => {
    const head = /chain ([0-9a-f]{64})/.exec(packed.output)?.[1] ?? '';
    for (const asked of ['CHG1', files.path('evidence.zip')]) {
      const logged = await run(reports, ['--check', asked]);
      expect(logged).toMatchObject({
        code: 0,
        output: expect.stringMatching(/is intact: 8 files, as sealed on .* \(anchors\.log\)\./),
      });
      expect(await run(reports, ['--check', asked, '--head', head])).toMatchObject({
        code: 0,
        output: expect.stringContaining('and has the head that you gave'),
      });
    }
    const elsewhere = test.info().outputPath('downloads', 'CHG1');
    cpSync(files.folder, elsewhere, { recursive: true });
    const alone = await run(test.info().outputPath('downloads'), ['--check', elsewhere]);
    expect(alone.code).toBe(0);
    expect(alone.output).toContain('is intact as far as its own files show');
    expect(alone.output).toContain('--head <head>');
  });

  test('packing it again changes nothing: the same head, the same archive, no second anchor', async () => {
    const own = copy();
    const before = own.files.load('evidence.zip');
    const { output } = await run(own.reports, ['--run', 'CHG1']);
    expect(output).toBe(packed.output.split('\n').slice(1).join('\n').replaceAll(reports, own.reports));
    expect(own.files.load('evidence.zip')?.equals(before ?? Buffer.of())).toBe(true);
    expect(readFileSync(join(own.reports, 'anchors.log'), 'utf8').trim().split('\n')).toHaveLength(1);
  });

  test('the check names an edited picture, and a run that is not intact is not packed again', async () => {
    const own = copy();
    appendFileSync(own.files.path('pictures/okta-6-1.png'), 'x');
    expect(await run(own.reports, ['--check', 'CHG1'])).toMatchObject({
      code: 1,
      output: expect.stringMatching(/CHG1 is not intact:\n {2}edited {10}pictures\/okta-6-1\.png\nDo: /),
    });
    const again = await run(own.reports, []);
    expect(again.code).toBe(1);
    expect(again.output).toContain('CHG1 is not as it was sealed, so it is not packed: pictures/okta-6-1.png edited.');
  });

  test('anchors.log gives a new manifest away, and a PDF made later is a new seal', async () => {
    const own = copy();
    rmSync(own.files.path('evidence.pdf'));
    const manifest: unknown = JSON.parse(String(own.files.load('manifest.json')));
    expect(manifest).toMatchObject({
      files: expect.arrayContaining([expect.objectContaining({ path: 'evidence.pdf' })]),
    });
    expect((await run(own.reports, ['--check', 'CHG1'])).output).toContain('removed         evidence.pdf');
    for (const name of ['manifest.json', 'index.html']) rmSync(own.files.path(name));
    appendFileSync(own.files.path('pictures/okta-6-1.png'), 'x');
    // Anybody with the folder can seal it again, but the line of the first seal stays in the log and in the ticket.
    const head = /chain ([0-9a-f]{64})/.exec(packed.output)?.[1] ?? '';
    await run(own.reports, []);
    expect(readFileSync(join(own.reports, 'anchors.log'), 'utf8').trim().split('\n')).toHaveLength(2);
    expect((await run(own.reports, ['--check', 'CHG1', '--head', head])).output).toContain(
      'edited          pictures/okta-6-1.png',
    );
  });

  test('the check finds an archive with an extra file, and one that was cut short', async () => {
    const own = copy();
    const all = own.files.all();
    all.delete('evidence.zip');
    const more = zipped(new Map([...all, ['pictures/extra.png', pixel]]), 'CHG1');
    own.files.save('evidence.zip', more);
    const path = own.files.path('evidence.zip');
    expect((await run(own.reports, ['--check', path])).output).toContain('inserted        pictures/extra.png');
    own.files.save('evidence.zip', more.subarray(0, more.length - 40));
    expect(await run(own.reports, ['--check', path])).toMatchObject({
      code: 1,
      output: expect.stringContaining('is not a ZIP archive, or it is damaged.'),
    });
  });
});
