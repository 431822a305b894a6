import type { Code } from '../../markdown/code/code';
import { afterMargin, type Margin, marginOf, noMargin } from '../../markdown/code/margin';
import { lineEndAt, lineStartAt } from '../../text/lines';
import { type Span, slice, span, touches } from '../../text/span';
import { eachInSteps, runToEnd } from '../../text/steps';
import {
  isCertainlyNoCommand,
  isTableHead,
  looksLikeOutput,
  type ProgramOptions,
  startsProgram,
} from './commandEvidence';
import { type Prompt, readPrompt } from './prompt';
import type { Dialect, Style } from './reader';
import { type LogicalLine, readLogicalLines } from './words';

/** Languages of code blocks with shell commands; those in the second list contain output, too. */
const scripts = new Set(
  'bash fish ksh sh shell shellscript zsh powershell pwsh posh ps ps1 bat batch cmd dos'.split(' '),
);
const sessions = new Set([
  '',
  ...'bash-session console sh-session shell-session shellsession terminal'.split(' '),
  ...'command command-line commandline none plain plaintext text txt'.split(' '),
]);

/** The dialects of Windows shells, by the language of the code block. */
const dialects: ReadonlyMap<string, Dialect> = new Map([
  ...['powershell', 'pwsh', 'posh', 'ps1', 'ps'].map((name) => [name, 'powershell'] as const),
  ...['bat', 'batch', 'cmd', 'dos'].map((name) => [name, 'cmd'] as const),
]);

const LANGUAGE_NAME = /^(?:\{?\.|language-)?([\w-]*)/; // "sh", "{.sh", "bash{1,3}"

/** One command with all of its lines. */
export interface ShellLine extends Pick<LogicalLine, 'span' | 'commands' | 'untyped'> {
  /** Whether a prompt or the language of the code block shows that this is typed, not just mentioned. */
  readonly typed: boolean;
}

/**
 * Maximum length of code with commands in UTF-16 units, since each edit of a code block reads all of it. Only pasted output and
 * generated scripts are longer.
 */
export const MAX_SHELL_LENGTH = 100_000;

/**
 * Returns the commands in a piece of code in order or, with a cursor `at`, only those in the line that it touches.
 * Empty for code in another language, and for code that is too long.
 */
export function shellLines(text: string, code: Code, at?: number): readonly ShellLine[] {
  return runToEnd(shellLinesInSteps(text, code, at));
}

/** Computes the result of `shellLines`, and yields between steps. */
export function* shellLinesInSteps(text: string, code: Code, at?: number): Generator<void, readonly ShellLine[]> {
  if (code.content.end - code.content.start > MAX_SHELL_LENGTH) return [];
  const read = code.type === 'span' ? [spanLine(text, code)] : yield* blockLines(text, code, at);
  return yield* eachInSteps(read, (line) => (at === undefined || touches(line.span, at) ? [line] : []));
}

const LINE_BREAK = /[\r\n]/;

function spanLine(text: string, code: Code): ShellLine {
  const { start, end } = code.content;
  // One long line can contain many spans. The margin is computed only if needed, since that reads the line up to the
  // span.
  const wraps = LINE_BREAK.test(text.slice(start, end));
  const prompt = promptAt(text, start, end);
  const style = {
    dialect: prompt?.dialect ?? 'posix',
    margin: wraps ? marginOf(text, code) : noMargin,
    prompted: false,
    wrapped: true,
  };
  const line = readLogicalLines(text.slice(0, end), style as Style)(prompt?.end ?? start);
  return { ...line, typed: prompt !== undefined };
}

/** Returns the lines of a block as a lazy sequence. */
function* blockLines(text: string, code: Code, at: number | undefined): Generator<void, Iterable<ShellLine>> {
  const language = LANGUAGE_NAME.exec(code.language)?.[1] ?? '';
  const script = scripts.has(language);
  if (!script && !sessions.has(language)) return [];
  const margin = marginOf(text, code);
  const lines = physicalLines(text, code.content, margin);
  yield;
  const dialect = dialects.get(language) ?? 'posix';
  const prompts = yield* promptsOf(text, lines, script);
  if (prompts.some((prompt) => prompt !== undefined)) return promptedLines(text, lines, prompts, margin);
  const style = { dialect, margin, prompted: false, wrapped: false };
  const inner = text.slice(0, code.content.end);
  if (script) return unpromptedLines(inner, lines, style, true, () => true);
  const options = { misspelled: true, ordinary: yield* hasOnlyCommands(inner, lines, style) };
  return unpromptedLines(inner, lines, style, false, ({ start, end }) => isCommand(text, start, end, at, options));
}

/** Number of certain commands from which code without a language counts as commands. */
const MIN_COMMANDS = 2;

/**
 * Returns whether code without a language and prompts contains several certain commands, and no line that is certainly
 * something else. In such code, `cat notes` is a command, too.
 */
function* hasOnlyCommands(text: string, lines: readonly Span[], style: Style): Generator<void, boolean> {
  const certain = unpromptedLines(text, lines, style, false, ({ start, end }) => startsProgram(text, start, end));
  const commands = yield* eachInSteps(certain, (line) => [line.span]);
  if (commands.length < MIN_COMMANDS) return false;
  let next = 0;
  const others = yield* eachInSteps(lines, (line) => {
    while (next < commands.length && (commands[next] as Span).end < line.start) next++;
    const command = commands[next];
    const isInCommand = command !== undefined && command.start <= line.end;
    return !isInCommand && isCertainlyNoCommand(slice(text, line)) ? [line] : [];
  });
  return others.length === 0;
}

/**
 * Returns whether a line of code without a language is a command: it starts a program, or may do so at the cursor. The
 * unfinished word at the cursor is ignored: `docker run a` would be a sentence, unlike `docker run alpine`.
 */
function isCommand(text: string, start: number, end: number, at: number | undefined, options: ProgramOptions): boolean {
  if (startsProgram(text, start, end, options)) return true;
  if (at === undefined || at < start || end < at) return false;
  if (isWord(text, start, end)) return true;
  const typed = UNFINISHED_WORD.exec(text.slice(start, at))?.index ?? 0;
  return typed > 0 && startsProgram(text, start, start + typed, options);
}

const ONE_WORD = /^[ \t]*[a-z][\w.-]*$/;

function isWord(text: string, start: number, end: number): boolean {
  return ONE_WORD.test(text.slice(start, end));
}

const UNFINISHED_WORD = /(?<=[ \t])[^ \t]+$/;

/** Returns a certain prompt, or a likely one before a program. */
function promptAt(text: string, start: number, end: number): Prompt | undefined {
  const prompt = readPrompt(text, start, end);
  return prompt && (prompt.isCertain || startsProgram(text, prompt.end, end)) ? prompt : undefined;
}

/**
 * Returns the prompt of each line. A likely prompt counts only if no line is a command without it: `# docker ps` above `docker
 * ps` is a comment. In a script, `#` always starts a comment.
 */
function* promptsOf(
  text: string,
  lines: readonly Span[],
  script: boolean,
): Generator<void, readonly (Prompt | undefined)[]> {
  const prompts = yield* eachInSteps(lines, ({ start, end }) => [promptAt(text, start, end)]);
  if (prompts.every((prompt) => !prompt || prompt.isCertain)) return prompts;
  const hasCertainPrompt = prompts.some((prompt) => prompt?.isCertain);
  const bare = lines.some(({ start, end }, n) => !prompts[n] && startsProgram(text, start, end));
  return prompts.map((prompt, n) => {
    if (!prompt || prompt.isCertain) return prompt;
    const mark = text.slice((lines[n] as Span).start, prompt.end).trim();
    const other = bare || (mark === '#' && script) || (hasCertainPrompt && (mark === '#' || mark === '>'));
    return other ? undefined : prompt;
  });
}

/** Yields the commands of a session: each prompt starts a command, and the text after the command is its output. */
function* promptedLines(
  text: string,
  lines: readonly Span[],
  prompts: readonly (Prompt | undefined)[],
  margin: Margin,
): Iterable<ShellLine> {
  const starts = lines.flatMap((_, n) => (prompts[n] ? n : []));
  for (const [index, n] of starts.entries()) {
    const { end: start, dialect } = prompts[n] as Prompt;
    const end = lines[(starts[index + 1] ?? lines.length) - 1]?.end;
    const style: Style = { dialect, margin, prompted: true, wrapped: false };
    yield { ...readLogicalLines(text.slice(0, end), style)(start), typed: true };
  }
}

/** Yields the commands of lines without prompts, skipping output and table rows. */
function* unpromptedLines(
  text: string,
  lines: readonly Span[],
  style: Style,
  typed: boolean,
  accepts: (line: Span) => boolean,
): Iterable<ShellLine> {
  const read = readLogicalLines(text, style);
  let next = 0;
  let table = false;
  for (const line of lines) {
    if (line.start < next) continue;
    const own = text.slice(line.start, line.end);
    table = isTableHead(own) || (table && own.trim() !== '' && !startsProgram(text, line.start, line.end));
    if (table || looksLikeOutput(own) || !accepts(line)) continue;
    const logical = read(line.start);
    next = logical.next;
    yield { ...logical, typed };
  }
}

/** Returns the lines of code without margins and line endings. */
function physicalLines(text: string, within: Span, margin: Margin): readonly Span[] {
  const lines: Span[] = [];
  for (let at = within.start; at <= within.end; ) {
    const end = Math.min(within.end, lineEndAt(text, at));
    const start = at === lineStartAt(text, at) ? afterMargin(text, at, end, margin) : at;
    lines.push(span(Math.min(start, end), end));
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return lines;
}
