import type { Code } from '../blocks/code';
import { type Span, span, touches } from '../text/span';
import { type CommandLine, readCommands } from './words';

/** Languages of fences that hold what is typed in a shell; in the second list, what it answers stands there too. */
const scripts = new Set(['sh', 'bash', 'zsh', 'shell', 'powershell', 'ps1', 'bat', 'cmd']);
const sessions = new Set(['', 'console', 'terminal', 'shell-session', 'shellsession', 'sh-session', 'text', 'txt']);

/**
 * What a shell shows before the command: `$ `, `# `, `[node1] (local) root@10.0.0.3 ~ $ `, `root@8f2e:/# `,
 * `[me@host ~]$ `, `bash-5.1$ `.
 */
const prompt =
  /[ \t]*(?:\[[^\]\n]{0,60}\][ \t]?)?(?:\([^)\n]{0,40}\)[ \t]?)?(?:[\w.-]{1,40}@[^\s$#%]{1,100}[ \t]?)?(?:[~/][\w./~-]{0,80}[ \t]?)?(?:bash-[\d.]{1,8})?[$#%](?=[ \t])[ \t]*/y;

/** `PS C:\notes> `, `C:\>`. */
const windowsPrompt = /[ \t]*(?:PS[ \t])?[A-Za-z]:\\[^>\n]{0,120}>[ \t]?/y;

/** `> `: the mark of a quotation around the fence, and some shells' prompt. */
const quotation = /[ \t]*(?:>[ \t]?)+/y;

/** `<<EOF`, `<<-'END'`: the lines below are input, up to one that holds the word alone. */
const hereDocument = /<<-?[ \t]{0,8}["']?(\w{1,40})/;

/** A here-document whose end is further away than this many lines is taken for something else. */
const longestHereDocument = 200;

/** What a piece of code says to a shell. */
export interface ShellLine {
  readonly commands: readonly CommandLine[];
  /** A prompt or the fence's language says that this is typed and not told. */
  readonly typed: boolean;
}

/**
 * The commands in a piece of the notes' code, in order, or only in the line that the cursor `at` touches; none where the
 * code is in another language.
 */
export function shellLines(text: string, code: Code, at?: number): readonly ShellLine[] {
  if (code.type === 'span') return [shellLine(text, stripPrompt(text, code.content), false)];
  if (!scripts.has(code.language) && !sessions.has(code.language)) return [];
  const script = scripts.has(code.language);
  const lines = [...logicalLines(text, code.content)].map((line) => stripPrompt(text, line, script));
  const session = lines.some((line) => line.prompted);
  return lines
    .filter((line) => line.prompted || !session)
    .filter((line) => at === undefined || touches(line.rest, at))
    .map((line) => shellLine(text, line, script));
}

interface Line {
  readonly rest: Span;
  readonly prompted: boolean;
}

function shellLine(text: string, { rest, prompted }: Line, script: boolean): ShellLine {
  return { commands: readCommands(text, rest), typed: prompted || script };
}

/** The line behind its prompt. In a script, `# ` alone starts a comment. */
function stripPrompt(text: string, line: Span, script = false): Line {
  const at = line.start + matchLength(quotation, text, line.start, line.end);
  const length = matchLength(prompt, text, at, line.end) || matchLength(windowsPrompt, text, at, line.end);
  const bare = text.slice(at, at + length).trim() === '#';
  if (length === 0 || (bare && script)) return { rest: span(at, line.end), prompted: false };
  return { rest: span(at + length, line.end), prompted: !bare };
}

/** Lines with the ones that continue them; here-documents are left out. */
function* logicalLines(text: string, within: Span): Generator<Span> {
  const lines = [...physicalLines(text, within)];
  for (let n = 0; n < lines.length; n++) {
    const start = (lines[n] as Span).start;
    while (n + 1 < lines.length && continues(text, lines[n] as Span)) n++;
    const line = span(start, (lines[n] as Span).end);
    yield line;
    n += hereDocumentLength(text, line, lines, n + 1);
  }
}

function* physicalLines(text: string, within: Span): Generator<Span> {
  let start = within.start;
  for (let at = within.start; at < within.end; at++) {
    const char = text.charAt(at);
    if (char !== '\n' && char !== '\r') continue;
    yield span(start, at);
    if (char === '\r' && text.charAt(at + 1) === '\n') at++;
    start = at + 1;
  }
  if (start <= within.end) yield span(start, within.end);
}

function continues(text: string, line: Span): boolean {
  return text.slice(line.start, line.end).trimEnd().endsWith('\\');
}

/** How many lines, counted from the one with index `next`, are the command's here-document, its end mark included. */
function hereDocumentLength(text: string, line: Span, lines: readonly Span[], next: number): number {
  const mark = hereDocument.exec(text.slice(line.start, line.end))?.[1];
  if (mark === undefined) return 0;
  const behind = lines.slice(next, next + longestHereDocument);
  return behind.findIndex((one) => text.slice(one.start, one.end).trim() === mark) + 1;
}

function matchLength(pattern: RegExp, text: string, at: number, end: number): number {
  pattern.lastIndex = at;
  const length = pattern.exec(text)?.[0].length ?? 0;
  return at + length <= end ? length : 0;
}
