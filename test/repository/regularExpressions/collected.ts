import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { type AnyNode, type Program, parse } from 'acorn';
import { buildSync } from 'esbuild';
import { compiledText } from '../../compiled.cjs';

/** A regular expression of the source code, with the name of its constant or property. */
export interface Collected {
  readonly file: string;
  readonly name: string;
  readonly pattern: string;
  readonly flags: string;
}

const CODE = /^(?:server|client)\/.*\.ts$/;

/** Returns the paths of the product's source files, without scripts and tests. */
export function sourceFiles(): string[] {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
  return files.split('\n').filter((file) => CODE.test(file));
}

/** Returns the literal expressions of files. */
export function literals(files: readonly string[]): Collected[] {
  return files.flatMap((file) => {
    const code = compiledText(path.resolve(file));
    assert.ok(code, `${file} was compiled`);
    const found: Collected[] = [];
    walk(parsed(code), '', (node, name) => {
      if (node.type === 'Literal' && node.regex) found.push({ file, name, ...node.regex });
    });
    return found;
  });
}

/** Returns the expressions that are constructed while modules load, and the places that construct expressions later. */
export function constructed(files: readonly string[]): { found: Collected[]; missing: string[] } {
  const constructingFiles = files.filter((file) => readFileSync(file, 'utf8').includes('RegExp('));
  const contents = constructingFiles.map((file) => `import './${file}';`).join('\n');
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    write: false,
  });
  const code = outputFiles[0]?.text ?? '';
  const made = recordedIn(code);
  const lines = code.split('\n');
  const found: Collected[] = [];
  const missing: string[] = [];
  walk(parsed(code), '', (node, name) => {
    if (!isRegExp(node)) return;
    const { line, column } = node.loc?.start ?? { line: 0, column: 0 };
    // The bundle contains the name of each file before its text.
    const file = lines.slice(0, line).findLast((text) => text.startsWith('// ')) ?? '';
    const own = made.get(`${line}:${column + 1}`) ?? [];
    if (own.length === 0) missing.push(`${file.slice(3)} ${name}`);
    for (const { source, flags } of own) found.push({ file: file.slice(3), name, pattern: source, flags });
  });
  return { found, missing };
}

function isRegExp(node: AnyNode): boolean {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return false;
  return node.callee.type === 'Identifier' && node.callee.name === 'RegExp';
}

/** Returns the expressions that were constructed while the bundle was evaluated, by line and column. */
function recordedIn(code: string): Map<string, RegExp[]> {
  const made = new Map<string, RegExp[]>();
  class Recorded extends RegExp {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags);
      const place = /bundle\.js:(\d+:\d+)/.exec(new Error('made here').stack ?? '')?.[1] ?? '';
      made.set(place, [...(made.get(place) ?? []), this]);
    }
  }
  const run = new Script(`(RegExp, require) => {${code}\n}`, { filename: 'bundle.js' }).runInThisContext();
  run(Recorded, createRequire(`${process.cwd()}/package.json`));
  return made;
}

function parsed(code: string): Program {
  return parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true });
}

function walk(node: AnyNode, name: string, visit: (node: AnyNode, name: string) => void): void {
  visit(node, name);
  const named = nameIn(node) ?? name;
  for (const child of Object.values(node).flat()) if (isNode(child)) walk(child, named, visit);
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function nameIn(node: AnyNode): string | undefined {
  if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier') return node.id.name;
  if (node.type === 'FunctionDeclaration') return node.id?.name;
  return node.type === 'Property' && node.key.type === 'Identifier' ? node.key.name : undefined;
}
