/*
 * Finds history expansions: Bash, Zsh and csh replace "!!", "!rm" and "^old^new" with earlier commands before they run a line.
 * The command that was shown would not be the one that runs. Rather too many commands are found than too few, since shells differ.
 * https://www.gnu.org/software/bash/manual/html_node/History-Interaction.html
 */

/** Matches shells without history expansion, as reported by the editor. Unknown shells are assumed to have it. */
const NO_HISTORY = /^(?:fish|pwsh|powershell|cmd|nu|xonsh|node|python|julia)$/;

/** Matches shells that keep "!" before a closing quote and in "[!a]" and "${!name}". Zsh would remove the quote after it. */
const BASH = /^(?:bash|gitbash)$/;

/** Matches a "^" that starts a line, in Zsh also after spaces: it runs the previous command again, changed. */
const REPEATED = /^[ \t]{0,100}\^/m;

/**
 * Returns whether a shell of this name (see `shellOf`) may replace parts of a command with earlier commands. `isOther` is true if
 * another shell may read the command, such as one in a container. O(length).
 */
export function usesHistory(command: string, shell: string, isOther: boolean): boolean {
  if (!isOther && NO_HISTORY.test(shell)) return false;
  if (REPEATED.test(command)) return true;
  const brackets = !isOther && BASH.test(shell) ? lastBrackets(command) : undefined;
  // Shells differ in how they read quotes that contain line endings, and in those with escapes.
  const knowsQuotes = !command.includes('\n') && !command.includes("$'");
  let quote = '';
  for (let at = 0; at < command.length; at++) {
    const sign = command[at];
    if (sign === '\\' && quote !== "'") at++;
    else if (sign === '!' && quote !== "'" && !isKept(command, at, quote, brackets)) return true;
    else if (sign === quote) quote = '';
    else if (knowsQuotes && quote === '' && (sign === '"' || sign === "'")) quote = sign;
  }
  return false;
}

/** The offsets of the last brackets of a command, before which Bash keeps a "!". */
interface LastBrackets {
  readonly square: number;
  readonly curly: number;
}

function lastBrackets(command: string): LastBrackets {
  return { square: command.lastIndexOf(']'), curly: command.lastIndexOf('}') };
}

/** Returns whether a shell keeps the "!" at an offset as it is written. Only Bash has `brackets`. */
function isKept(command: string, at: number, quote: string, brackets: LastBrackets | undefined): boolean {
  const next = command[at + 1] ?? '';
  if (/^[ \t\n=(]?$/.test(next)) return true;
  const before = command.slice(Math.max(0, at - 2), at);
  // The first line of a script in a here-document, and the process of the last background command.
  if (before === '\n#' || (before.endsWith('$') && /[;)}]/.test(next))) return true;
  if (!brackets) return false;
  if (quote === '"' && next === '"') return true;
  return (before.endsWith('[') && at < brackets.square) || (before === '${' && at < brackets.curly);
}
