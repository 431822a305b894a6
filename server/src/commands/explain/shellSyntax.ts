import { programIndex } from '../shell/program';
import type { Word } from '../shell/words';
import { explainAssignment } from './variable';

/** The operators of a shell, each explained in one sentence. */
const operators: ReadonlyMap<string, string> = new Map([
  ['|', 'Passes the output of the command on the left to the command on the right as input.'],
  ['|&', 'Passes the output and the errors of the command on the left to the command on the right as input.'],
  ['&&', 'Runs the next command only if the previous command succeeds.'],
  ['||', 'Runs the next command only if the previous command fails.'],
  [';', 'Runs the next command after the previous command, whether or not it succeeds.'],
  ['&', 'Runs the command in the background, without waiting for it to finish.'],
  ['>', 'Writes the output of the command to a file, replacing the content of the file.'],
  ['>|', 'Writes the output of the command to a file, replacing the content of the file.'],
  ['1>', 'Writes the output of the command to a file, replacing the content of the file.'],
  ['>>', 'Appends the output of the command to a file.'],
  ['2>', 'Writes the errors of the command to a file, replacing the content of the file.'],
  ['2>>', 'Appends the errors of the command to a file.'],
  ['&>', 'Writes the output and the errors of the command to a file, replacing the content of the file.'],
  ['&>>', 'Appends the output and the errors of the command to a file.'],
  ['2>&1', 'Sends errors to the same place as the output.'],
  ['>&2', 'Sends the output to standard error.'],
  ['1>&2', 'Sends the output to standard error.'],
  ['<', 'Reads the input of the command from a file.'],
  ['<<', 'Passes the following lines to the command as input, up to a line that contains only the given word.'],
  [
    '<<-',
    'Passes the following lines to the command as input, without leading tabs, up to a line that contains only the given word.',
  ],
  ['<<<', 'Passes a word or quoted text to the command as input.'],
  ['(', 'Runs the commands in parentheses in a subshell.'],
  [')', 'Runs the commands in parentheses in a subshell.'],
  ['\\', 'Continues the command on the next line.'],
]);

/** Reserved words of the shell and programs that run the command after them, each explained in one sentence. */
const words: ReadonlyMap<string, string> = new Map([
  ['sudo', 'Runs a command as root, or as the user given with `-u`.'],
  ['doas', 'Runs a command as root.'],
  ['time', 'Runs a command and shows how long it took.'],
  ['watch', 'Runs a command repeatedly, every two seconds by default, and shows its output.'],
  ['xargs', 'Runs a command with arguments that are read from standard input.'],
  ['nohup', 'Runs a command that continues after the terminal is closed.'],
  ['env', 'Runs a command with modified environment variables.'],
  ['exec', 'Replaces the shell with a command.'],
  ['command', 'Runs a program even if a shell function has the same name.'],
  ['!', 'Inverts the exit status of a command: success becomes failure, and failure becomes success.'],
  ['if', 'Runs the commands after `then` only if the command after `if` succeeds.'],
  ['then', 'Starts the commands that run if the condition succeeds.'],
  ['elif', 'Checks another condition if the previous conditions failed.'],
  ['else', 'Starts the commands that run if all conditions failed.'],
  ['fi', 'Ends an `if` statement.'],
  ['for', 'Runs the commands between `do` and `done` once for each word after `in`.'],
  ['while', 'Runs the commands between `do` and `done` as long as the command after `while` succeeds.'],
  ['until', 'Runs the commands between `do` and `done` until the command after `until` succeeds.'],
  ['do', 'Starts the commands of a loop.'],
  ['done', 'Ends a loop.'],
  ['case', 'Runs the commands after the first pattern that matches.'],
  ['esac', 'Ends a `case` statement.'],
]);

/** Explains a shell operator such as `&&`; `undefined` for others. */
export function explainOperator(operator: string): string | undefined {
  return operators.get(operator.replace(/\s+/g, ''));
}

/** Explains a reserved word or builtin of the shell; `undefined` for other words. */
export function explainShellWord(word: string): string | undefined {
  return words.get(word);
}

/** Explains a word before the program: an assignment, or a program that runs the one after it. */
export function explainWordBefore(line: readonly Word[], word: Word): string | undefined {
  if (line.indexOf(word) >= programIndex(line)) return undefined;
  return explainAssignment(word.value) ?? explainShellWord(word.value);
}

/** Explains `--`; `undefined` for other words. */
export function explainEndOfFlags(text: string): string | undefined {
  return text === '--'
    ? 'Marks the end of flags. Words after it are arguments, even if they start with a dash.'
    : undefined;
}

/** Explains substitutions in a word, such as `$(docker ps -q)` and `$HOME`; `undefined` for words without one. */
export function explainSubstitution(text: string): string | undefined {
  if (/^["']?(?:\$\(|`)/.test(text)) return 'The output of the command is inserted here.';
  const name = /^["']?\$\{?(\w+)\}?["']?$/.exec(text)?.[1];
  return name === undefined ? undefined : `The value of the variable \`${name}\` is inserted here.`;
}
