import type { ArgumentKind, Command } from '../../src/commands/catalog/specification';

/** A key of a compose file: its description, its values and the keys allowed below it. */
export interface ComposeKey {
  readonly about: string;
  readonly example: string;
  /** Predefined values. */
  readonly values?: readonly string[];
  /** The kind of object that its values refer to, if that is defined elsewhere in the file. */
  readonly kind?: ArgumentKind;
  /** Keys allowed below it, directly or in the items of a list. */
  readonly keys?: ComposeKeys;
  /** Keys allowed below each user-defined name, such as `web` in `services: web:`. */
  readonly each?: ComposeKeys;
  /** The replacement of a deprecated key, or "" if there is none; `undefined` if the key is not deprecated. */
  readonly deprecated?: string;
}

export type ComposeKeys = Readonly<Record<string, ComposeKey>>;

export function key(about: string, example: string, more: Omit<ComposeKey, 'about' | 'example'> = {}): ComposeKey {
  return { about, example, ...more };
}

/** Converts `keys` to the format of specifications: a key becomes a command, and the keys below it its subcommands. */
export function commandsOf(keys: ComposeKeys): readonly Command[] {
  return Object.entries(keys).map(([name, { about, example, values, kind, keys: below, each, deprecated }]) => ({
    names: [name],
    about,
    example: { line: example, about: '' },
    ...((values || kind) && {
      args: [
        { name: 'value', ...(kind && { kind }), ...(values && { values: values.map((value) => ({ name: value })) }) },
      ],
    }),
    ...(below && { commands: commandsOf(below) }),
    ...(each && { commands: [{ names: ['*'], about: '', commands: commandsOf(each) }] }),
    ...(deprecated !== undefined && { deprecated }),
  }));
}

/** The values of a boolean key. */
export const yesOrNo: Pick<ComposeKey, 'values'> = { values: ['true', 'false'] };
