// Collects the texts for the user from the code into l10n/bundle.l10n.json, the source for translations.
//   node scripts/l10n.mjs
//
// A text is the first argument of `t` from @vscode/l10n: a literal, with {0}, {1}, ... for the other arguments, or an object with
// `message`, `args` and a `comment` for translators. @vscode/l10n-dev is not used: it needs 50 packages, and does not find
// texts that are requested too early or lack a value.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { transform } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The output file, relative to the root. */
export const bundleFile = 'l10n/bundle.l10n.json';

/** The folders that are searched. */
export const sources = ['client/src', 'server/src'];

/**
 * A text as the code requests it.
 *
 * @typedef {object} Text
 * @property {string} message
 * @property {string} [comment]
 */

/**
 * Returns the texts of a program, and the problems of calls of `t`.
 *
 * @param {string} program TypeScript
 * @returns {Promise<{ texts: Text[], problems: string[] }>}
 */
export async function textsIn(program) {
  const found = { texts: [], problems: [] };
  if (!/ from '@vscode\/l10n'/.test(program)) return found;
  visit(await syntaxTree(program), false, found);
  return found;
}

/**
 * Parses TypeScript.
 *
 * @param {string} program
 * @returns {Promise<import('acorn').Program>}
 */
export async function syntaxTree(program) {
  const { code } = await transform(program, { loader: 'ts', charset: 'utf8', target: 'es2022' });
  return parse(code, { ecmaVersion: 2022, sourceType: 'module', allowHashBang: true });
}

/**
 * Returns the text of a literal, of literals that are added, or of a template without values; `undefined` for other nodes.
 *
 * @returns {string | undefined}
 */
function literalText(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked;
  if (node?.type !== 'BinaryExpression' || node.operator !== '+') return undefined;
  const [left, right] = [literalText(node.left), literalText(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}

/**
 * Returns whether a node is a call of `t`.
 *
 * @param {any} node
 * @returns {node is import('acorn').CallExpression}
 */
export function isRequest(node) {
  return node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 't';
}

function visit(node, isInFunction, found) {
  if (typeof node !== 'object' || node === null) return;
  if (isRequest(node)) {
    const { text, problem } = requested(node.arguments, isInFunction);
    if (text) found.texts.push(text);
    if (problem) found.problems.push(problem);
  }
  const isInside = isInFunction || /Function/.test(node.type);
  for (const child of Object.values(node)) visit(child, isInside, found);
}

/** Returns the text in the arguments of `t`, or their problem. */
function requested(given, isInFunction) {
  const [first, ...values] = given;
  const options = first?.type === 'ObjectExpression' ? propertiesOf(first) : undefined;
  const message = literalText(options ? options.get('message') : first);
  const comment = options && literalText(options.get('comment'));
  if (message === undefined || (options && !comment)) return { problem: 'a text or comment is not a literal' };
  const filled = options ? (options.get('args')?.elements ?? []) : values;
  const text = { message, ...(comment && { comment }) };
  if (!isInFunction) return { text, problem: `“${message}” is requested before the language is known` };
  const names = filled.map((_, n) => `{${n}}`);
  const hasAll = filled.some(({ type }) => type === 'SpreadElement') || sameNames(placeholdersIn(message), names);
  return hasAll ? { text } : { text, problem: `“${message}” has other placeholders than ${filled.length} values` };
}

function propertiesOf(object) {
  return new Map(object.properties.map(({ key, value }) => [key.name, value]));
}

/**
 * Returns the placeholders in a text, sorted: "{0}", "{1}".
 *
 * @param {string} text
 * @returns {string[]}
 */
export function placeholdersIn(text) {
  return [...new Set(text.match(/\{\d+\}/g) ?? [])].sort();
}

function sameNames(some, others) {
  return some.length === others.length && some.every((name, n) => name === others[n]);
}

/**
 * Returns the content of the bundle for all programs.
 *
 * @param {string} [folder] the root of the repository
 */
export async function bundleText(folder = root) {
  const all = await Promise.all(programsIn(folder).map((file) => textsIn(readFileSync(file, 'utf8'))));
  const entries = all.flatMap(({ texts }) => texts.map(entryOf));
  return `${JSON.stringify(Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1))), null, 2)}\n`;
}

/**
 * Returns a text as in a bundle: two texts that differ only in their comments have different keys.
 *
 * @param {Text} text
 */
function entryOf({ message, comment }) {
  return comment ? [`${message}/${comment}`, { message, comment: [comment] }] : [message, message];
}

/**
 * Returns the files that are searched.
 *
 * @param {string} [folder] the root of the repository
 */
export function programsIn(folder = root) {
  return sources.flatMap((name) => {
    const files = readdirSync(path.join(folder, name), { recursive: true, encoding: 'utf8' });
    return files.filter((file) => file.endsWith('.ts')).map((file) => path.join(folder, name, file));
  });
}

async function writeBundle() {
  writeFileSync(path.join(root, bundleFile), await bundleText());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void writeBundle();
