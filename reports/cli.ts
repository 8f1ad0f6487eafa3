/** The command line of `npm run evidence`. */
import { environment } from '../fixtures/environment.ts';
import { chooseTarget } from '../fixtures/target/choose-target.ts';
import { evidenceCommand } from './evidence-command.ts';

chooseTarget(environment());
process.exitCode = await evidenceCommand(process.argv.slice(2), {
  env: environment(),
  reports: import.meta.dirname,
  print: (line) => process.stdout.write(`${line}\n`),
});
