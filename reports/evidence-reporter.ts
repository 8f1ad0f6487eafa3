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
import { environment, operatorOf, runFolderOf, settingsNotesOf, targetOf } from '../fixtures/environment.ts';
import { RunbookError } from '../fixtures/errors.ts';
import { mergeNames, namesToRedact } from '../fixtures/evidence/names-to-redact.ts';
import { messages } from '../fixtures/evidence/attachments.ts';
import { byHeading, filesOf, summarise, type Evidence, type Step } from './evidence.ts';
import { evidenceSettings, type EvidenceSettings } from './hand-over/evidence-settings.ts';
import { explainGlobal } from '../fixtures/evidence/explain/explain.ts';
import { scrubs } from '../fixtures/evidence/scrub-text.ts';
import { removeOriginals } from './keep/keep-trace.ts';
import { archiveName, manifestName } from './outputs.ts';
import { OperatorConsole, type Terminal } from './operator-console.ts';
import { RunFiles } from './keep/run-files.ts';
import { merge } from './keep/merge-runs.ts';
import { acting, isAct, toStep, unreached } from './keep/step-result.ts';

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
  private run: Resumed = { files: new RunFiles('.'), run: 1, steps: [], remarks: [] };
  /** The step that is acting now. */
  private acting: Step | undefined;
  private faulty = false;
  private reached = false;

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
    this.startedAt = new Date();
    this.run = resume(resolve(folder), targetOf(environment()), this.startedAt);
    this.console.begin({ target: targetOf(environment()), change: this.change, folder: this.run.files.folder });
    if (this.run.warning !== undefined) this.console.warn(this.run.warning);
  }

  onTestBegin(test: TestCase): void {
    // From now on the folder differs from its seal, so the seal goes: a killed run leaves none rather than a broken one.
    for (const name of [manifestName, archiveName]) this.run.files.remove(name);
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
    const step = toStep(test, result, this.run, this.change);
    this.reached = true;
    this.acting = undefined;
    // The same step may run in two projects: a pass must not hide the failure of the other.
    if (this.steps.get(step.id)?.status !== 'failed') this.steps.set(step.id, step);
    this.console.end(step, this.run.files.folder);
    const [notBegun] = messages.notBegun.read(result);
    if (notBegun !== undefined) this.console.explain(explainGlobal({ message: notBegun }));
    // Saved after every step, so that a machine that goes down at step 12 leaves the evidence of 11.
    this.saveJson();
  }

  onError(error: TestError): void {
    this.faulty = true;
    this.console.explain(explainGlobal(error));
  }

  async onEnd(result: FullResult): Promise<{ status?: FullResult['status'] }> {
    if (!this.reached) return this.faulty ? { status: 'failed' } : {};
    const { files } = this.run;
    const evidence = this.saveJson();
    this.removeStale(evidence.steps);
    const seconds = (Date.parse(evidence.finishedAt) - Date.parse(evidence.startedAt)) / 1000;
    this.console.finish({ now: summarise([...this.steps.values()]), change: evidence.summary, seconds });
    if (this.handsOver) await this.pack(evidence);
    const page = this.handsOver ? 'index.html' : 'evidence.json';
    const folder = this.rescueMissing(page) ?? files;
    if (folder.has(page)) this.console.line(`Evidence: ${folder.path(page)}`);
    return { status: this.faulty || files.missing.length > 0 ? 'failed' : result.status };
  }

  /** Whatever goes wrong here, evidence.json has the results, and `npm run evidence` can pack them later. */
  private async pack(evidence: Evidence): Promise<void> {
    const { files } = this.run;
    try {
      // Loaded here, because only a run that hands something over needs the page, the printer and the archive.
      const { packRun, describePacked } = await import('./hand-over/pack-run.ts');
      for (const line of describePacked(await packRun(files, evidence, this.settings()))) this.console.line(line);
    } catch (error) {
      this.faulty = true;
      const why = error instanceof Error ? error.message : String(error);
      this.console.warn(`The evidence is not packed: ${why} Do: npm run evidence -- --run ${this.change}`);
    }
  }

  /** A run checks these settings before its first step. A fault that comes up only here costs the signature, not the evidence. */
  private settings(): EvidenceSettings {
    try {
      return evidenceSettings(environment());
    } catch (error) {
      if (!(error instanceof RunbookError)) throw error;
      this.faulty = true;
      this.console.explain(error.explanation);
      return evidenceSettings({});
    }
  }

  /** Names the files that could not be written, and writes them elsewhere. Returns that folder if the page is in it. */
  private rescueMissing(page: string): RunFiles | undefined {
    const { files } = this.run;
    if (files.missing.length === 0) return undefined;
    for (const missing of files.missing) this.console.warn(`Missing in ${files.folder}: ${missing}`);
    const elsewhere = files.rescue();
    this.console.warn(
      elsewhere === undefined
        ? 'These files could not be written elsewhere either: keep the lines above.'
        : `These files are in ${elsewhere.folder} instead: move them before the machine cleans up.`,
    );
    return files.isMissing(page) ? elsewhere : undefined;
  }

  private saveJson(): Evidence {
    const steps = merge(this.run.steps, [...this.steps.values(), ...(this.acting === undefined ? [] : [this.acting])]);
    const warnings = settingsNotesOf(environment()).map(scrubs().words);
    const evidence: Evidence = {
      schema: 1,
      change: this.change,
      target: targetOf(environment()),
      operator: operatorOf(environment()),
      startedAt: this.startedAt.toISOString(),
      finishedAt: new Date().toISOString(),
      summary: summarise(steps),
      ...(warnings.length === 0 ? {} : { warnings }),
      ...(this.run.remarks.length === 0 ? {} : { remarks: [...this.run.remarks] }),
      names: mergeNames(this.run.names, namesToRedact(environment())),
      steps,
    };
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
