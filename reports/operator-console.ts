/** The operator's console: one line a step as it ends, the cause and cure of a failure, the evidence page last. */
import { environment } from '../fixtures/environment.ts';
import type { Verdict } from '../fixtures/evidence/planned-step.ts';
import { describeSummary, isLettered, numberedTitle, type Status, type Step, type Summary } from './evidence.ts';
import type { Line } from './plan/table.ts';
import { shorten } from './shorten.ts';

/** The part of process.stdout that the console uses. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const windows = process.platform === 'win32';
const looks: Readonly<Record<Status, { mark: string; colour: number }>> = {
  passed: { mark: windows ? 'ok' : '✓', colour: 32 },
  'already in place': { mark: '=', colour: 36 },
  failed: { mark: windows ? 'x' : '✘', colour: 31 },
  'not applicable': { mark: '-', colour: 2 },
  'not reached': { mark: '.', colour: 2 },
};
const bold = 1;
const dim = 2;
const yellow = 33;
const tones = { head: bold, note: dim, fault: looks.failed.colour } as const;
const verdictColours: Readonly<Record<Verdict, number>> = {
  'in place': looks['already in place'].colour,
  'would change': yellow,
  'known later': dim,
  'cannot be read': looks.failed.colour,
  'not applicable': dim,
};

export class OperatorConsole {
  private readonly colour: boolean;
  private heading: string | undefined;
  private running = false;
  private notReached = 0;

  constructor(private readonly out: Terminal = process.stdout) {
    this.colour = out.isTTY === true && environment()['NO_COLOR'] === undefined;
  }

  begin({ target, change, folder }: { target: string; change: string; folder: string }): void {
    this.line(this.paint(bold, `${target} · ${change}`) + this.paint(dim, ` · ${folder}`));
  }

  /** Shows the running step on a terminal, in a line that the next line replaces. */
  start(step: Pick<Step, 'number' | 'title'>): void {
    if (this.out.isTTY !== true) return;
    this.clear();
    this.out.write(this.paint(dim, ` … ${shorten(numberedTitle(step), this.width - 4)}`));
    this.running = true;
  }

  /** `folder`: an absolute path, because the line of a failure names its picture. */
  end(step: Step, folder: string): void {
    if (step.status === 'not reached') {
      this.notReached += 1;
      this.clear();
      return;
    }
    this.printNotReached();
    if (step.heading !== this.heading) this.line(`\n${this.paint(bold, step.heading)}`);
    this.heading = step.heading;
    const { mark, colour } = looks[step.status];
    const seconds = step.status === 'not applicable' ? '' : `${(step.durationMs / 1000).toFixed(1)} s`;
    const room = this.width - 30;
    const title = shorten(numberedTitle(step), room).padEnd(room);
    const status = this.paint(colour, step.status.padEnd(16));
    this.line(` ${this.paint(colour, mark.padEnd(2))} ${title} ${status} ${seconds.padStart(7)}`);
    if (step.reason !== undefined) this.block(step.reason, dim);
    if (step.differs !== undefined) this.block(step.differs, yellow);
    if (step.error !== undefined) this.explain(step.error);
    const picture = step.error === undefined ? undefined : step.screenshots.at(-1);
    if (picture !== undefined) this.block(`Picture: ${folder}/${picture}`);
    for (const missing of step.missing ?? []) this.block(`Missing from the evidence: ${missing}`, yellow);
  }

  explain({ what, cause, cure }: { what: string; cause?: string | undefined; cure?: string | undefined }): void {
    this.block(what, looks.failed.colour);
    if (cause !== undefined) this.block(`Cause: ${cause}`);
    if (cure !== undefined) this.block(`Do: ${cure}`);
  }

  /** `change` counts all steps of the change, `now` those of this run. */
  finish({ now, change, seconds }: { now: Summary; change: Summary; seconds: number }): void {
    this.printNotReached();
    const [own, all] = [describeSummary(now), describeSummary(change)];
    this.line(`\n${this.paint(bold, own)} in ${duration(seconds)}`);
    if (own !== all) this.line(`With earlier runs of this change: ${all}`);
  }

  /** Prints the document, for --list. */
  list(headings: readonly (readonly [string, readonly Pick<Step, 'number' | 'title'>[]])[]): void {
    for (const [heading, steps] of headings) {
      this.line(heading);
      for (const step of steps) this.line(`${isLettered(step) ? '    ' : '  '}${numberedTitle(step)}`);
      this.line('');
    }
  }

  /** One line of a plan's table. */
  row({ text, tone, verdict }: Line): void {
    if (verdict !== undefined && text.endsWith(verdict))
      this.line(text.slice(0, -verdict.length) + this.paint(verdictColours[verdict], verdict));
    else this.line(tone === 'row' ? text : this.paint(tones[tone], text));
  }

  warn(text: string): void {
    this.line(this.paint(yellow, text));
  }

  /** Below the line of its step. */
  tell(text: string): void {
    this.block(text);
  }

  line(text: string): void {
    this.clear();
    this.out.write(`${text}\n`);
  }

  private block(text: string, colour?: number): void {
    for (const part of text.split('\n')) this.line(`      ${colour === undefined ? part : this.paint(colour, part)}`);
  }

  /** One line for all steps that were not reached, because the failure above it must not scroll away. */
  private printNotReached(): void {
    if (this.notReached > 0) this.line(this.paint(dim, ` .  ${steps(this.notReached)} not reached`));
    this.notReached = 0;
  }

  /** Characters of a line. */
  get width(): number {
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

function steps(count: number): string {
  return count === 1 ? '1 step' : `${count} steps`;
}

function duration(seconds: number): string {
  return seconds < 100 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
