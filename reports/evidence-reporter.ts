/** Playwright's results as evidence in the run's folder, and as lines for the operator. The flows know nothing of it. */
import { basename, join, resolve } from 'node:path';
import type { FullResult, Reporter, Suite, TestCase, TestError, TestResult } from '@playwright/test/reporter';
import { byHeading, evidenceSchema, merge, summarise, type Evidence, type Step } from './evidence.ts';
import { explainGlobal, messageOf, whatOf } from './explain.ts';
import { indexHtml } from './index-html.ts';
import { junit } from './junit.ts';
import { OperatorConsole } from './operator-console.ts';
import { RunFiles } from './run-files.ts';
import { toStep, unreached } from './step-result.ts';

export default class EvidenceReporter implements Reporter {
  private readonly console = new OperatorConsole();
  private readonly listing: boolean;
  private readonly startedAt = new Date();
  private readonly steps = new Map<string, Step>();
  private files = new RunFiles('.');
  private faulty = false;
  private began = false;

  constructor(options: { _mode?: string } = {}) {
    this.listing = options._mode === 'list' || process.argv.includes('--list');
  }

  printsToStdio(): boolean {
    return true;
  }

  onBegin(_: unknown, suite: Suite): void {
    const tests = suite.allTests();
    for (const test of tests) {
      const step = unreached(test);
      if (!this.steps.has(step.id)) this.steps.set(step.id, step);
    }
    if (this.listing) return this.console.list(byHeading([...this.steps.values()]));
    const folder = process.env['RUN_FOLDER'];
    if (folder === undefined || tests.length === 0) return;
    this.files = new RunFiles(resolve(folder));
    this.console.begin({ ...this.facts(), folder });
  }

  onTestBegin(test: TestCase): void {
    this.began = true;
    this.console.start(unreached(test));
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const step = toStep(test, result, this.files, this.facts().change);
    // The same step in two projects of one run: its failure is not covered up.
    if (this.steps.get(step.id)?.status !== 'failed') this.steps.set(step.id, step);
    this.console.end(step);
  }

  onError(error: TestError): void {
    this.faulty = true;
    const known = explainGlobal(error);
    if (known !== undefined) this.console.explain(known);
    else this.console.block(whatOf(messageOf(error)), 31);
  }

  async onEnd(result: FullResult): Promise<{ status?: FullResult['status'] }> {
    if (this.listing || !this.began) return this.faulty ? { status: 'failed' } : {};
    const now = [...this.steps.values()];
    const evidence = this.evidence(now);
    this.files.save('evidence.json', `${JSON.stringify(evidence, null, 2)}\n`);
    this.files.save('junit.xml', junit(evidence));
    this.files.save('index.html', await indexHtml(evidence, (name) => this.files.load(name)));
    const seconds = (Date.parse(evidence.finishedAt) - Date.parse(evidence.startedAt)) / 1000;
    this.console.finish({ now: summarise(now), folder: evidence.summary, seconds });
    for (const missing of this.files.missing) this.console.line(`Missing from the evidence: ${missing}`);
    this.console.line(`Evidence: ${join(this.files.folder, 'index.html')}`);
    return { status: this.faulty || this.files.missing.length > 0 ? 'failed' : result.status };
  }

  private facts(): { target: string; change: string; operator: string } {
    const { env } = process;
    return {
      target: env['TARGET'] ?? env['PUBLISHER'] ?? 'unknown',
      change: basename(this.files.folder),
      operator: env['OPERATOR'] ?? env['USER'] ?? env['USERNAME'] ?? 'unknown',
    };
  }

  private evidence(now: readonly Step[]): Evidence {
    const text = this.files.load('evidence.json')?.toString('utf8');
    const earlier = text === undefined ? undefined : evidenceSchema.parse(JSON.parse(text));
    const steps = merge(earlier?.steps ?? [], now);
    return {
      schema: 1,
      ...this.facts(),
      startedAt: this.startedAt.toISOString(),
      finishedAt: new Date().toISOString(),
      summary: summarise(steps),
      steps,
    };
  }
}
