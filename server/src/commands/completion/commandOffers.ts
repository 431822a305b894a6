import { t } from '@vscode/l10n';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { flagsOf, helpFlag, type KnownFlag, lastOf, type Path } from '../catalog/flags';
import { commonImages } from '../catalog/images';
import { nearestNames } from '../catalog/namesInNotes';
import { programNamed, programNames } from '../catalog/programs';
import { type Argument, nameOf } from '../catalog/specification';
import type { Specifications } from '../catalog/specifications';
import type { CodeHost } from '../codeHost';
import { commandUsage, flagUsage } from '../explain/commandHelp';

/** A word that fits at the cursor. */
export interface Offer {
  readonly name: string;
  /** The label in the list; the name by default. */
  readonly label?: string;
  /** Further names that match the offer. */
  readonly aliases?: readonly string[];
  readonly kind: CompletionItemKind;
  /** A description in one line. */
  readonly about: string;
  /** Further help, as Markdown. */
  readonly help?: string;
  readonly deprecated?: boolean;
  /** Whether any other text is valid at the cursor, too. */
  readonly isFree?: boolean;
  /** Whether the line is complete without the word. */
  readonly isOptional?: boolean;
}

/** Returns the programs whose names start with the typed text. */
export function programOffers(written: string, specifications: Specifications): readonly Offer[] {
  return programNames(specifications)
    .filter((name) => name.startsWith(written))
    .flatMap((name) => programNamed(name, specifications) ?? [])
    .map((program) => commandOffer([program]));
}

/** Returns the subcommands of the last command of the path. */
export function commandOffers(path: Path): readonly Offer[] {
  return (lastOf(path).commands ?? []).map((command) => commandOffer([...path, command]));
}

function commandOffer(path: Path): Offer {
  const command = lastOf(path);
  return {
    name: nameOf(command),
    aliases: command.names.slice(1),
    kind: command.commands || command.source !== undefined ? CompletionItemKind.Module : CompletionItemKind.Function,
    about: command.about,
    help: commandUsage(path),
    ...(command.deprecated !== undefined && { deprecated: true }),
  };
}

/** Returns the flags that can be added, those of the command itself first. */
export function flagsLeft(path: Path, given: ReadonlySet<unknown>): readonly KnownFlag[] {
  const flags = flagsOf(path);
  const help = flags.some(({ flag }) => flag.names.includes('--help')) ? [] : [{ flag: helpFlag, path }];
  return [...flags, ...help].filter(({ flag }) => flag.repeats || !given.has(flag));
}

/** Returns a candidate that matches any name of a flag and inserts the one that the typed text starts, else the long name. */
export function flagOffer({ flag, path }: KnownFlag, written: string): Offer {
  const names = flag.names.toSorted((one, other) => one.length - other.length);
  const begun = written === '' ? undefined : names.find((each) => each.startsWith(written));
  const own = begun ?? names.find((each) => each.startsWith('--')) ?? nameOf(flag);
  return {
    name: own,
    label: names.join(', '),
    aliases: flag.names.filter((each) => each !== own),
    kind: CompletionItemKind.Property,
    about: flag.about || flag.value?.about || '',
    help: flagUsage(flag, path),
    ...(flag.deprecated !== undefined && { deprecated: true }),
  };
}

/** Returns candidates for an argument: predefined values, names from the notes, and popular images. */
export function argumentOffers(
  argument: Argument | undefined,
  host: CodeHost,
  at: number,
  specifications: Specifications,
): readonly Offer[] {
  if (!argument) return [];
  const known = (argument.values ?? []).map(({ name, about }) => ({
    name,
    kind: CompletionItemKind.EnumMember,
    about: about ?? argument.about ?? argument.name,
    isFree: argument.kind !== undefined && argument.kind !== 'image',
  }));
  const noted = (argument.kind ? nearestNames(host, at, argument.kind, specifications) : []).map((name) => ({
    name,
    kind: CompletionItemKind.Value,
    about: t('In these notes'),
    isFree: true,
  }));
  const images = (argument.kind === 'image' ? commonImages(specifications) : []).map(({ name, about = '' }) => ({
    name,
    kind: CompletionItemKind.EnumMember,
    about,
  }));
  const names = new Set<string>();
  return [...known, ...noted, ...images].filter(({ name }) => names.size < names.add(name).size);
}

/** The values of a switch, as in `--rm=false`. */
export const switchOffers = (): readonly Offer[] => [
  { name: 'true', kind: CompletionItemKind.EnumMember, about: t('Turns it on, like the flag without a value') },
  { name: 'false', kind: CompletionItemKind.EnumMember, about: t('Turns it off') },
];
