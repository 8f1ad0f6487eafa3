/** The command line of `npm run evidence`. */
import { chooseTarget } from '../fixtures/target/choose-target.ts';
import { evidenceCommand } from './evidence-command.ts';

chooseTarget(process.env);
process.exitCode = await evidenceCommand(process.argv.slice(2), {
  env: process.env,
  reports: import.meta.dirname,
  print: (line) => process.stdout.write(`${line}\n`),
});
