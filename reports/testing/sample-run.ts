/** A run for the reporter's tests: a child `playwright test` with a small procedure of its own, in a folder of its own. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { environment } from '../../fixtures/environment.ts';
import { evidenceSchema, type Evidence, type Step } from '../evidence.ts';

const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
const fixtures = join(import.meta.dirname, '..', '..', 'fixtures');

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** The smallest PNG: one pixel. */
export const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Helpers for every sample spec: `attach.reading`, `attach.picture`, `attach.transcript`, phases, RunbookError. */
const preamble = `
import { expect, test } from '@playwright/test';
import { phases } from ${JSON.stringify(join(fixtures, 'steps', 'converge.ts'))};
import { RunbookError } from ${JSON.stringify(join(fixtures, 'errors.ts'))};
import { attachReading, attachTranscript, messages } from ${JSON.stringify(join(fixtures, 'evidence/attachments.ts'))};
const pixel = Buffer.from('${pixel.toString('base64')}', 'base64');
const attach = {
  reading: (reading) => attachReading(test.info(), reading),
  transcript: (text) => attachTranscript(test.info(), 'ccx-pub.lab.test', text),
  picture: async (console) => {
    test.info().annotations.push({ type: 'console', description: console });
    await test.info().attach('picture', { contentType: 'image/png', body: pixel });
  },
};
`;

/** A step of every status. With AGAIN in the environment, the changed value is in place and the failed step passes. */
export const procedure = `
test.describe('Configuration on IDS/Cisco Side', () => {
  test.describe.configure({ mode: 'serial' });
  test('1. Set <b>IS_IdP_OKTA</b> & "restart"', async () => {
    console.log('stdout of a step');
    const before = process.env.AGAIN ? 'true' : 'false';
    for (const phase of phases) await test.step(phase, async () => {});
    await test.step('a sentence of its own', () => test.step('waiting for a phone', async () => {}));
    await attach.reading({ before, after: 'true', acted: before === 'false' });
    await attach.transcript('admin:utils ids show_property <IS_IdP_OKTA>');
  });
  test('2. Both nodes', async () => test.skip(true, 'single node: SUBSCRIBER is not set'));
  test('3. Already there', async () => attach.reading({ before: { a: 1 }, after: { a: 1 }, acted: false }));
  test('4. Only read', async () => {
    messages.warning.add(test.info(), 'The password expires in <4> days.');
    await attach.reading({ before: 1, after: 1, acted: false, readOnly: true });
  });
  test('4a. Demanded elsewhere (Okta)', async () => {
    await attach.picture('Okta Admin Console');
    if (process.env.AGAIN) return;
    throw new RunbookError({ what: 'Nothing is noted.', cause: 'step 3 was left out', cure: 'run step 3', layer: 'IdS' });
  });
  test('5. After it', async () => {});
});
`;

interface SampleOptions {
  readonly globalSetup?: string;
  readonly handsOver?: boolean;
  /** Its path below `reports`. */
  readonly reporter?: string;
}

export class SampleRun {
  readonly folder: string;

  /** `home`: inside this repository, so that the child finds the packages. `spec`: the body of a spec file. */
  constructor(
    private readonly home: string,
    spec: string,
    { globalSetup, handsOver = true, reporter = 'evidence-reporter.ts' }: SampleOptions = {},
  ) {
    this.folder = join(home, 'runs', 'CHG0012345');
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'sample.spec.ts'), preamble + spec);
    if (globalSetup !== undefined) writeFileSync(join(home, 'setup.ts'), preamble + globalSetup);
    const settings = {
      testDir: home,
      outputDir: join(home, 'out'),
      reporter: [[join(import.meta.dirname, '..', reporter), { handsOver }]],
      projects: [{ name: 'configure' }],
      ...(globalSetup === undefined ? {} : { globalSetup: './setup.ts' }),
    };
    writeFileSync(join(home, 'playwright.config.ts'), `export default ${JSON.stringify(settings)};\n`);
  }

  async run(args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
    const inherited = Object.entries(environment()).filter(
      ([name]) => !/^(PW|TEST_|FORCE_COLOR|CHANGE|TARGET)/.test(name),
    );
    const child = spawn(process.execPath, [cli, 'test', '-c', this.home, ...args], {
      env: { ...Object.fromEntries(inherited), TARGET: 'sample', OPERATOR: 'anna', RUN_FOLDER: this.folder, ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { code, output };
  }

  has(name: string): boolean {
    return existsSync(join(this.folder, name));
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  evidence(): Evidence {
    return evidenceSchema.parse(JSON.parse(this.read('evidence.json')));
  }

  step(id: string): Step {
    const step = this.evidence().steps.find((each) => each.id === id);
    if (step === undefined) throw new Error(`${id} is not in the evidence.`);
    return step;
  }
}
