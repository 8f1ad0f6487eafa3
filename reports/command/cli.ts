/** The command line of `npm run evidence`. */
import { join } from 'node:path';
import { environment } from '../../fixtures/environment.ts';
import { chooseTarget } from '../../fixtures/target/choose-target.ts';
import { evidenceCommand } from './evidence-command.ts';

chooseTarget(environment());
process.exitCode = await evidenceCommand(process.argv.slice(2), {
  env: environment(),
  reports: join(import.meta.dirname, '..'),
  print: (line) => process.stdout.write(`${line}\n`),
});
