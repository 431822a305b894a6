import { readdirSync, readFileSync } from 'node:fs';
import type { Collected } from './collected';

/** Returns the patterns of the grammars for highlighting, which are for Oniguruma, and those of package.json. */
export function patternsInData(): Collected[] {
  const grammars = readdirSync('syntaxes').map((name) => `syntaxes/${name}`);
  return [
    ...grammars.flatMap((file) =>
      stringsIn(file)
        .filter(({ name }) => patternKeys.has(name))
        .map(inJavaScript),
    ),
    ...stringsIn('package.json').flatMap(({ file, name, pattern }) => [
      ...(name === 'pattern' ? [{ file, name, pattern, flags: '' }] : []),
      ...Array.from(pattern.matchAll(WHEN), ([, own = '', flags = '']) => ({ file, name, pattern: own, flags })),
    ]),
  ];
}

const patternKeys = new Set(['match', 'begin', 'end', 'while']);
const WHEN = /=~ \/((?:[^/\\]|\\.)+)\/([a-z]*)/g; // "viewItem =~ /^module\\b/"

function stringsIn(file: string): { file: string; name: string; pattern: string }[] {
  const found: { file: string; name: string; pattern: string }[] = [];
  JSON.parse(readFileSync(file, 'utf8'), (name, value) => {
    if (typeof value === 'string') found.push({ file, name, pattern: value });
    return value;
  });
  return found;
}

const OPTIONS = /^\(\?([ix]+)\)/; // "(?xi)"
const SPACE_OR_CLASS = /\[(?:[^\]\\]|\\.)*\]|\\.|\s+/g;
const DEFINITION = /\(\?<(\w+)>/; // "(?<unit>hours?|min(?:utes)?){0}", called by "\\g<unit>"
const DEFINED = '){0}';
const ONLY_REFERENCE = /^\\\d$/; // "\\1", a reference to the start of the range

/**
 * Converts a pattern of Oniguruma to JavaScript: options become flags, free spacing is removed, and calls are replaced
 * by definitions.
 */
function inJavaScript({ file, name, pattern }: { file: string; name: string; pattern: string }): Collected {
  const options = OPTIONS.exec(pattern)?.[1] ?? '';
  let own = pattern.replace(OPTIONS, '');
  if (ONLY_REFERENCE.test(own)) own = '';
  if (options.includes('x')) own = own.replace(SPACE_OR_CLASS, (text) => (text.trim() === '' ? '' : text));
  for (let at = own.search(DEFINITION); at >= 0; at = own.search(DEFINITION)) {
    const [opening, id] = DEFINITION.exec(own) as unknown as [string, string];
    const end = closeOf(own, at);
    const body = own.slice(at + opening.length, end);
    own = (own.slice(0, at) + own.slice(end + DEFINED.length)).replaceAll(`\\g<${id}>`, () => `(?:${body})`);
  }
  return { file, name, pattern: own, flags: options.includes('i') ? 'iu' : 'u' };
}

/** Returns the offset of the bracket that closes the one at an offset. */
function closeOf(pattern: string, at: number): number {
  let depth = 0;
  for (const { index, 0: text } of pattern.slice(at).matchAll(BRACKET)) {
    depth += text === '(' ? 1 : text === ')' ? -1 : 0;
    if (depth === 0) return at + index;
  }
  throw new Error(`unclosed bracket: ${pattern}`);
}

const BRACKET = /\[(?:[^\]\\]|\\.)*\]|\\.|[()]/g;
