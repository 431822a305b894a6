import { t } from '@vscode/l10n';
import { programIndex } from '../shell/program';
import type { Word } from '../shell/words';
import { explainAssignment } from './variable';

/** The operators of a shell, each explained in one sentence. */
const operators = (): ReadonlyMap<string, string> =>
  new Map([
    ['|', t('Passes the output of the command on the left to the command on the right as input.')],
    ['|&', t('Passes the output and the errors of the command on the left to the command on the right as input.')],
    ['&&', t('Runs the next command only if the previous command succeeds.')],
    ['||', t('Runs the next command only if the previous command fails.')],
    [';', t('Runs the next command after the previous command, whether or not it succeeds.')],
    ['&', t('Runs the command in the background, without waiting for it to finish.')],
    ['>', t('Writes the output of the command to a file, replacing the content of the file.')],
    ['>|', t('Writes the output of the command to a file, replacing the content of the file.')],
    ['1>', t('Writes the output of the command to a file, replacing the content of the file.')],
    ['>>', t('Appends the output of the command to a file.')],
    ['2>', t('Writes the errors of the command to a file, replacing the content of the file.')],
    ['2>>', t('Appends the errors of the command to a file.')],
    ['&>', t('Writes the output and the errors of the command to a file, replacing the content of the file.')],
    ['&>>', t('Appends the output and the errors of the command to a file.')],
    ['2>&1', t('Sends errors to the same place as the output.')],
    ['>&2', t('Sends the output to standard error.')],
    ['1>&2', t('Sends the output to standard error.')],
    ['<', t('Reads the input of the command from a file.')],
    ['<<', t('Passes the following lines to the command as input, up to a line that contains only the given word.')],
    [
      '<<-',
      t(
        'Passes the following lines to the command as input, without leading tabs, up to a line that contains only the given word.',
      ),
    ],
    ['<<<', t('Passes a word or quoted text to the command as input.')],
    ['(', t('Runs the commands in parentheses in a subshell.')],
    [')', t('Runs the commands in parentheses in a subshell.')],
    ['\\', t('Continues the command on the next line.')],
  ]);

/** Reserved words of the shell and programs that run the command after them, each explained in one sentence. */
const words = (): ReadonlyMap<string, string> =>
  new Map([
    ['sudo', t('Runs a command as root, or as the user given with `-u`.')],
    ['doas', t('Runs a command as root.')],
    ['time', t('Runs a command and shows how long it took.')],
    ['watch', t('Runs a command repeatedly, every two seconds by default, and shows its output.')],
    ['xargs', t('Runs a command with arguments that are read from standard input.')],
    ['nohup', t('Runs a command that continues after the terminal is closed.')],
    ['env', t('Runs a command with modified environment variables.')],
    ['exec', t('Replaces the shell with a command.')],
    ['command', t('Runs a program even if a shell function has the same name.')],
    ['!', t('Inverts the exit status of a command: success becomes failure, and failure becomes success.')],
    ['if', t('Runs the commands after `then` only if the command after `if` succeeds.')],
    ['then', t('Starts the commands that run if the condition succeeds.')],
    ['elif', t('Checks another condition if the previous conditions failed.')],
    ['else', t('Starts the commands that run if all conditions failed.')],
    ['fi', t('Ends an `if` statement.')],
    ['for', t('Runs the commands between `do` and `done` once for each word after `in`.')],
    ['while', t('Runs the commands between `do` and `done` as long as the command after `while` succeeds.')],
    ['until', t('Runs the commands between `do` and `done` until the command after `until` succeeds.')],
    ['do', t('Starts the commands of a loop.')],
    ['done', t('Ends a loop.')],
    ['case', t('Runs the commands after the first pattern that matches.')],
    ['esac', t('Ends a `case` statement.')],
  ]);

/** Explains a shell operator such as `&&`; `undefined` for others. */
export function explainOperator(operator: string): string | undefined {
  return operators().get(operator.replace(/\s+/g, ''));
}

/** Explains a reserved word or builtin of the shell; `undefined` for other words. */
export function explainShellWord(word: string): string | undefined {
  return words().get(word);
}

/** Explains a word before the program: an assignment, or a program that runs the one after it. */
export function explainWordBefore(line: readonly Word[], word: Word): string | undefined {
  if (line.indexOf(word) >= programIndex(line)) return undefined;
  return explainAssignment(word.value) ?? explainShellWord(word.value);
}

/** Explains `--`; `undefined` for other words. */
export function explainEndOfFlags(text: string): string | undefined {
  return text === '--'
    ? t('Marks the end of flags. Words after it are arguments, even if they start with a dash.')
    : undefined;
}

/** Explains substitutions in a word, such as `$(docker ps -q)` and `$HOME`; `undefined` for words without one. */
export function explainSubstitution(text: string): string | undefined {
  if (/^["']?(?:\$\(|`)/.test(text)) return t('The output of the command is inserted here.');
  const name = /^["']?\$\{?(\w+)\}?["']?$/.exec(text)?.[1];
  return name === undefined ? undefined : t('The value of the variable `{0}` is inserted here.', name);
}
