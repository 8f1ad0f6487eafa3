/** Folders that a command writes to: asked before it begins, because Playwright's own message is a stack trace. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @type {Record<string, string>} */
const reasons = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'it is on a disk that is read-only',
  ENOSPC: 'no space is left on that disk',
  EDQUOT: 'your share of that disk is used up',
  ENOTDIR: 'it is a file, not a folder',
};

/** A sentence about the first folder where nothing can be written; undefined if there is none. @param {string[]} folders */
export function unwritable(folders) {
  for (const folder of folders) {
    const at = nearest(folder);
    try {
      const probe = mkdtempSync(join(at, '.writable-'));
      writeFileSync(join(probe, 'probe'), '0'.repeat(1024));
      rmSync(probe, { recursive: true });
    } catch (error) {
      const code = String(Object(error).code);
      return `${at} cannot be written: ${reasons[code] ?? code}. Make room or get the right to write there, or clone the repository to a folder of your own, then run the command again.`;
    }
  }
  return undefined;
}

/** The folder itself, or the one in which it would be made. @param {string} folder @returns {string} */
function nearest(folder) {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder));
}
