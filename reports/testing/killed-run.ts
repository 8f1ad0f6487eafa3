/** A run that was killed before its end, and `npm run evidence` on it. */
import { join } from 'node:path';
import { environment } from '../../fixtures/environment.ts';
import { evidenceCommand } from '../command/evidence-command.ts';
import { RunFiles } from '../keep/run-files.ts';
import { picturedStep, sampleEvidence } from './sample-evidence.ts';
import { pixel } from './sample-run.ts';

const evidence = sampleEvidence(
  ['cisco-6', 'okta-6'].map((id) =>
    picturedStep(id, {
      title: 'Save the metadata',
      console: 'A console',
      read: { before: 'no', after: 'yes' },
      acted: true,
      captions: [{ host: 'ccx-pub.lab.test:8553', at: '2026-01-01T00:00:02Z' }],
    }),
  ),
);

/** Writes the files that a killed run leaves. */
export function killed(reports: string, run: string): RunFiles {
  const files = new RunFiles(join(reports, 'runs', run));
  files.save('evidence.json', JSON.stringify(evidence));
  for (const { screenshots } of evidence.steps) for (const name of screenshots) files.save(name, pixel);
  for (const name of ['sp-metadata.xml', 'okta-metadata.xml']) files.save(name, '<EntityDescriptor/>');
  files.save('pictures/half.png.part', 'half');
  return files;
}

export async function run(reports: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const lines: string[] = [];
  const code = await evidenceCommand(args, {
    env: { PATH: environment()['PATH'], ...env },
    reports,
    print: (line) => lines.push(line),
  });
  return { code, output: lines.join('\n') };
}
