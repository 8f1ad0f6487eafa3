/** The files of a run's folder, each written whole or not at all. A fault is kept as a sentence: it never stops the run. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export class RunFiles {
  /** What could not be written, and why. */
  readonly missing: string[] = [];

  constructor(readonly folder: string) {}

  /** True when the file is there. `name` is relative, with forward slashes. */
  save(name: string, content: string | Buffer): boolean {
    const path = this.path(name);
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.part`, content);
      renameSync(`${path}.part`, path);
      return true;
    } catch (error) {
      this.missing.push(`${name}: ${reason(error)}`);
      rmSync(`${path}.part`, { force: true });
      return false;
    }
  }

  /** Undefined where there is no such file. */
  load(name: string): Buffer | undefined {
    try {
      return readFileSync(this.path(name));
    } catch {
      return undefined;
    }
  }

  remove(name: string): void {
    rmSync(this.path(name), { force: true });
  }

  path(name: string): string {
    return join(this.folder, ...name.split('/'));
  }
}

/** "no space left on device" rather than "ENOSPC: no space left on device, write". */
function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^[A-Z]+: /, '').replace(/, \w+( '.*')?$/, '');
}
