/** The folder of a run that was stopped before Playwright began it, so that there is a trace of the run. */
import { join } from 'node:path';
import { operatorOf, runFolderOf, targetOf, type Environment } from '../../fixtures/environment.ts';
import { lockFolder } from '../../fixtures/run/begin-run.ts';
import { holderOf } from '../../fixtures/run/holder.ts';
import { chooseRunFolder } from '../../fixtures/target/run-folder.ts';
import { evidenceVariables } from '../../fixtures/target/settings/variables.ts';

/** Undefined if CHANGE is wrong, or if another run works in that folder: nothing is written then. */
export async function lateFolder(
  env: Environment,
  now: Date,
  reports = join(import.meta.dirname, '..'),
): Promise<string | undefined> {
  const change = evidenceVariables.CHANGE.safeParse(env['CHANGE'] === '' ? undefined : env['CHANGE']);
  if (!change.success) return undefined;
  try {
    const folder = runFolderOf(env) ?? chooseRunFolder(change.data, reports, { now });
    await lockFolder(folder, holderOf({ publisher: targetOf(env), operator: operatorOf(env) }, env, now));
    return folder;
  } catch {
    return undefined;
  }
}
