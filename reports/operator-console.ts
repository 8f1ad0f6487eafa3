/** What the operator sees while it runs: one line a step as it ends, the cause and cure of a failure, the evidence page last. */
import { inWords, isLettered, type Status, type Step, type Summary } from './evidence.ts';

/** The part of process.stdout that is used. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const windows = process.platform === 'win32';
const marks: Readonly<Record<Status, string>> = {
  passed: windows ? 'ok' : '✓',
  'already in place': '=',
  failed: windows ? 'x' : '✘',
  'not applicable': '-',
  'not reached': windows ? '..' : '·',
};
const colours: Readonly<Record<Status, number>> = {
  passed: 32,
  'already in place': 36,
  failed: 31,
  'not applicable': 2,
  'not reached': 2,
};

export class OperatorConsole {
  private heading: string | undefined;
  private running = false;

  constructor(
    private readonly out: Terminal = process.stdout,
    private readonly colour = out.isTTY === true && process.env['NO_COLOR'] === undefined,
  ) {}

  begin({
    target,
    change,
    folder,
    operator,
  }: {
    target: string;
    change: string;
    folder: string;
    operator: string;
  }): void {
    this.line(this.paint(1, `${target} · ${change} · ${operator} · evidence in ${folder}`));
  }

  /** The heading, once before its steps; on a terminal also the step that runs now, until its end. */
  start(step: Pick<Step, 'heading' | 'number' | 'title'>): void {
    if (step.heading !== this.heading) {
      this.heading = step.heading;
      this.line(`\n${this.paint(1, step.heading)}`);
    }
    if (this.out.isTTY !== true) return;
    this.clear();
    this.out.write(this.paint(2, `   ${cut(named(step), this.width - 4)}`));
    this.running = true;
  }

  end(step: Step): void {
    if (step.heading !== this.heading) this.start(step);
    const seconds = step.status.startsWith('not ') ? '' : `${(step.durationMs / 1000).toFixed(1)} s`;
    const room = this.width - 30;
    const mark = marks[step.status].padEnd(2);
    this.line(
      ` ${this.paint(colours[step.status], mark)} ${cut(named(step), room).padEnd(room)} ${this.paint(colours[step.status], step.status.padEnd(16))} ${seconds.padStart(7)}`,
    );
    if (step.status === 'not applicable' && step.reason !== undefined) this.block(step.reason, 2);
    if (step.error !== undefined) this.explain(step.error);
    for (const missing of step.missing ?? []) this.block(`Missing from the evidence: ${missing}`, 33);
  }

  explain({ what, cause, cure }: { what: string; cause?: string | undefined; cure: string }): void {
    this.block(what, 31);
    if (cause !== undefined) this.block(`Cause: ${cause}`);
    this.block(`Do: ${cure}`);
  }

  /** `folder` counts all steps of the change, `now` those of this run. */
  finish({ now, folder, seconds }: { now: Summary; folder: Summary; seconds: number }): void {
    this.line(`\n${this.paint(1, inWords(now))} in ${duration(seconds)}`);
    if (inWords(now) !== inWords(folder)) this.line(`With earlier runs of this change: ${inWords(folder)}`);
  }

  /** --list: the document. */
  list(headings: readonly (readonly [string, readonly Pick<Step, 'number' | 'title'>[]])[]): void {
    for (const [heading, steps] of headings) {
      this.line(heading);
      for (const step of steps) this.line(`${isLettered(step) ? '    ' : '  '}${named(step)}`);
      this.line('');
    }
  }

  line(text: string): void {
    this.clear();
    this.out.write(`${text}\n`);
  }

  block(text: string, colour?: number): void {
    for (const part of text.split('\n')) this.line(`      ${colour === undefined ? part : this.paint(colour, part)}`);
  }

  private get width(): number {
    return Math.min(Math.max(this.out.columns ?? 110, 60), 140);
  }

  private clear(): void {
    if (this.running) this.out.write('\r\u001b[2K');
    this.running = false;
  }

  private paint(code: number, text: string): string {
    return this.colour ? `\u001b[${code}m${text}\u001b[0m` : text;
  }
}

function named({ number, title }: Pick<Step, 'number' | 'title'>): string {
  return number === '' ? title : `${number}. ${title}`;
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`;
}

function duration(seconds: number): string {
  return seconds < 100 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
