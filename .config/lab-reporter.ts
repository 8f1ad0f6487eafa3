/** What `npm run lab` says: its own lines, and a fault as one sentence and its cure. */
import type { FullResult, Reporter, TestCase, TestError, TestResult } from '@playwright/test/reporter';
import { explainGlobal } from '../reports/explain.ts';
import { OperatorConsole } from '../reports/operator-console.ts';

export default class LabReporter implements Reporter {
  private readonly console = new OperatorConsole();

  printsToStdio(): boolean {
    return true;
  }

  onStdOut(chunk: string | Buffer): void {
    process.stdout.write(chunk);
  }

  onTestEnd(_: TestCase, { errors }: TestResult): void {
    for (const error of errors) this.onError(error);
  }

  onError(error: TestError): void {
    this.console.explain(explainGlobal(error));
  }

  /** Ctrl+C is a way to end a lab. */
  onEnd({ status }: FullResult): Promise<{ status?: FullResult['status'] } | undefined> {
    return Promise.resolve(status === 'interrupted' ? { status: 'passed' } : undefined);
  }
}
