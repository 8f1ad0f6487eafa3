/** The runs in reports/runs/, by name; and the folder or archive that a name on the command line stands for. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { RunbookError } from '../../fixtures/errors.ts';
import { runFolder } from '../../fixtures/target/run-folder.ts';

/** Names of the runs, newest first. Runs of older versions lie in `reports` itself. */
export function knownRuns(reports: string): string[] {
  const names = new Set([...foldersIn(runFolder('', reports)), ...foldersIn(reports)]);
  const changed = [...names].flatMap((name) => {
    const file = [runFolder(name, reports), join(reports, name)]
      .map((folder) => join(folder, 'evidence.json'))
      .find(existsSync);
    return file === undefined ? [] : [{ name, at: statSync(file).mtimeMs }];
  });
  return changed.sort((a, b) => b.at - a.at).map(({ name }) => name);
}

/** The path of a run's folder, or of an archive. `asked`: `latest`, the name of a run, or a path. Throws if it does not exist. */
export function findRun(reports: string, asked: string): string {
  const name = asked === 'latest' ? latest(reports) : asked;
  const path = name === undefined ? undefined : pathOf(reports, name);
  if (path !== undefined) return path;
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

/** In `reports` itself only a folder that holds evidence is a run, because folders of code lie there too. */
function pathOf(reports: string, name: string): string | undefined {
  if (name === '') return undefined;
  const own = runFolder(name, reports);
  if (own.startsWith(runFolder('', reports) + sep) && existsSync(own)) return own;
  const older = join(reports, name);
  if (name.endsWith('.zip') ? existsSync(older) : holdsEvidence(older)) return older;
  const path = resolve(name);
  return path !== reports && path !== older && existsSync(path) ? path : undefined;
}

function holdsEvidence(folder: string): boolean {
  return ['evidence.json', 'manifest.json'].some((file) => existsSync(join(folder, file)));
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((each) => each.isDirectory()).map(({ name }) => name);
}

/** The name of the newest run; undefined before the first. */
function latest(reports: string): string | undefined {
  const file = join(reports, 'latest');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}
