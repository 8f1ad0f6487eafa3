/** Lint rules of this project: who may import whom (by folder, not by how deep a file lies), and no circle of imports. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { walls } from './rooms.mjs';

const root = join(import.meta.dirname, '..');
/** @param {string} file */
const inProject = (file) => relative(root, file).split(sep).join('/');
/** @param {string} file @param {string} name */
const target = (file, name) => (name.startsWith('.') ? inProject(resolve(dirname(file), name)) : `package ${name}`);

/** Imports of the project by file, type imports too. @type {Map<string, string[]>} */
const known = new Map();
let readAt = 0;

/** @param {string} file from the root @returns {string[]} */
function importsOf(file) {
  const path = join(root, file);
  const found = known.get(file);
  if (found !== undefined || !existsSync(path)) return found ?? [];
  const names = readFileSync(path, 'utf8').matchAll(/(?:\bfrom|\bimport)[\s(]*'(\.[^']+\.(?:ts|mjs))'/g);
  const imports = [...names].map(([, name = '']) => target(path, name));
  known.set(file, imports);
  return imports;
}

/** The shortest way over imports from one file to another. @param {string} from @param {string} to */
function wayBetween(from, to) {
  const ways = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    const last = way.at(-1) ?? from;
    if (last === to) return way;
    for (const next of importsOf(last)) {
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}

/** @param {(file: string, to: string) => string[]} faults @returns {import('eslint').Rule.RuleModule} */
const onImports = (faults) => ({
  create: (context) => {
    /** @param {any} node */
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const to = target(context.filename, node.source.value);
      for (const message of faults(inProject(context.filename), to)) context.report({ node, message });
    };
    const kinds = ['ImportDeclaration', 'ImportExpression', 'ExportNamedDeclaration', 'ExportAllDeclaration'];
    return Object.fromEntries([...kinds, 'TSImportType'].map((kind) => [kind, check]));
  },
});

const walled = onImports((file, to) =>
  walls
    .filter(({ from, but, only, never }) => {
      if (!from.test(file) || but?.test(file) === true) return false;
      return never?.test(to) === true || (only?.test(to) === false && !to.startsWith('package '));
    })
    .map(({ says }) => says),
);

const circles = onImports((file, to) => {
  // An editor keeps this module for hours: what it has read is read again.
  if (Date.now() - readAt > 10_000) known.clear();
  readAt = Date.now();
  const way = wayBetween(to, file);
  return way === undefined
    ? []
    : [`A circle: ${[file, ...way].join(' → ')}. Move what both need into a file of its own.`];
});

// ESLint's cache asks for the version: a changed wall must not meet an old answer.
const version = ['walls.mjs', 'rooms.mjs'].map((name) => readFileSync(join(import.meta.dirname, name)));
export default {
  meta: { name: 'walls', version: createHash('sha256').update(Buffer.concat(version)).digest('hex') },
  rules: { imports: walled, circles },
};
