import type { TypedCommand } from '../../../server/src/protocol';

/** A placeholder to fill in. */
export interface Blank {
  readonly name: string;
  /** The text of its first occurrence: `<container id>`. */
  readonly written: string;
  /** The text of the command that contains it. */
  readonly command: string;
}

/** Returns the placeholders of commands, each name once, in order of appearance. */
export function blanksIn(commands: readonly TypedCommand[]): readonly Blank[] {
  const blanks = new Map<string, Blank>();
  for (const { text, placeholders } of commands) {
    for (const { start, end, name } of placeholders) {
      if (!blanks.has(name)) blanks.set(name, { name, written: text.slice(start, end), command: text });
    }
  }
  return [...blanks.values()];
}

/** Returns the text of a command with its placeholders replaced by values; those without a value are kept. */
export function filledIn({ text, placeholders }: TypedCommand, values: ReadonlyMap<string, string>): string {
  let filled = '';
  let at = 0;
  for (const { start, end, name } of placeholders) {
    filled += text.slice(at, start) + (values.get(name) ?? text.slice(start, end));
    at = end;
  }
  return filled + text.slice(at);
}
