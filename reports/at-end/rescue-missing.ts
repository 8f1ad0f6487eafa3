/** At the end of a run: the files that could not be written into its folder. */
import type { RunFiles } from '../keep/run-files.ts';
import type { OperatorConsole } from '../operator-console.ts';

/** Names them, and writes them elsewhere. Returns that folder if the page is in it. */
export function rescueMissing(files: RunFiles, page: string, operator: OperatorConsole): RunFiles | undefined {
  if (files.missing.length === 0) return undefined;
  for (const missing of files.missing) operator.warn(`Missing in ${files.folder}: ${missing}`);
  const elsewhere = files.rescue();
  operator.warn(
    elsewhere === undefined
      ? 'These files could not be written elsewhere either: keep the lines above.'
      : `These files are in ${elsewhere.folder} instead: move them before the machine cleans up.`,
  );
  return files.isMissing(page) ? elsewhere : undefined;
}
