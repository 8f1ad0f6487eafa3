/** Things in the folder of a run that are no files of it: a seal covers files only. */
import { readdirSync, readlinkSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './check-seal.ts';

/** Links, empty folders, half-written files and whatever else is neither file nor folder. */
export function strangersIn(folder: string, below = ''): Finding[] {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) {
      if (readdirSync(join(folder, path)).length > 0) return strangersIn(folder, path);
      return [{ fault: 'inserted', path: `${path}/`, note: 'an empty folder' }];
    }
    const note = noteOf(entry, join(folder, path));
    return note === undefined ? [] : [{ fault: 'inserted', path, note }];
  });
}

function noteOf(entry: Dirent, path: string): string | undefined {
  if (entry.isSymbolicLink()) return `a link to ${readlinkSync(path)}`;
  if (!entry.isFile()) return 'neither a file nor a folder';
  return entry.name.endsWith('.part') ? 'half-written, so not sealed' : undefined;
}
