import { type CompletionItem, CompletionItemKind, MarkupKind } from 'vscode-languageserver-types';
import type { Notebook } from '../notebook/notebook';
import { helpFlag, lastOf } from '../shell/flags';
import { programIndex } from '../shell/program';
import { programNamed, programNames } from '../shell/programs';
import { type Resolved, resolve } from '../shell/resolve';
import { type Argument, type Command, type Flag, flagNamed, nameOf } from '../shell/specification';
import type { Specifications } from '../shell/specifications';
import type { CommandLine } from '../shell/words';
import { type Span, span } from '../text/span';
import { commandAt } from './commandAt';
import { commandHelp, flagHelp } from './commandHelp';
import { rangeOf } from './range';

/** Characters behind which a command goes on. */
export const commandTriggerCharacters: readonly string[] = [' ', '-'];

/** A word that fits at the cursor. */
interface Offer {
  readonly name: string;
  /** Other names under which it should be found. */
  readonly aliases?: readonly string[];
  readonly kind: CompletionItemKind;
  readonly about: string;
  readonly help?: string;
}

/** Commands, flags and values that fit at the cursor, as plain text that replaces the word there; nothing in prose. */
export function completeCommands(notebook: Notebook, at: number, specifications: Specifications): CompletionItem[] {
  const line = commandAt(notebook, at);
  if (!line) return [];
  const under = line.words.find((word) => word.span.start < at && at <= word.span.end)?.span ?? span(at, at);
  const written = notebook.text.slice(under.start, at);
  const before = { ...line, words: line.words.filter((word) => word.span.end <= under.start) };
  const resolved = resolve(before, specifications);
  if (!resolved) return items(notebook, under, programsFor(before, written, specifications));
  const equals = written.startsWith('-') ? written.indexOf('=') : -1;
  if (equals > 0) {
    const flag = flagNamed(lastOf(resolved.path), written.slice(0, equals));
    return items(notebook, span(under.start + equals + 1, under.end), valuesOf(flag?.value));
  }
  return items(notebook, under, offers(resolved, given(line, under, specifications), written));
}

function offers(resolved: Resolved, flagsGiven: readonly Flag[], written: string): readonly Offer[] {
  const { next, path } = resolved;
  if (next.value) return valuesOf(next.value.argument);
  const flags = next.flag ? flagOffers(path, flagsGiven) : [];
  if (written.startsWith('-')) return flags;
  const words = next.command ? commandOffers(path) : valuesOf(next.argument);
  return written === '' ? [...words, ...flags] : words;
}

/** A program is only offered once its first letter stands there, or every line of code would offer it. */
function programsFor(before: CommandLine, written: string, specifications: Specifications): readonly Offer[] {
  if (written === '' || programIndex(before.words) < before.words.length) return [];
  return programNames(specifications)
    .filter((name) => name.startsWith(written))
    .flatMap((name) => programNamed(name, specifications) ?? [])
    .map((program) => commandOffer(program, []));
}

function commandOffers(path: Resolved['path']): readonly Offer[] {
  return (lastOf(path).commands ?? []).map((command) => commandOffer(command, path));
}

function commandOffer(command: Command, path: readonly Command[]): Offer {
  return {
    name: nameOf(command),
    aliases: command.names.slice(1),
    kind: command.commands ? CompletionItemKind.Module : CompletionItemKind.Function,
    about: command.about,
    help: commandHelp([...path, command]),
  };
}

/** Every name of every flag that can still be given: who types `-p` must find it, who types `--p` too. */
function flagOffers(path: Resolved['path'], flagsGiven: readonly Flag[]): readonly Offer[] {
  return [...(lastOf(path).flags ?? []), helpFlag]
    .filter((flag) => flag.repeats || !flagsGiven.includes(flag))
    .flatMap((flag) =>
      flag.names.map((name) => ({
        name,
        kind: CompletionItemKind.Property,
        about: flag.about,
        help: flagHelp(flag, path),
      })),
    );
}

function valuesOf(argument: Argument | undefined): readonly Offer[] {
  return (argument?.values ?? []).map(({ name, about = argument?.name ?? '' }) => ({
    name,
    kind: CompletionItemKind.EnumMember,
    about,
  }));
}

/** The flags that the line has already, on both sides of the cursor. */
function given(line: CommandLine, under: Span, specifications: Specifications): readonly Flag[] {
  const parts = resolve(line, specifications)?.parts ?? [];
  return parts.flatMap((part) => (part.type === 'flag' && !within(part.span, under) ? part.flag : []));
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The items keep the order of the offers. */
function items(notebook: Notebook, replaced: Span, offered: readonly Offer[]): CompletionItem[] {
  const range = rangeOf(notebook.lines, replaced);
  return offered.map(({ name, aliases = [], kind, about, help }, n) => ({
    label: name,
    kind,
    detail: about,
    ...(help && { documentation: { kind: MarkupKind.Markdown, value: help } }),
    sortText: String(n).padStart(4, '0'),
    filterText: [name, ...aliases].join(' '),
    textEdit: { range, newText: name },
  }));
}
