/** The files of a run's folder, each written whole or not at all. A file that cannot be written never stops the run. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';

interface Unsaved {
  readonly content: string | Buffer;
  readonly why: string;
}

export class RunFiles {
  /** Files that could not be written, by name. */
  private readonly unsaved = new Map<string, Unsaved>();

  constructor(readonly folder: string) {}

  /** `name` is relative to the folder, with forward slashes. */
  save(name: string, content: string | Buffer): void {
    const path = this.path(name);
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.part`, content);
      renameSync(`${path}.part`, path);
      this.unsaved.delete(name);
    } catch (error) {
      this.unsaved.set(name, { content, why: reason(error) });
      this.remove(`${name}.part`);
    }
  }

  /** Undefined if the file is missing. */
  load(name: string): Buffer | undefined {
    const held = this.unsaved.get(name)?.content;
    if (held !== undefined) return Buffer.from(held);
    try {
      return readFileSync(this.path(name));
    } catch {
      return undefined;
    }
  }

  /** Every file of the run, also those that could not be written, but none that is half-written. */
  all(): Map<string, Buffer> {
    const written = namesIn(this.folder).filter((name) => !name.endsWith('.part'));
    const all = new Map<string, Buffer>();
    for (const name of new Set([...written, ...this.unsaved.keys()])) {
      const content = this.load(name);
      if (content !== undefined) all.set(name, content);
    }
    return all;
  }

  remove(name: string): void {
    this.unsaved.delete(name);
    try {
      rmSync(this.path(name), { force: true });
    } catch {
      // A file that cannot be removed is an orphan, not a lost result.
    }
  }

  /** Before a seal: half-written files that a stopped run left are no evidence. */
  tidy(): void {
    for (const name of namesIn(this.folder)) if (name.endsWith('.part')) this.remove(name);
  }

  /** Each file that is not in the folder, and why: "index.html: no space left on device". */
  get missing(): string[] {
    return [...this.unsaved].map(([name, { why }]) => `${name}: ${why}`);
  }

  isMissing(name: string): boolean {
    return this.unsaved.has(name);
  }

  /** True if the file is in the folder. An older one does not count if the newest could not be written. */
  has(name: string): boolean {
    return !this.isMissing(name) && existsSync(this.path(name));
  }

  /** Writes the missing files to a new folder elsewhere. Undefined if that fails too. */
  rescue(): RunFiles | undefined {
    try {
      const elsewhere = new RunFiles(mkdtempSync(join(tmpdir(), 'evidence-')));
      for (const [name, { content }] of this.unsaved) elsewhere.save(name, content);
      return elsewhere.missing.length === 0 ? elsewhere : undefined;
    } catch {
      return undefined;
    }
  }

  path(name: string): string {
    return join(this.folder, ...name.split('/'));
  }
}

/** Empty if the folder is missing. */
function namesIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
  } catch {
    return [];
  }
}

/** "no space left on device" rather than "ENOSPC: no space left on device, write". */
export function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^[A-Z]+: /, '').replace(/, \w+( '.*')?$/, '');
}
