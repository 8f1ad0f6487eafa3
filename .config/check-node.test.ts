/** An old Node ends in one sentence, whatever the command. The syntax of the check is a rule of lint. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { parseJson } from '../fixtures/json.ts';
import checkNode from './check-node.cjs';

const root = join(import.meta.dirname, '..');
const schema = z.object({ engines: z.object({ node: z.string() }), scripts: z.record(z.string(), z.string()) });
const { engines, scripts } = schema.parse(parseJson(readFileSync(join(root, 'package.json'), 'utf8')));

const old = ['12.0.0', '14.21.3', '18.20.8', '20.0.0', '20.9.0', '20.10.0', '20.18.3', '21.7.3', '22.0.0', '22.12.0'];
for (const version of [...old, '23.11.0', '8.17.0', '9.0.0'])
  test(`Node ${version} is refused with what to install`, () => {
    expect(checkNode.faultOf(`v${version}`, engines.node, '/usr/bin/node')).toBe(
      `This is Node ${version} (/usr/bin/node), and the runbook needs 20.19 or a later 20, 22.13 or a later 22, 24 or later: install Node 24 (https://nodejs.org, or nvm install 24), open a new terminal and run the same command again.`,
    );
  });

for (const version of ['20.19.0', '20.20.2', '22.13.0', '22.22.1', '24.0.0', '25.1.0', '26.0.0-nightly2026', '100.0.0'])
  test(`Node ${version} fits`, () => {
    expect(checkNode.faultOf(`v${version}`, engines.node, '/usr/bin/node')).toBeUndefined();
  });

for (const name of Object.keys(scripts).filter((each) => !/^pre(?!pare)/.test(each)))
  test(`npm run ${name} checks Node before anything else`, () => {
    expect(scripts[`pre${name}`]).toMatch(/^node \.config\/check-node\.cjs( && |$)/);
  });
