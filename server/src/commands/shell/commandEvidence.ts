import { distance } from '../../text/nearest';
import { everydayPrograms, ordinaryWords } from './everydayPrograms';

/** Matches text that can precede the program: `sudo `, `A=1 `, `$(`. */
const FRONT = /[ \t]*(?:\$\(|(?:(?:sudo|doas|time|env|nohup|exec|command|winpty)|[A-Za-z_]\w*=[^\s"'$`]*)[ \t]+)/y;

const SUPERUSER = /^[ \t]*(?:sudo|doas)[ \t]/; // "sudo mn -c"

const FIRST_WORD = /[ \t]*([^\s;|&()<>"'`$=]+)/y; // "docker"

/** Matches the path of a program: `./gradlew`, `/bin/ls`, `~/bin/notes`. */
const PATH = /^(?:\.{1,2}|~)\/[\w.]|^\/(?:[\w.-]+\/)+[\w.-]+$/;

/** Matches text after the name of a variable, a key, a function, a prompt or a version, but not after a command. */
const OTHER_LANGUAGE = /^>|^[ \t]*(?:[:=({]|\w+:(?:\s|$)|(?:version[ \t]+)?v?\d+\.\d[\w.]*(?:\s|$))|[,{(][ \t]*$/;

/** Matches words of a sentence, outside of quotes and brackets. */
const SENTENCE =
  /(?:^|\s)(?:an?|and|are|as|be|but|by|can|does|for|has|have|if|into|is|it|its|means|not|of|or|should|that|the|then|there|they|this|to|used|uses|was|we|when|which|will|with|you|your)(?=[\s,.;:]|$)/;

const QUOTED = /"[^"]*"|'[^']*'|`[^`]*`|<[^<>]*>|\[[^[\]]*\]|\{[^{}]*\}|\s(?:#|\/\/)\s.*/g; // "'a b'", "[the name]"

/** Matches syntax that is common in commands and rare in sentences: a flag, a path, a quote, a variable, a pipe. */
const COMMAND_MARK = /(?:^|\s)--?[A-Za-z]|[/$|"'<>*~]|&&|^\s*$/;

/** What counts as a program, besides names that are certain. */
export interface ProgramOptions {
  /** Whether names with one wrong letter count: "dokcer". */
  readonly misspelled?: boolean;
  /** Whether ordinary words count without syntax of commands: "cat notes". */
  readonly ordinary?: boolean;
}

const onlyCertain: ProgramOptions = {};

/** Returns whether the line, from `start`, starts a program. */
export function startsProgram(text: string, start: number, end: number, options = onlyCertain): boolean {
  const line = text.slice(start, end);
  const at = afterPrefix(line);
  FIRST_WORD.lastIndex = at;
  const word = FIRST_WORD.exec(line)?.[1];
  if (word === undefined) return false;
  const rest = line.slice(FIRST_WORD.lastIndex);
  if (OTHER_LANGUAGE.test(rest)) return false;
  if (ordinaryWords.has(word)) return (options.ordinary || COMMAND_MARK.test(rest)) && !isSentence(rest);
  const known = everydayPrograms.has(word) || PATH.test(word) || SUPERUSER.test(line.slice(0, at));
  if (!known && !(options.misspelled && isMisspelling(word))) return false;
  return !isSentence(rest);
}

function isSentence(text: string): boolean {
  return SENTENCE.test(text.replace(QUOTED, ''));
}

function afterPrefix(line: string): number {
  let at = 0;
  for (;;) {
    FRONT.lastIndex = at;
    if (!FRONT.test(line)) return at;
    at = FRONT.lastIndex;
  }
}

const PLAIN_NAME = /^[a-z][a-z-]{3,30}$/; // "dokcer"

/** Returns whether a word is one letter away from a program with a long name. */
function isMisspelling(word: string): boolean {
  if (!PLAIN_NAME.test(word)) return false;
  programsByParts ??= byParts();
  for (const part of partsOf(word))
    if (programsByParts.get(part)?.some((program) => distance(word, program) === 1)) return true;
  return false;
}

/** Maps program names without one letter to the names: two words with one error between them share such a part. */
let programsByParts: ReadonlyMap<string, readonly string[]> | undefined;

function byParts(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const program of everydayPrograms) {
    if (program.length < 4) continue;
    for (const part of partsOf(program)) found.set(part, [...(found.get(part) ?? []), program]);
  }
  return found;
}

/** Returns a word, and the word without each of its letters. */
function partsOf(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, n) => word.slice(0, n) + word.slice(n + 1))];
}

/** Matches the header of a table: `CONTAINER ID   IMAGE   COMMAND`. */
const TABLE_HEAD =
  /^[ \t]*[A-Z][A-Z/%()-]*(?: [A-Z][A-Z/%()-]*)*(?:(?: {2,}|\t+)[A-Z][A-Z/%()-]*(?: [A-Z/%()-]+)*)+[ \t]*$/;

/** Returns whether a line is the header of a table that a command prints, such as "NAME  READY  STATUS". */
export function isTableHead(line: string): boolean {
  return line.includes('  ') || line.includes('\t') ? TABLE_HEAD.test(line) : false;
}

/** Matches lines that are output and not commands; each pattern has an example. */
const OUTPUT_START = new RegExp(
  [
    /^[A-Z][a-z]+[ :,.!](?!=)/, // "Unable to find image", "Status: Downloaded"
    /^[A-Z]{2,}[ :](?![=])/, // "FROM alpine", "NAME:"
    /^[\w./-]+:(?:\s|$)/, // "latest: Pulling from library/nginx"
    /^[\w.]+\((?!\)\s*\{)/, // "console.log(1)"
    /^(?:[bcdlps-][rwxsStT-]{9}|total \d)/, // "-rw-r--r-- 1 root"
    /^(?:sha256:)?[0-9a-f]{12,}[ \t]*$/, // "f7a9e3c1b2d4"
    /^\d[\d.:/-]*(?:\s|$)/, // "2024-01-01 12:00:00", "192.168.0.8"
    /^(?:=>|-->|--->|\*{3}|\+-|[|│├└─✔✓•#]{1,2}\s)/, // "---> Running in"
    /^["\]},]/, // "}", "\"a\": 1"
    /^(?:var|const|let|function|import|from|return|class|def|public|private) [\w{*(]/, // "var os = require"
  ]
    .map(({ source }) => source)
    .join('|'),
);

const CMDLET = /^[A-Z]\w+-[A-Z]\w+/; // "Get-Process -Name notes"

/** Returns whether a line without a prompt or language looks like output of a program, or like another language. */
export function looksLikeOutput(line: string): boolean {
  const own = line.trimStart();
  return !CMDLET.test(own) && OUTPUT_START.test(own);
}

const COMMENT = /^[ \t]*(?:#|\/\/)/; // "# all containers"

/** Returns whether a line that is not a command is output, a sentence or another language, and not a comment. */
export function isCertainlyNoCommand(line: string): boolean {
  return !COMMENT.test(line) && (isTableHead(line) || looksLikeOutput(line) || isSentence(line));
}
