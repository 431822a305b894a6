import { t } from '@vscode/l10n';
import { lineColumn } from '../../text/lines';
import { code, escapeMarkdown } from '../../text/markdown';
import { slice } from '../../text/span';
import { lastOf, type Path } from '../catalog/flags';
import { commonImages } from '../catalog/images';
import { makerOf } from '../catalog/namesInNotes';
import { namingOf, OWN_NAME } from '../catalog/namesInUse';
import type { Part } from '../catalog/part';
import { type ArgumentKind, type Flag, wordsOf } from '../catalog/specification';
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
  return paragraphs(joinedText(code(word), parts.length), each.join('\n'));
}

function joinedText(word: string, flags: number): string {
  switch (flags) {
    case 2:
      return t('{0} is two flags:', word);
    case 3:
      return t('{0} is three flags:', word);
    case 4:
      return t('{0} is four flags:', word);
    default:
      return t('{0} is {1} flags:', word, flags);
  }
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
    ? t('Part of the command that {0} runs.', code(wordsOf(path)))
    : (said === undefined ? argumentHelp : argumentPlace)(argument, path);
  return paragraphs(said, nameHelp(part, path, text, place), about);
}

function misplacedHelp({ flags, path }: PartOf<'misplacedFlag'>): string {
  const [place] = lastOf(path).args ?? [];
  const command = code(wordsOf(path));
  return paragraphs(
    t(
      'A flag of {0} has to come before *{1}*. Here, it is passed on as an argument.',
      command,
      escapeMarkdown(place?.name ?? t('the arguments')),
    ),
    ...flags.map((flag) => flagHelp(flag, path)),
  );
}

/** Returns the description of the flag of a value; the full one if the value has no description. */
function flagOfValueHelp(flag: Flag, path: Path, full: boolean): string {
  if (full) return flagHelp(flag, path);
  const [names, command] = [listed(flag.names), code(wordsOf(path))];
  return flag.about
    ? t('The value of {0} of {1}: {2}', names, command, escapeMarkdown(flag.about))
    : t('The value of {0} of {1}', names, command);
}

/** Returns the help of a placeholder; `undefined` for other words. */
function placeholderHelp({ word }: WordPlace): string | undefined {
  const [placeholder] = placeholdersIn(word.text);
  if (!placeholder) return undefined;
  const written = code(slice(word.text, placeholder.span));
  return t('{0} is a placeholder. Replace it with a value: {1}.', written, escapeMarkdown(placeholder.name));
}

/** Returns the help of a name that the notes define, with the line of its definition. */
function nameHelp(part: Part, path: Path, text: string, place: WordPlace): string | undefined {
  const naming = namingOf(part, path);
  if (!naming || !OWN_NAME.test(text) || placeholdersIn(text).length > 0) return undefined;
  const { kind, makes } = naming;
  const { host, at, specifications } = place;
  if (makes) return t('A new name ({0}).', namedThing(kind));
  const maker = makerOf(host, at, kind, text, specifications);
  if (!maker) return undefined;
  const line = lineColumn(host.lines, maker.start).line + 1;
  return paragraphs(
    t('{0} ({1}) is created on line {2} of these notes:', code(text), namedThing(kind), line),
    codeBlock(slice(host.text, maker).trim()),
  );
}

/** Returns the name of what has a name in commands: "container". */
function namedThing(kind: ArgumentKind): string {
  switch (kind) {
    case 'container':
      return t('container');
    case 'image':
      return t('image');
    case 'network':
      return t('network');
    case 'service':
      return t('service');
    case 'volume':
      return t('volume');
    default:
      return kind;
  }
}

const QUOTED = /^(["'])([\s\S]*)\1$/; // "'8080:80'"

function textOf({ span }: Part, { host }: WordPlace): string {
  const text = slice(host.text, span);
  return QUOTED.exec(text)?.[2] ?? text;
}
