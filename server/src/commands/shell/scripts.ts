import { shift, span } from '../../text/span';
import { type CommandLine, readCommands, type Word } from './words';

/** Matches programs that run the quoted word after `-c` as a script: `bash -c "..."`, `sh -lc '...'`. */
const SHELLS = /^(?:\/(?:usr\/)?bin\/)?(?:ba|z|da|a|k)?sh$/;
const SCRIPT_FLAG = /^-[a-z]*c$/;

/** Matches a quoted word, perhaps without its end: `"docker ps"`, `'ls -l`. */
const QUOTED = /^(["'])[\s\S]*$/;

/** Returns the commands in quoted scripts of a line, in order. */
export function scriptsIn(line: CommandLine): readonly CommandLine[] {
  return line.words.flatMap((word, n) => (isScript(line.words, n) ? commandsInside(word) : []));
}

function isScript(words: readonly Word[], n: number): boolean {
  const { text } = words[n] as Word;
  if (!QUOTED.test(text)) return false;
  const [shell, flag] = [words[n - 2], words[n - 1]];
  if (shell && flag && SHELLS.test(shell.value) && SCRIPT_FLAG.test(flag.value)) return true;
  return words[0]?.value === 'ssh' && n > 1 && text.includes(' ');
}

function commandsInside({ text, span: own }: Word): readonly CommandLine[] {
  const closed = text.length > 1 && text.endsWith(text.charAt(0));
  const commands = readCommands(text, span(1, text.length - (closed ? 1 : 0)));
  return commands.map((command) => ({
    span: shift(command.span, own.start),
    words: command.words.map((word) => ({ ...word, span: shift(word.span, own.start) })),
  }));
}
