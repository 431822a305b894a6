import { readFile } from 'node:fs/promises';
import { type File, getProcessor, type Redirect } from 'sh-syntax';
import type { CommandLine } from '../../../server/src/commands/shell/words';
import { readCommands } from '../../../server/src/commands/shell/words';

/**
 * Compares the words of this project with those of sh-syntax, a shell parser that returns only the words of redirections.
 * Each word is therefore written as a redirection. For `docker rm "$(docker ps)"`, which contains two commands, sh-syntax
 * parses
 *
 *     <docker <ps
 *     <docker <rm <"$(docker ps)"
 *
 * If each line contains only redirections, at the offsets of the words, then each command has exactly these words. To compare
 * where commands start and end, each command is replaced by a block, which accepts no other words: `{ :;}`.
 */

const block = '{ :;}';

/** Returns the parser's error message for a text that is not shell code. */
export async function parseErrorOf(text: string): Promise<string | undefined> {
  const file = await parsed(text);
  return typeof file === 'string' ? file : undefined;
}

/** Returns the differences between the words of this project and those of the parser; empty if there are none. */
export async function differences(text: string): Promise<readonly string[]> {
  const commands = readCommands(text, { start: 0, end: text.length });
  return [...(await wrongWords(text, commands)), ...(await wrongBounds(text, commands))];
}

async function wrongWords(text: string, commands: readonly CommandLine[]): Promise<readonly string[]> {
  const lines = commands.map((command) => askedLine(text, command));
  const asked = lines.map((line) => line.text).join('\n');
  const file = await parsed(asked);
  if (typeof file === 'string') return [`${file} in ${JSON.stringify(asked)}`];
  const shell = file.Stmts.map(({ Cmd, Redirs }) => (Cmd === null ? Redirs : undefined));
  const bytes = byteOffsets(asked);
  let start = 0;
  return lines.flatMap((line, n) => {
    const own = line.words.map((at, w) => {
      const end = start + at + (commands[n]?.words[w]?.text.length ?? 0);
      return `${bytes[start + at]}-${bytes[end]}`;
    });
    start += line.text.length + 1;
    const theirs = new Set(shell[n]?.map(wordOf));
    const missed = own.filter((word) => !theirs.has(word));
    const extra = (shell[n]?.length ?? 0) - own.length - line.redirections;
    return shell[n] && missed.length === 0 && extra === 0 ? [] : [`not these words: ${line.text}`];
  });
}

interface AskedLine {
  readonly text: string;
  /** The offsets of the words in the text. */
  readonly words: readonly number[];
  /** Number of redirections of the command itself. */
  readonly redirections: number;
}

function askedLine(text: string, { span, words }: CommandLine): AskedLine {
  const starts: number[] = [];
  let line = '';
  let from = span.start;
  let between = '';
  for (const word of words) {
    const gap = withoutHereDocuments(text.slice(from, word.span.start));
    between += gap;
    line += `${gap}< `;
    starts.push(line.length);
    line += word.text;
    from = word.span.end;
  }
  const rest = withoutHereDocuments(text.slice(from, span.end));
  return { text: line + rest, words: starts, redirections: redirectionsIn(between + rest) };
}

/** Replaces here-documents, because their bodies are on other lines: `<<-'EOF'` becomes `<EOF`, which also has a word. */
function withoutHereDocuments(gap: string): string {
  return gap.replace(/(?<!<)<<-?(?!<)/g, '<');
}

function redirectionsIn(gap: string): number {
  const operators = gap.replace(/"[^"]*"|'[^']*'|[<>$]?\([^()]*\)/g, '').match(/&>>?|<<<|[<>]+[&|]?/g);
  return operators?.length ?? 0;
}

function wordOf({ Word: word }: Redirect): string {
  return `${word.Pos.Offset}-${word.End.Offset}`;
}

async function wrongBounds(text: string, commands: readonly CommandLine[]): Promise<readonly string[]> {
  const skeleton = withBlocks(text, 0, text.length, outermost(commands));
  const [before, after] = [await parsed(text), await parsed(skeleton)];
  if (typeof before === 'string' || typeof after === 'string') return [`no commands of this: ${skeleton}`];
  const wrong = before.Stmts.length === after.Stmts.length ? [] : [`not as many commands: ${skeleton}`];
  const left = leftOver(skeleton);
  if (left !== '') wrong.push(`left over: ${left} of ${skeleton}`);
  for (const word of commands.flatMap(({ words }) => words)) {
    const inner = commands.filter((one) => word.span.start <= one.span.start && one.span.end <= word.span.end);
    if (substitutionsLeft(withBlocks(text, word.span.start, word.span.end, outermost(inner))))
      wrong.push(`commands left in ${word.text}`);
  }
  return wrong;
}

/** Returns the commands that are not in substitutions of other commands, in order. */
function outermost(commands: readonly CommandLine[]): readonly CommandLine[] {
  let end = 0;
  return [...commands]
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ span }) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}

function withBlocks(text: string, start: number, end: number, commands: readonly CommandLine[]): string {
  let shown = '';
  let from = start;
  for (const command of commands) {
    const own = text.slice(command.span.start, command.span.end);
    const documents = own.match(/(?<!<)<<-?\s*(?:"[^"\n]*"|'[^'\n]*'|\w+)/g) ?? [];
    const behind = /(?:\s|\\\n)*$/.exec(own)?.[0] ?? '';
    shown += text.slice(from, command.span.start) + [block, ...documents].join(' ') + behind;
    from = command.span.end;
  }
  return shown + text.slice(from, end);
}

/** Returns the text that is neither part of a command nor syntax of the shell. */
function leftOver(skeleton: string): string {
  return withoutHeaders(withoutBodies(skeleton).replace(/\d*(?:[<>]+[&|]?|&>>?)[ \t]*[^\s;|&()]+/g, ' ')).replace(
    /\b(?:if|then|elif|else|fi|while|until|do|done|case|in|esac)\b|[\s;|&(){}!\\]/g,
    '',
  );
}

/** Removes comments, names of functions, `case x in a)`, `for x in a b`, arithmetic expressions and tests. */
function withoutHeaders(skeleton: string): string {
  return skeleton
    .replaceAll(block, ' ')
    .replace(/(?<=^|[\s;|&()])#.*/g, ' ')
    .replace(/\bcase\s[^\n;]*?\sin\b|(?<=^|\n|;;|\bin)\s*\(?[^\s();]+(?:\s*\|\s*[^\s();]+)*\)/g, ' ')
    .replace(/\b(?:for|select)\s+(?:\w+(?:\s+in\b[^;\n]*)?|\(\([^\n]*?\)\))|\(\([^\n]*?\)\)|\[\[.*?\s\]\]/g, ' ')
    .replace(/\bfunction\s+[\w-]+|[\w-]+\s*\(\s*\)/g, ' ');
}

function withoutBodies(skeleton: string): string {
  const without = skeleton.replace(
    /(?<!<)<<-?\s*(["']?)(\w[\w ]*)\1([^\n]*)\n(?:[^\n]*\n)*?[ \t]*\2(?=\n|$)/,
    (_, _quote, _mark, rest: string) => rest,
  );
  return without === skeleton ? skeleton : withoutBodies(without);
}

/** Returns whether a substitution in the word contains more than blocks. */
function substitutionsLeft(word: string): boolean {
  const plain = withoutHeaders(word.replace(/'[^']*'|\\./g, '').replace(/\$\(\([^\n]*?\)\)/g, ''));
  const closed = withoutBrackets(plain.replace(/`([^`]*)`/g, (whole, inner) => (leftOver(inner) === '' ? '' : whole)));
  return /\$\(|`|[<>]\(/.test(closed);
}

function withoutBrackets(word: string): string {
  const without = word.replace(/[$<>]?\(([^()]*)\)/g, (whole, inner) => (leftOver(inner) === '' ? '' : whole));
  return without === word ? word : withoutBrackets(without);
}

const compiled = readFile(require.resolve('sh-syntax/main.wasm')).then((bytes) => WebAssembly.compile(bytes));

/** Parses a text like `parse` of sh-syntax, which compiles the parser again for each text. */
const parse = getProcessor(async (imports) => WebAssembly.instantiate(await compiled, imports));

function parsed(text: string): Promise<File | string> {
  return parse(text).catch((error: Error) => error.message);
}

/** Returns the UTF-8 offset of each UTF-16 offset, since the parser counts bytes. */
function byteOffsets(text: string): Int32Array {
  const offsets = new Int32Array(text.length + 1);
  for (let at = 0, bytes = 0; at <= text.length; at++) {
    offsets[at] = bytes;
    const code = text.charCodeAt(at);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800 || (code >= 0xd800 && code < 0xe000)) bytes += 2;
    else bytes += 3;
  }
  return offsets;
}
