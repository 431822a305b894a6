import type { Code } from '../../markdown/code/code';
import { type CodeText, readCodeText } from '../../markdown/code/codeText';
import { lineStartAt } from '../../text/lines';
import { yamlKeys } from './yaml';

const languages = new Set(['', 'yaml', 'yml', 'compose', 'docker-compose']);
const SERVICES = /^[ \t>]*services:[ \t]*(?:#.*)?$/m; // "services:"
const FILE_NAME = /\b(?:docker-)?compose(?:\.[\w-]{1,30})?\.ya?ml\b/; // "docker-compose.yml"

/**
 * Maximum length of a compose file in UTF-16 units, since each request at a cursor parses all of it. Only generated
 * files are longer.
 */
const MAX_LENGTH = 50_000;

/**
 * Returns the text of a code block with a compose file or its beginning; `undefined` for other code, and for text that is too
 * long.
 */
export function composeIn(text: string, code: Code): CodeText | undefined {
  if (code.type !== 'fence' || !languages.has(code.language)) return undefined;
  if (code.content.end - code.content.start > MAX_LENGTH) return undefined;
  const named = FILE_NAME.test(lineBefore(text, code.span.start)) && code.language !== '';
  if (!named && !SERVICES.test(text.slice(code.content.start, code.content.end))) return undefined;
  const read = readCodeText(text, code);
  return named || begins(read.text) ? read : undefined;
}

/**
 * Returns whether a compose file is being typed. An incomplete service is enough; a list of services belongs to another
 * program.
 */
function begins(text: string): boolean {
  const keys = yamlKeys(text);
  const top = keys.find(({ name, parent }) => name === 'services' && parent === undefined);
  const first = keys.find(({ parent }) => parent === top);
  return top !== undefined && (first ? first.item === undefined : !/^[ \t]*-/m.test(text.slice(top.span.end)));
}

/**
 * Returns whether a text is a compose file. Other programs have a key "services", too, but below it, nothing has an
 * image or is built.
 */
export function isComposeFile(text: string): boolean {
  return yamlKeys(text).some(
    ({ name, parent, item }) =>
      (name === 'image' || name === 'build') &&
      item === undefined &&
      parent?.item === undefined &&
      parent?.parent?.name === 'services' &&
      parent.parent.parent === undefined,
  );
}

/** Returns the last words before the content of a code block: its opening line, or the line that introduces it. */
function lineBefore(text: string, at: number): string {
  const above = text.slice(0, lineStartAt(text, at)).trimEnd();
  const opening = text.slice(at, at + 200).split(/[\r\n]/, 1)[0] ?? '';
  return `${above.slice(lineStartAt(above, above.length))}\n${opening}`;
}
