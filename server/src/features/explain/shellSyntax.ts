import { programIndex } from '../../shell/program';
import type { Word } from '../../shell/words';
import { explainAssignment } from './variable';

/** What the signs of a shell between words do, a sentence each. */
const operators: ReadonlyMap<string, string> = new Map([
  ['|', 'Hands what the command in front prints on to the command behind, as its input.'],
  ['|&', 'Hands what the command in front prints, errors too, on to the command behind.'],
  ['&&', 'Runs the command behind only if the one in front succeeds.'],
  ['||', 'Runs the command behind only if the one in front fails.'],
  [';', 'Runs the command behind when the one in front is done, whether it succeeds or not.'],
  ['&', 'Runs the command in front in the background, and goes on at once.'],
  ['>', 'Writes what the command prints into the file behind, in place of what is there.'],
  ['>|', 'Writes what the command prints into the file behind, in place of what is there.'],
  ['1>', 'Writes what the command prints into the file behind, in place of what is there.'],
  ['>>', 'Adds what the command prints to the end of the file behind.'],
  ['2>', 'Writes the errors of the command into the file behind.'],
  ['2>>', 'Adds the errors of the command to the end of the file behind.'],
  ['&>', 'Writes all that the command prints, errors too, into the file behind.'],
  ['&>>', 'Adds all that the command prints, errors too, to the end of the file behind.'],
  ['2>&1', 'Sends errors to where the output goes.'],
  ['>&2', 'Prints this as an error.'],
  ['1>&2', 'Prints this as an error.'],
  ['<', 'Gives the command the file behind as its input.'],
  ['<<', 'Gives the command the lines below as its input, up to one that holds the word behind alone.'],
  [
    '<<-',
    'Gives the command the lines below, without their tabs in front, up to one that holds the word behind alone.',
  ],
  ['<<<', 'Gives the command the word behind as its input.'],
  ['(', 'Runs the commands in the brackets in a shell of their own.'],
  [')', 'Runs the commands in the brackets in a shell of their own.'],
  ['\\', 'The command goes on in the next line.'],
]);

/** Words of the shell itself, and programs that run the command behind them. */
const words: ReadonlyMap<string, string> = new Map([
  ['sudo', 'Runs the command behind it as the administrator (root), or as the user that `-u` names.'],
  ['doas', 'Runs the command behind it as the administrator (root).'],
  ['time', 'Runs the command behind it, then says how long that took.'],
  ['watch', 'Runs the command behind it again and again, every two seconds, and shows what it prints.'],
  ['xargs', 'Runs the command behind it with the words that it reads from its input as arguments.'],
  ['nohup', 'Lets the command behind it run on when the terminal is closed.'],
  ['env', 'Runs the command behind it with other environment variables.'],
  ['exec', 'Puts the command behind it in the place of this shell.'],
  ['command', 'Runs the program of that name, even where the shell has a function of the same name.'],
  ['!', 'Turns success of the command behind it into failure, and failure into success.'],
  ['if', 'Runs what stands behind `then` only if the command behind `if` succeeds.'],
  ['then', 'Starts what runs if the command behind `if` succeeds.'],
  ['elif', 'Tries another condition if those before failed.'],
  ['else', 'Starts what runs if no condition holds.'],
  ['fi', 'Ends what `if` began.'],
  ['for', 'Runs what stands between `do` and `done` once for each word behind `in`.'],
  ['while', 'Runs what stands between `do` and `done` for as long as the command behind `while` succeeds.'],
  ['until', 'Runs what stands between `do` and `done` until the command behind `until` succeeds.'],
  ['do', 'Starts what is repeated.'],
  ['done', 'Ends what is repeated.'],
  ['case', 'Runs what stands behind the first pattern that fits.'],
  ['esac', 'Ends what `case` began.'],
]);

export function explainOperator(operator: string): string | undefined {
  return operators.get(operator.replace(/\s+/g, ''));
}

export function explainShellWord(word: string): string | undefined {
  return words.get(word);
}

/** What a word in front of the program does: an assignment, or a program that runs the one behind it. */
export function explainWordBefore(line: readonly Word[], word: Word): string | undefined {
  if (line.indexOf(word) >= programIndex(line)) return undefined;
  return explainAssignment(word.value) ?? explainShellWord(word.value);
}

/** What `--` does; undefined for other words. */
export function explainEndOfFlags(text: string): string | undefined {
  return text === '--' ? 'Ends the flags: what stands behind is none, even where it starts with a dash.' : undefined;
}

/** What a command's output, or a variable's value, does in a word: `$(docker ps -q)`, `$HOME`; undefined for other words. */
export function explainSubstitution(text: string): string | undefined {
  if (/^["']?(?:\$\(|`)/.test(text)) return 'What the command in it prints stands here.';
  const name = /^["']?\$\{?(\w+)\}?["']?$/.exec(text)?.[1];
  return name === undefined ? undefined : `The value of the variable \`${name}\` stands here.`;
}
