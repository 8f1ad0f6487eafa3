/** Prints a plan as a table, and writes it into the run's folder as JSON and as a page. No flow mentions it. */
import { basename, resolve } from 'node:path';
import type { FullResult, Reporter, Suite, TestCase, TestError, TestResult } from '@playwright/test/reporter';
import { environment, operatorOf, runFolderOf, targetOf } from '../../fixtures/environment.ts';
import { explainGlobal } from '../../fixtures/evidence/explain/explain.ts';
import { mergeNames, namesToRedact } from '../../fixtures/evidence/names-to-redact.ts';
import { courseOf, planFile, type Plan, type Row } from '../../fixtures/evidence/planned-step.ts';
import { byHeading, parseEvidence } from '../evidence.ts';
import { endWith, wouldChange } from '../exit-code.ts';
import { evidenceSettings } from '../hand-over/evidence-settings.ts';
import { resume, type Resumed } from '../keep/earlier-run.ts';
import { RunFiles } from '../keep/run-files.ts';
import { unreached } from '../keep/step-result.ts';
import { OperatorConsole, type Terminal } from '../operator-console.ts';
import { archiveName, manifestName } from '../at-end/outputs.ts';
import { planHtml } from './plan-html.ts';
import { count, describeCounts, isOpen, mergeRows, parsePlan, toApprove, toRow } from './plan.ts';
import { headOf, linesOf } from './table.ts';

interface Options {
  /** Set by Playwright: 'list' for --list. */
  readonly _mode?: string;
  readonly terminal?: Terminal;
}

export default class PlanReporter implements Reporter {
  private readonly console: OperatorConsole;
  private readonly listing: boolean;
  private readonly rows = new Map<string, Row>();
  private heading: string | undefined;
  private startedAt = new Date();
  private run: Resumed = { files: new RunFiles('.'), run: 1, steps: [], remarks: [] };
  private faulty = false;

  constructor({ _mode, terminal }: Options = {}) {
    this.listing = _mode === 'list';
    this.console = new OperatorConsole(terminal);
  }

  printsToStdio(): boolean {
    return true;
  }

  onBegin(_config: unknown, suite: Suite): void {
    const steps = suite.allTests().map(unreached);
    if (this.listing) {
      this.console.list(byHeading(steps));
      return;
    }
    const folder = runFolderOf(environment());
    if (folder === undefined || steps.length === 0) return;
    this.startedAt = new Date();
    this.run = resume(resolve(folder), targetOf(environment()), this.startedAt);
    this.console.begin({ target: targetOf(environment()), change: this.change, folder: this.run.files.folder });
    this.console.line('A plan: every step is read, and nothing is changed.');
    if (this.run.warning !== undefined) this.console.warn(this.run.warning);
    this.console.row(headOf(this.console.width));
  }

  onTestBegin(test: TestCase): void {
    this.console.start(unreached(test));
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === 'interrupted') return;
    const row = toRow(test, result, this.change);
    this.rows.set(row.id, row);
    if (row.heading !== this.heading) this.console.row({ text: `\n${row.heading}`, tone: 'head' });
    this.heading = row.heading;
    for (const line of linesOf(row, this.console.width)) this.console.row(line);
  }

  onError(error: TestError): void {
    this.faulty = true;
    this.console.explain(explainGlobal(error));
  }

  async onEnd(result: FullResult): Promise<{ status?: FullResult['status'] }> {
    const rows = [...this.rows.values()];
    if (rows.length === 0) return this.faulty ? { status: 'failed' } : {};
    if (result.status === 'interrupted') {
      this.console.warn('The plan was stopped, so it is not saved.');
      return {};
    }
    await this.save(rows);
    const unreadable = rows.some(({ verdict }) => verdict === 'cannot be read');
    if (this.faulty || unreadable || this.run.files.missing.length > 0) return { status: 'failed' };
    if (rows.some(isOpen)) endWith(wouldChange, 0);
    return {};
  }

  private async save(rows: readonly Row[]): Promise<void> {
    const { files } = this.run;
    const course = courseOf(rows);
    const [jsonName, pageName] = [planFile(course), planFile(course, 'html')];
    const earlier = parsePlan(files.load(jsonName));
    const steps = mergeRows(earlier?.steps ?? [], rows);
    const plan: Plan = {
      schema: 1,
      change: this.change,
      target: targetOf(environment()),
      operator: operatorOf(environment()),
      startedAt: this.startedAt.toISOString(),
      finishedAt: new Date().toISOString(),
      summary: count(steps),
      names: mergeNames(earlier?.names, namesToRedact(environment())),
      steps,
    };
    // The folder differs from its seal as soon as the plan is in it.
    const sealed = files.has(manifestName);
    for (const name of sealed ? [manifestName, archiveName] : []) files.remove(name);
    files.save(jsonName, `${JSON.stringify(plan, null, 2)}\n`);
    files.save(pageName, await planHtml(plan));
    this.console.line(`\n${describeCounts(count(rows))}`);
    const approve = toApprove(rows);
    if (approve.length > 0) this.console.line(`To approve on a live target: APPROVE=${approve.join(',')}`);
    for (const missing of files.missing) this.console.warn(`Missing in ${files.folder}: ${missing}`);
    if (sealed) await this.sealAgain();
    if (files.has(pageName)) this.console.line(`Plan: ${files.path(pageName)}`);
  }

  /** A run of this change was sealed before, so the folder is sealed with the plan in it. */
  private async sealAgain(): Promise<void> {
    const { files, remarks } = this.run;
    const evidence = parseEvidence(files.load('evidence.json'));
    if (evidence === undefined) return;
    const own = { ...evidence, ...(remarks.length === 0 ? {} : { remarks: [...remarks] }) };
    files.save('evidence.json', `${JSON.stringify(own, null, 2)}\n`);
    const { packRun, describePacked } = await import('../hand-over/pack-run.ts');
    for (const line of describePacked(await packRun(files, own, evidenceSettings(environment()))))
      this.console.line(line);
  }

  private get change(): string {
    return basename(this.run.files.folder);
  }
}
