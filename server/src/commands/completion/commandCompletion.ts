import type { Candidate } from '../../answers/candidate';
import { type Span, span } from '../../text/span';
import { type KnownFlag, knownFlag } from '../catalog/flags';
import { type Resolved, resolve, withInner } from '../catalog/resolve';
import type { Argument, Flag } from '../catalog/specification';
import type { Specifications } from '../catalog/specifications';
import type { CodeHost } from '../codeHost';
import { commandAt, wordUnder } from '../cursor/commandAt';
import { programIndex } from '../shell/program';
import type { CommandLine, Word } from '../shell/words';
import { itemsOf } from './commandItems';
import {
  argumentOffers,
  commandOffers,
  flagOffer,
  flagsLeft,
  type Offer,
  programOffers,
  switchOffers,
} from './commandOffers';
import { joinedOffers } from './joinedFlags';

/** Characters that start the next part of a command. */
export const commandTriggerCharacters: readonly string[] = [' ', '-', '='];

/** Returns commands, flags and values for the cursor, as plain text that replaces the word there. Empty outside of code. */
export function completeCommands(host: CodeHost, at: number, specifications: Specifications): Candidate[] {
  const line = commandAt(host, at);
  if (!line) return [];
  const under = wordUnder(host.text, line, at);
  const written = host.text.slice(under.start, at);
  const question: Question = {
    written,
    before: line.words.filter((word) => word.span.end <= under.start),
    given: flagsGiven(line, under, specifications),
    specifications,
    offersFor: (argument) => argumentOffers(argument, host, at, specifications),
  };
  const equals = written.startsWith('-') ? written.indexOf('=') : -1;
  return equals > 0
    ? itemsOf(host, span(under.start + equals + 1, under.end), joinedValues(question, written.slice(0, equals)))
    : itemsOf(host, under, offers(question));
}

interface Question {
  /** The word at the cursor, up to the cursor. */
  readonly written: string;
  /** The words before the word at the cursor. */
  readonly before: readonly Word[];
  /** The flags that the line contains, before and after the cursor. */
  readonly given: ReadonlySet<Flag>;
  readonly specifications: Specifications;
  readonly offersFor: (argument: Argument | undefined) => readonly Offer[];
}

function offers(question: Question): readonly Offer[] {
  const { before, specifications } = question;
  const resolved = resolve({ words: before }, specifications);
  const last = resolved && withInner(resolved).at(-1);
  if (last && !last.inner) return nextOffers(last, question);
  return programsAfter(last?.inner?.words ?? before, question);
}

/** Offers programs only after a letter was typed. Otherwise every line of code would open a list. */
function programsAfter(words: readonly Word[], { written, specifications }: Question): readonly Offer[] {
  if (written === '' || written.startsWith('-') || programIndex(words) < words.length) return [];
  return programOffers(written, specifications);
}

function nextOffers({ next, path }: Resolved, question: Question): readonly Offer[] {
  const { written, given, offersFor } = question;
  const values = next.value ? valueOffers(next.value.argument, next.mayEnd, offersFor) : [];
  if (next.value && !next.value.mayEnd) return values;
  const left = next.flag ? flagsLeft(path, given) : [];
  if (written.startsWith('-'))
    return joinedOffers(written, path, left) ?? left.map((known) => dashedOffer(known, written));
  const words = [...values, ...wordOffers({ next, path }, question)];
  // If a value is valid, flags are offered only after a dash. A list that contains only the help flag is not offered.
  const needsDash = words.length > 0 ? !next.command : left.every(isHelp);
  return written !== '' || needsDash
    ? words
    : [...words, ...left.map((known) => optionalIf(true, flagOffer(known, '')))];
}

/** Returns the values of a flag, without popular images: images in flags are usually created, as in `docker build -t me/app`. */
function valueOffers(argument: Argument, mayEnd: boolean, offersFor: Question['offersFor']): readonly Offer[] {
  return offersFor(argument).map((offer) => ({
    ...optionalIf(mayEnd, offer),
    ...(argument.kind === 'image' && { isFree: true }),
  }));
}

function wordOffers({ next, path }: Pick<Resolved, 'next' | 'path'>, question: Question): readonly Offer[] {
  if (next.command) return commandOffers(path);
  if (next.argument?.command) return programsAfter([], question);
  return question.offersFor(next.argument).map((offer) => optionalIf(next.mayEnd, offer));
}

function optionalIf(isOptional: boolean, offer: Offer): Offer {
  return isOptional ? { ...offer, isOptional } : offer;
}

function dashedOffer(known: KnownFlag, written: string): Offer {
  return optionalIf(isHelp(known), flagOffer(known, written));
}

function isHelp({ flag }: KnownFlag): boolean {
  return flag.names.includes('--help');
}

/** Offers values after `--flag=`. */
function joinedValues({ before, specifications, offersFor }: Question, name: string): readonly Offer[] {
  const resolved = resolve({ words: before }, specifications);
  const last = resolved && withInner(resolved).at(-1);
  const flag = last && !last.inner ? knownFlag(last.path, name)?.flag : undefined;
  if (!flag) return [];
  return flag.value ? offersFor(flag.value) : switchOffers();
}

function flagsGiven(line: CommandLine, under: Span, specifications: Specifications): ReadonlySet<Flag> {
  const resolved = resolve(line, specifications);
  const parts = resolved ? withInner(resolved).flatMap((one) => one.parts) : [];
  return new Set(parts.flatMap((part) => (part.type === 'flag' && !within(part.span, under) ? part.flag : [])));
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
