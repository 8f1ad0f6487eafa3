/**
 * `npm run variants -- 40`: the whole procedure on forty labs that a seed draws; each ends in the same state. A seed and
 * the number of the first lab repeat some of them: `npm run variants -- 1 2026-11-26 17`. With ucce or pcce, of that product.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const products = ['uccx', 'ucce', 'pcce'];
const words = process.argv.slice(2);
const product = words.find((word) => products.includes(word)) ?? 'uccx';
const [count = '4', seed = String(Date.now()), first = '0', ...more] = words.filter((word) => word !== product);
if (!/^[1-9]\d*$/.test(count) || !/^\d+$/.test(first) || more.length > 0) {
  console.error('Use: npm run variants -- [how many labs] [seed] [number of the first lab] [uccx, ucce or pcce]');
  process.exit(1);
}
console.log(`${count} labs of ${product.toUpperCase()}, of the seed ${seed}, from number ${first}.`);
const root = join(import.meta.dirname, '..');
const cli = join(root, 'node_modules/@playwright/test/cli.js');
const args = ['test', '--config=.config/tests.config.ts', '--reporter=line', 'fixtures/end-to-end/drawn-'];
const env = { ...process.env, VARIANTS: count, VARIANTS_SEED: seed, VARIANTS_FIRST: first, VARIANTS_OF: product };
process.exitCode = spawnSync(process.execPath, [cli, ...args], { cwd: root, env, stdio: 'inherit' }).status ?? 1;
