import type { Dialect } from './reader';

/** The prompt of a shell before a command. */
export interface Prompt {
  /** The end of the prompt and of the spaces after it. */
  readonly end: number;
  readonly dialect: Dialect;
  /** Whether the text is certainly a prompt. `# ` may start a comment, `> ` a quotation, and `$name` is a variable. */
  readonly isCertain: boolean;
}

/** Matches the name of an environment before another prompt: `(venv) `. */
const ENVIRONMENT = String.raw`[ \t]*(?:\([\w.-]{1,40}\)[ \t]+)?`;

/** Matches a user and a host: `me@host`, `me@host:~/notes`. */
const ACCOUNT = String.raw`[\w.-]{1,40}@[^\s$#%>()[\]]{1,100}`;

/** Matches a folder or a branch: ` ~/notes`, ` notes`, ` (main)`. */
const PLACE = String.raw`(?:[ \t]?[~/][^\s$#%>]{0,100}|[ \t][\w.-]{1,40})?(?:[ \t]?\([\w./ -]{1,60}\))?[ \t]?`;

const decorated = [
  String.raw`\[[^\]\r\n]{1,80}\][ \t]?(?:\(\w{1,20}\)[ \t]+)?(?:${ACCOUNT})?${PLACE}`, // "[node1] (local) root@10.0.0.3 ~ "
  `${ACCOUNT}${PLACE}`, // "me@host:~/notes "
  String.raw`(?:ba|k|z|da|a)?sh(?:-\d[\d.]{0,8})?`, // "bash-5.1", "sh-4.2"
].join('|');

/**
 * Matches a certain prompt: `[node1] $ `, `me@host:~$ `, `sh-4.2# `, with or without a space after it; `/ # ` only with
 * one.
 */
const CERTAIN_PROMPT = new RegExp(
  String.raw`${ENVIRONMENT}(?:(?:${decorated})[$#%](?=[\s\w./~"'([{<\\]|$)|[~/][ \t]?[$#%](?=\s|$)|${ACCOUNT}[ \t][~/][^\s>]{0,100}>(?=\s|$)|[$❯➜](?=[ \t]))[ \t]*`,
  'y',
);

/** Matches the prompt of a Windows shell: `PS C:\notes> `, `C:\>`, `PS> `. */
const WINDOWS_PROMPT = /[ \t]*(?:(PS)(?:[ \t][^>\r\n]{0,120})?>(?!>)|[A-Za-z]:\\[^>\r\n]{0,120}>)[ \t]*/y;

/** Matches text that is a prompt only if a program follows: `$`, `# `, `/app # `, `>`, `%`. */
const LIKELY_PROMPT = /[ \t]*(?:\/[^\s$#%>]{0,100}[ \t]?[#$]|[$#%]|>(?!>))[ \t]*/y;

const MAX_PROMPT_LENGTH = 400;
const PROMPT_SIGN = /[$#%>❯➜]/; // "me@host:~$ "

/** Returns the prompt at the start of a line that ends at `end`; `undefined` if there is none. */
export function readPrompt(text: string, start: number, end: number): Prompt | undefined {
  if (!PROMPT_SIGN.test(text.slice(start, Math.min(end, start + MAX_PROMPT_LENGTH)))) return undefined;
  const certain = lengthAt(CERTAIN_PROMPT, text, start, end);
  if (certain > 0) return { end: start + certain, dialect: 'posix', isCertain: true };
  const windows = lengthAt(WINDOWS_PROMPT, text, start, end);
  if (windows > 0) {
    const dialect = text
      .slice(start, start + windows)
      .trimStart()
      .startsWith('PS')
      ? 'powershell'
      : 'cmd';
    return { end: start + windows, dialect, isCertain: true };
  }
  const likely = lengthAt(LIKELY_PROMPT, text, start, end);
  return likely > 0 ? { end: start + likely, dialect: 'posix', isCertain: false } : undefined;
}

function lengthAt(pattern: RegExp, text: string, at: number, end: number): number {
  pattern.lastIndex = at;
  const length = pattern.exec(text)?.[0].length ?? 0;
  return Math.min(length, end - at);
}
