/** Writes Playwright's results as evidence into the run's folder, and as lines to the operator. No flow mentions it. */
import { basename, resolve } from 'node:path';
import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestError,
  TestResult,
  TestStep,
} from '@playwright/test/reporter';
import { resume, type Resumed } from './keep/earlier-run.ts';
import { evidenceOf } from './keep/evidence-of-run.ts';
import { environment, runFolderOf, targetOf } from '../fixtures/environment.ts';
import { messages } from '../fixtures/evidence/attachments.ts';
import { byHeading, filesOf, summarise, utc, type Evidence, type Step } from './evidence.ts';
import { endWith, notApproved } from './exit-code.ts';
import { explainGlobal } from '../fixtures/evidence/explain/explain.ts';
import { scrubs } from '../fixtures/evidence/scrub-text.ts';
import { untilRunIsQuiet } from '../fixtures/run/join-run.ts';
import { describeLeft, ledger } from '../fixtures/run/ledger.ts';
import { stoppedBy } from '../fixtures/run/signals.ts';
import { removeOriginals } from './keep/keep-trace.ts';
import { lateFolder } from './at-end/late-folder.ts';
import { archiveName, manifestName } from './at-end/outputs.ts';
import { OperatorConsole, type Terminal } from './operator-console.ts';
import { packAtEnd } from './at-end/pack-at-end.ts';
import { rescueMissing } from './at-end/rescue-missing.ts';
import { RunFiles } from './keep/run-files.ts';
import { merge } from './keep/merge-runs.ts';
import { acting, isAct, toStep, unreached } from './keep/step-result.ts';
import { PlanOfChange } from './plan/differences.ts';

interface Options {
  /** Set by Playwright: 'list' for --list and for the discovery of UI mode. */
  readonly _mode?: string;
  readonly terminal?: Terminal;
  /** False: writes results, pictures and transcripts only, because page, PDF, seal and archive take seconds. Default: true. */
  readonly handsOver?: boolean;
}

export default class EvidenceReporter implements Reporter {
  private readonly console: OperatorConsole;
  private readonly listing: boolean;
  private readonly handsOver: boolean;
  private readonly steps = new Map<string, Step>();
  private startedAt = new Date();
  private begun = false;
  private run: Resumed = { files: new RunFiles('.'), run: 1, steps: [], remarks: [] };
  private plan = new PlanOfChange(this.run.files);
  /** The step that is acting now. */
  private acting: Step | undefined;
  private faulty = false;
  private reached = false;
  /** Nothing is written any more: a step that ends now would break the seal. */
  private ended = false;

  constructor({ _mode, terminal, handsOver = true }: Options = {}) {
    this.listing = _mode === 'list';
    this.handsOver = handsOver;
    this.console = new OperatorConsole(terminal);
  }

  printsToStdio(): boolean {
    return true;
  }

  onBegin({ projects }: FullConfig, suite: Suite): void {
    const planned = suite.allTests().map(unreached);
    for (const step of planned) this.steps.set(step.id, step);
    if (this.listing) {
      this.console.list(byHeading([...this.steps.values()]));
      return;
    }
    const folder = runFolderOf(environment());
    if (folder === undefined || planned.length === 0) return;
    // On exit, because a second Ctrl+C leaves no time for onEnd.
    process.once('exit', () => removeOriginals(projects.map(({ outputDir }) => outputDir)));
    this.begin(folder);
  }

  private begin(folder: string): void {
    this.begun = true;
    this.startedAt = new Date();
    this.run = resume(resolve(folder), targetOf(environment()), this.startedAt);
    this.plan = new PlanOfChange(this.run.files);
    this.console.begin({ target: targetOf(environment()), change: this.change, folder: this.run.files.folder });
    if (this.run.warning !== undefined) this.console.warn(this.run.warning);
  }

  onTestBegin(test: TestCase): void {
    if (this.ended) return;
    this.unseal();
    this.console.start(unreached(test));
  }

  /**
   * A part that makes the operator wait is named while it runs, not only when its step ends. A step that begins to act is saved
   * before its end, because a run that is killed would leave no trace of what it did.
   */
  onStepBegin(test: TestCase, result: TestResult, step: TestStep): void {
    const { category, title } = step;
    if (isAct(step)) {
      this.acting = acting(test, result, this.run);
      this.saveJson();
    }
    if (category === 'test.step' && messages.waiting.is(title)) this.console.warn(`    ${scrubs().words(title)}`);
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    if (this.ended) return;
    const step = this.plan.compare(toStep(test, result, this.run, this.change), result, this.run.steps);
    this.reached = true;
    this.acting = undefined;
    // The same step may run in two projects: a pass must not hide the failure of the other.
    if (this.steps.get(step.id)?.status !== 'failed') this.steps.set(step.id, step);
    this.console.end(step, this.run.files.folder);
    for (const words of messages.told.read(result)) this.console.tell(scrubs().words(words));
    const [unapproved] = messages.unapproved.read(result);
    if (unapproved !== undefined) endWith(notApproved, 1);
    const [notBegun = unapproved] = messages.notBegun.read(result);
    if (notBegun !== undefined) this.console.explain(explainGlobal({ message: notBegun }));
    // Saved after every step, so that a machine that goes down at step 12 leaves the evidence of 11.
    this.saveJson();
  }

  onError(error: TestError): void {
    this.faulty = true;
    this.console.explain(explainGlobal(error));
  }

  async onEnd(result: FullResult): Promise<{ status?: FullResult['status'] }> {
    // Playwright does not wait for them if the run is stopped between two projects, or after the last step.
    const quiet = await untilRunIsQuiet();
    this.ended = true;
    const stopped = result.status === 'interrupted' && !this.listing;
    if (!this.reached && !(stopped && (await this.isLate()))) return this.faulty ? { status: 'failed' } : {};
    const { files } = this.run;
    const open = describeLeft(ledger()?.open() ?? [], 'This run');
    for (const line of open) this.console.warn(line);
    const evidence = this.saveJson([...open, ...(stopped ? [this.describeStop()] : [])]);
    this.removeStale(evidence.steps);
    const seconds = (Date.parse(evidence.finishedAt) - Date.parse(evidence.startedAt)) / 1000;
    this.console.finish({ now: summarise([...this.steps.values()]), change: evidence.summary, seconds });
    if (!quiet)
      this.console.warn('A worker of this run does not end, so its evidence is not sealed: npm run evidence does it.');
    if (this.handsOver && !(quiet && (await packAtEnd(files, evidence, this.console)))) this.faulty = true;
    const page = this.handsOver ? 'index.html' : 'evidence.json';
    const folder = rescueMissing(files, page, this.console) ?? files;
    if (folder.has(page)) this.console.line(`Evidence: ${folder.path(page)}`);
    return { status: this.faulty || files.missing.length > 0 ? 'failed' : result.status };
  }

  /** From now on the folder differs from its seal, so the seal goes: a killed run leaves none rather than a broken one. */
  private unseal(): void {
    for (const name of [manifestName, archiveName]) this.run.files.remove(name);
  }

  /** For a run that was stopped in its first seconds: its evidence says that it was there. False if nothing may be written. */
  private async isLate(): Promise<boolean> {
    const folder = this.begun ? undefined : await lateFolder(environment(), this.startedAt);
    if (folder !== undefined) this.begin(folder);
    if (this.begun) this.unseal();
    return this.begun;
  }

  private describeStop(): string {
    const before = this.reached ? '' : ' before its first step had ended';
    return `The run of ${utc(this.startedAt.toISOString())} was stopped${before} (${stoppedBy() ?? 'Ctrl+C'}).`;
  }

  private saveJson(atEnd: readonly string[] = []): Evidence {
    const steps = merge(this.run.steps, [...this.steps.values(), ...(this.acting === undefined ? [] : [this.acting])]);
    const evidence = evidenceOf(this.run, steps, this.startedAt, atEnd);
    this.run.files.save('evidence.json', `${JSON.stringify(evidence, null, 2)}\n`);
    return evidence;
  }

  /** Removes pictures, transcripts and traces that no step names any more, of no run. */
  private removeStale(steps: readonly Step[]): void {
    const named = new Set(steps.flatMap(filesOf));
    for (const name of this.run.steps.flatMap(filesOf)) if (!named.has(name)) this.run.files.remove(name);
  }

  private get change(): string {
    return basename(this.run.files.folder);
  }
}
