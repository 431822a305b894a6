import { lineColumn } from '../../text/lines';
import { code, escapeMarkdown } from '../../text/markdown';
import { slice } from '../../text/span';
import { lastOf, type Path } from '../catalog/flags';
import { commonImages } from '../catalog/images';
import { makerOf } from '../catalog/namesInNotes';
import { namingOf, OWN_NAME } from '../catalog/namesInUse';
import type { Part } from '../catalog/part';
import { type Flag, wordsOf } from '../catalog/specification';
import type { Specifications } from '../catalog/specifications';
import type { CodeHost } from '../codeHost';
import {
  argumentHelp,
  argumentPlace,
  codeBlock,
  commandHelp,
  flagHelp,
  listed,
  paragraphs,
} from '../explain/commandHelp';
import { explainSubstitution } from '../explain/shellSyntax';
import { explainFlagValue, explainValue } from '../explain/value';
import { placeholdersIn } from '../shell/placeholder';
import type { CommandLine, Word } from '../shell/words';

/** A word of a command, with the notes that contain it. */
export interface WordPlace {
  readonly host: CodeHost;
  readonly line: CommandLine;
  readonly word: Word;
  readonly at: number;
  readonly specifications: Specifications;
}

type PartOf<Type extends Part['type']> = Extract<Part, { type: Type }>;

/** Returns the explanation of a part of a command as Markdown; "" if there is none. `path` is that of its command. */
export function partHelp(part: Part, path: Path, place: WordPlace): string {
  switch (part.type) {
    case 'command':
      return commandHelp(part.path);
    case 'flag':
      return flagHelp(part.flag, part.path);
    case 'value':
      return valueHelp(part, path, place);
    case 'argument':
      return argumentPartHelp(part, path, place);
    case 'misplacedFlag':
      return misplacedHelp(part);
    case 'unknown':
    case 'unknownFlag':
      return '';
  }
}

/** Returns the help of flags combined in one word, one line each. */
export function joinedHelp(parts: readonly PartOf<'flag'>[], text: string): string {
  const word = parts.map(({ span }) => slice(text, span)).join('');
  const each = parts.map(({ flag }) => `- ${listed(flag.names)}: ${escapeMarkdown(flag.about)}`);
  return paragraphs(`${code(word)} is ${count(parts.length)} flags:`, each.join('\n'));
}

function count(number: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five', 'six'][number] ?? String(number);
}

function valueHelp(part: PartOf<'value'>, path: Path, place: WordPlace): string {
  const text = textOf(part, place);
  const said =
    placeholderHelp(place) ??
    explainFlagValue(text, part.flag, part.argument, commonImages(place.specifications)) ??
    explainSubstitution(text);
  return paragraphs(said, nameHelp(part, path, text, place), flagOfValueHelp(part.flag, part.path, said === undefined));
}

function argumentPartHelp(part: PartOf<'argument'>, path: Path, place: WordPlace): string {
  const { argument } = part;
  if (!argument) return '';
  const text = textOf(part, place);
  const said =
    placeholderHelp(place) ??
    explainValue(text, argument, commonImages(place.specifications)) ??
    explainSubstitution(text);
  const about = argument.command
    ? `Part of the command that ${code(wordsOf(path))} runs.`
    : (said === undefined ? argumentHelp : argumentPlace)(argument, path);
  return paragraphs(said, nameHelp(part, path, text, place), about);
}

function misplacedHelp({ flags, path }: PartOf<'misplacedFlag'>): string {
  const [place] = lastOf(path).args ?? [];
  const command = code(wordsOf(path));
  return paragraphs(
    `A flag of ${command} has to come before *${escapeMarkdown(place?.name ?? 'the arguments')}*. Here, it is passed on as an argument.`,
    ...flags.map((flag) => flagHelp(flag, path)),
  );
}

/** Returns the description of the flag of a value; the full one if the value has no description. */
function flagOfValueHelp(flag: Flag, path: Path, full: boolean): string {
  if (full) return flagHelp(flag, path);
  const about = flag.about && `: ${escapeMarkdown(flag.about)}`;
  return `The value of ${listed(flag.names)} of ${code(wordsOf(path))}${about}`;
}

/** Returns the help of a placeholder; `undefined` for other words. */
function placeholderHelp({ word }: WordPlace): string | undefined {
  const [placeholder] = placeholdersIn(word.text);
  if (!placeholder) return undefined;
  return `${code(slice(word.text, placeholder.span))} is a placeholder. Replace it with the ${escapeMarkdown(placeholder.name)}.`;
}

/** Returns the help of a name that the notes define, with the line of its definition. */
function nameHelp(part: Part, path: Path, text: string, place: WordPlace): string | undefined {
  const naming = namingOf(part, path);
  if (!naming || !OWN_NAME.test(text) || placeholdersIn(text).length > 0) return undefined;
  const { kind, makes } = naming;
  const { host, at, specifications } = place;
  if (makes) return `The name of the new ${kind}.`;
  const maker = makerOf(host, at, kind, text, specifications);
  if (!maker) return undefined;
  const line = lineColumn(host.lines, maker.start).line + 1;
  return paragraphs(
    `The ${kind} ${code(text)} is created on line ${line} of these notes:`,
    codeBlock(slice(host.text, maker).trim()),
  );
}

const QUOTED = /^(["'])([\s\S]*)\1$/; // "'8080:80'"

function textOf({ span }: Part, { host }: WordPlace): string {
  const text = slice(host.text, span);
  return QUOTED.exec(text)?.[2] ?? text;
}
