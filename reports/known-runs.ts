/** The runs below reports/, by name; and what a name on the command line stands for. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RunbookError } from '../fixtures/errors.ts';

/** Newest first. */
export function knownRuns(reports: string): string[] {
  const folders = readdirSync(reports, { withFileTypes: true }).filter((each) => each.isDirectory());
  const changed = folders.flatMap(({ name }) => {
    const file = join(reports, name, 'evidence.json');
    return existsSync(file) ? [{ name, at: statSync(file).mtimeMs }] : [];
  });
  return changed.sort((a, b) => b.at - a.at).map(({ name }) => name);
}

/** The path of a run's folder, or of an archive: `latest`, the name of a run, or a path. Throws where there is none. */
export function findRun(reports: string, asked: string): string {
  const name = asked === 'latest' ? latest(reports) : asked;
  const path = [join(reports, name ?? ''), resolve(asked)].find((each) => name !== undefined && existsSync(each));
  if (path !== undefined && path !== reports) return path;
  const runs = knownRuns(reports);
  throw new RunbookError({
    what: name === undefined ? 'There is no run yet.' : `There is no run "${name}".`,
    cure:
      runs.length === 0
        ? 'npm start makes one.'
        : `name one of these: ${runs.slice(0, 10).join(', ')}${runs.length > 10 ? ` and ${runs.length - 10} older ones` : ''}; or the path of an evidence.zip.`,
    layer: 'runbook',
  });
}

/** Whose name the newest run left; undefined before the first. */
function latest(reports: string): string | undefined {
  const file = join(reports, 'latest');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}
