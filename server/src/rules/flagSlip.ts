import { flagsOf, type Path, readFlags } from '../shell/flags';
import type { Part } from '../shell/part';
import { nameOf } from '../shell/specification';
import { nearest } from '../text/nearest';
import { type Span, span } from '../text/span';
import type { NotedCommand } from './resolvedCommands';

/** A flag that the command does not have. */
export interface FlagSlip {
  /** As far as it is wrong: in `-itx`, the last letter. */
  readonly span: Span;
  readonly name: string;
  /** The words of the command: `docker run`. */
  readonly command: string;
  /** What to write instead, where something is near. */
  readonly meant: string | undefined;
}

type UnknownFlag = Extract<Part, { type: 'unknownFlag' }>;

/** Words that stand for flags of the reader's choice: `docker run --options image`. */
const anyFlag = /^-{1,2}(?:args?|arguments?|bar|flags?|foo|opts?|options?|params?|something|switch(?:es)?)$/;

/**
 * The first wrong flag of a command, and of each that it runs: what stands behind may be the value of one that is not
 * known. Where notes only tell of a command, another flag has to be near.
 */
export function flagSlips({ resolved, typed }: NotedCommand): readonly FlagSlip[] {
  return resolved.flatMap(({ parts, path }) => {
    const unknown = parts.find((part) => part.type === 'unknownFlag');
    if (unknown?.type !== 'unknownFlag' || isOfCommandBehind(unknown, path)) return [];
    const slip = slipOf(unknown);
    return slip && (typed || slip.meant !== undefined) ? slip : [];
  });
}

/** It stands before the command that has it, as in `docker -it run`: not the flag is wrong but its place. */
function isOfCommandBehind({ word, path }: UnknownFlag, whole: Path): boolean {
  return path.length < whole.length && readFlags(word, whole).every(({ known }) => known);
}

function slipOf(part: UnknownFlag): FlagSlip | undefined {
  const { word, path } = part;
  if (path.some(({ open }) => open) || anyFlag.test(word.text)) return undefined;
  const command = path.map(nameOf).join(' ');
  const names = flagsOf(path).flatMap(({ flag }) => flag.names);
  const equals = word.text.indexOf('=');
  const whole = equals < 0 ? word.text : word.text.slice(0, equals);
  const long = part.name.startsWith('--') ? longMeant(part.name, path, names) : oneDashMeant(whole, names);
  if (long === undefined) return { span: part.span, name: part.name, command, meant: undefined };
  return { span: span(word.span.start, word.span.start + whole.length), name: whole, command, meant: long };
}

/** `--all` of `--al`, `-it` of `--itt`. */
function longMeant(name: string, path: Path, names: readonly string[]): string | undefined {
  const near = nearest(
    name,
    names.filter((one) => one.startsWith('--')),
  );
  return near ?? lettersMeant(name.slice(2), path);
}

const fewLetters = /^[A-Za-z]{2,4}$/; // "itt"

function lettersMeant(letters: string, path: Path): string | undefined {
  const switches = new Set(flagsOf(path).flatMap(({ flag }) => (flag.value ? [] : flag.names)));
  const isGroup = fewLetters.test(letters) && [...letters].every((letter) => switches.has(`-${letter}`));
  return isGroup ? `-${[...new Set(letters)].join('')}` : undefined;
}

/** `--name` of `-name`. */
function oneDashMeant(name: string, names: readonly string[]): string | undefined {
  return name.length > 3 && names.includes(`-${name}`) ? `-${name}` : undefined;
}
