/** evidence.zip: the files of a run in one folder of its name. The same files make the same bytes. */
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { RunbookError } from '../../fixtures/errors.ts';
import type { Files } from '../files.ts';
import { inOrder } from './manifest.ts';
import { strayBytes } from './zip-shape.ts';

/** The earliest time that a ZIP can hold. fflate writes local time, and this one is the same everywhere. */
const mtime = new Date(1980, 0, 1);

/** Files that are compressed already: a second time takes time and saves nothing. */
const compressed = /\.(png|jpe?g|webp|webm|pdf|zip)$/;

/** `run`: the folder that unpacking makes. */
export function zipped(files: Files, run: string): Buffer {
  const entries: Zippable = {};
  for (const [name, content] of inOrder(files))
    entries[`${run}/${name}`] = [content, { level: compressed.test(name) ? 0 : 6, mtime }];
  return Buffer.from(zipSync(entries));
}

export interface Unzipped {
  readonly run: string;
  readonly files: Files;
  /** Names that the archive holds twice: two programs could show two contents. */
  readonly twice: readonly string[];
  /** What it holds outside of its files, in words. */
  readonly stray: readonly string[];
}

export function unzipped(archive: Buffer, path: string): Unzipped {
  const seen: string[] = [];
  const folders: string[] = [];
  const entries = (() => {
    try {
      return Object.entries(
        unzipSync(archive, {
          filter: ({ name }) => (name.endsWith('/') ? folders : seen).push(name) > 0 && !name.endsWith('/'),
        }),
      );
    } catch {
      throw new RunbookError({
        what: `${path} is not a ZIP archive, or it is damaged.`,
        cure: 'compare its size with the one in the ticket and download it again, or make it again: npm run evidence -- --run <run>',
        layer: 'runbook',
      });
    }
  })();
  const run = seen[0]?.includes('/') === true ? (seen[0].split('/')[0] ?? '') : '';
  const inRun = (name: string): string => (name.startsWith(`${run}/`) ? name.slice(run.length + 1) : `../${name}`);
  const emptyFolders = folders.filter((each) => !seen.some((file) => file.startsWith(each)));
  const name = run === '' ? (each: string) => each : inRun;
  return {
    run,
    files: new Map(entries.map(([each, content]) => [name(each), Buffer.from(content)])),
    twice: seen.filter((each, index) => seen.indexOf(each) !== index).map(name),
    stray: [...strayBytes(archive), ...emptyFolders.map((each) => `the empty folder ${each}`)],
  };
}
