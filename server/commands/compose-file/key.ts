import type { ArgumentKind, Command } from '../../src/shell/specification';

/** What a key of a compose file means, and what may stand below it. */
export interface ComposeKey {
  readonly about: string;
  readonly example: string;
  /** The values that it knows by name. */
  readonly values?: readonly string[];
  /** What its values name, where that stands elsewhere in the file. */
  readonly kind?: ArgumentKind;
  /** The keys below it, be they in a list or not. */
  readonly keys?: ComposeKeys;
  /** The keys below each name that the author chooses: `services: web:`. */
  readonly each?: ComposeKeys;
  /** It is read no longer, or something else is meant to take its place, which is named here. */
  readonly deprecated?: string;
}

export type ComposeKeys = Readonly<Record<string, ComposeKey>>;

export function key(about: string, example: string, more: Omit<ComposeKey, 'about' | 'example'> = {}): ComposeKey {
  return { about, example, ...more };
}

/** The keys as the specification that the server reads: a key is a command, and what may stand below it its commands. */
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

/** `true` or `false`. */
export const yesOrNo: Pick<ComposeKey, 'values'> = { values: ['true', 'false'] };
