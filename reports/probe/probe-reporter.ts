/** Collects what the probe found into one page, one JSON file and a picture of each screen, below the run's folder. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FullResult, Reporter, Suite, TestCase, TestError, TestResult } from '@playwright/test/reporter';
import { environment, runFolderOf, targetOf } from '../../fixtures/environment.ts';
import { messages } from '../../fixtures/evidence/attachments.ts';
import { explainGlobal } from '../../fixtures/evidence/explain/explain.ts';
import { namesToRedact } from '../../fixtures/evidence/names-to-redact.ts';
import { parseJson } from '../../fixtures/json.ts';
import { RunbookError } from '../../fixtures/errors.ts';
import { maskPictures } from '../hand-over/pictures.ts';
import { redactKinds } from '../hand-over/redact-settings.ts';
import { redactor } from '../hand-over/redact.ts';
import { OperatorConsole } from '../operator-console.ts';
import { compare } from './compare.ts';
import { counts, nameOf, opened, packName, packSchema, pageName, type Pack } from './pack.ts';
import { probeHtml } from './probe-html.ts';

type Screen = Pack['screens'][number];

export default class ProbeReporter implements Reporter {
  private readonly console = new OperatorConsole();
  private readonly screens: Screen[] = [];
  private readonly pictures = new Map<string, { content: Buffer; boxes: readonly Box[] }>();
  private planned = 0;

  printsToStdio(): boolean {
    return true;
  }

  onBegin(_config: unknown, suite: Suite): void {
    this.planned = suite.allTests().length;
    this.console.line(`Probe of ${targetOf(environment())}: nothing is changed there.`);
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const pictures = messages.picture.read(result);
    const masks = messages.masks.read(result);
    for (const screen of messages.probed.read(result)) {
      const content = screen.aria === '' ? undefined : pictures.shift();
      const picture =
        content === undefined ? undefined : `pictures/${String(this.pictures.size + 1).padStart(2, '0')}.png`;
      if (content !== undefined && picture !== undefined)
        this.pictures.set(picture, { content, boxes: masks.shift() ?? [] });
      this.screens.push({ ...screen, ...(picture === undefined ? {} : { picture }) });
      this.console.line(
        `  ${screen.unopened === undefined ? '✓' : '-'} ${nameOf(screen)}${screen.unopened === undefined ? '' : `: ${screen.unopened.split('\n')[0] ?? ''}`}`,
      );
    }
    const [error] = result.errors;
    if (error !== undefined) {
      this.console.warn(`  ✘ ${test.titlePath().slice(-2).join(': ')}`);
      this.console.explain(explainGlobal(error));
    }
  }

  onError(error: TestError): void {
    this.console.explain(explainGlobal(error));
  }

  async onEnd(result: FullResult): Promise<{ status?: FullResult['status'] }> {
    const env = environment();
    const folder = runFolderOf(env);
    if (this.planned === 0 || folder === undefined || this.screens.length === 0) return {};
    const { kinds, status = result.status } = this.redaction();
    const pack = await this.write(resolve(folder), kinds);
    const { once, hidden, failed, 'not there': gone, 'more than once': several } = counts(pack);
    const screens = opened(pack);
    this.console.line(
      `${screens.length} screens opened, ${pack.screens.length - screens.length} not. Locators: ${once} once, ${gone} not there, ${several} more than once, ${hidden} hidden, ${failed} failed.`,
    );
    const against = env['PROBE_AGAINST'];
    if (against !== undefined) this.tellDistance(pack, against);
    this.console.line(`Probe: ${join(resolve(folder), pageName)}`);
    return { status };
  }

  /** A wrong word must not show a name, so both kinds are replaced then. */
  private redaction(): { kinds: ReturnType<typeof redactKinds>; status?: 'failed' } {
    try {
      return { kinds: redactKinds(environment()) };
    } catch (error) {
      if (!(error instanceof RunbookError)) throw error;
      this.console.explain(error.explanation);
      return { kinds: ['hosts', 'users'], status: 'failed' };
    }
  }

  private async write(folder: string, redacted: ReturnType<typeof redactKinds>): Promise<Pack> {
    const env = environment();
    const found = { target: targetOf(env), at: new Date().toISOString(), redacted, screens: this.screens };
    const pack = redacted.length === 0 ? found : packSchema.parse(redactor(namesToRedact(env), redacted).json(found));
    const covered = [...this.pictures].map(
      ([name, { content, boxes }]) =>
        [name, { content, boxes: boxes.filter(({ kind }) => redacted.includes(kind)) }] as const,
    );
    const plain = new Map([...this.pictures].map(([name, { content }]) => [name, content]));
    const pictures = redacted.length === 0 ? plain : await maskPictures(new Map(covered));
    mkdirSync(join(folder, 'pictures'), { recursive: true });
    for (const [name, content] of pictures) writeFileSync(join(folder, name), content);
    writeFileSync(join(folder, packName), `${JSON.stringify(pack, undefined, 2)}\n`);
    writeFileSync(join(folder, pageName), await probeHtml(pack, pictures));
    return pack;
  }

  private tellDistance(pack: Pack, path: string): void {
    const other = packSchema.safeParse(parseJson(readFileSync(path, 'utf8')));
    if (other.data === undefined) {
      this.console.warn(`"${path}" is not a pack of this probe. Do: name the ${packName} of one.`);
      return;
    }
    const { screens, missing, figure } = compare(pack, other.data);
    for (const { screen, alike, locators, outline, onlyHere, onlyThere } of screens) {
      this.console.line(`${percent(outline).padStart(6)}  ${screen}: ${alike} of ${locators} locators alike`);
      for (const line of onlyHere.slice(0, 5)) this.console.line(`          only here:  ${line}`);
      for (const line of onlyThere.slice(0, 5)) this.console.line(`          only there: ${line}`);
    }
    for (const name of missing) this.console.line(`     -  ${name}: opened in one of the two only`);
    this.console.line(
      figure === undefined
        ? 'No screen is in both packs.'
        : `${targetOf(environment())} is to ${percent(figure)} like ${other.data.target}: the mean of outlines and locators of ${screens.length} screens.`,
    );
  }
}

type Box = ReturnType<typeof messages.masks.read>[number][number];

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
