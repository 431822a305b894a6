import { type Span, slice, span } from '../../text/span';
import { flagsOf, type InstructionFlag, mountOptionsBeside } from './flags';
import { flagHelp } from './help';
import { libraryProposals } from './library';
import { type FlagPlace, flagPlaceAt } from './place';
import type { Proposal } from './proposal';

const STAGE_NAME = /^FROM[ \t]+(?:--\S+[ \t]+)*(\S+)(?:[ \t]+AS[ \t]+(\S+))?[ \t]*$/gim; // "FROM node:22 AS build"
const REST_OF_WORD = /[\w-]*[=}]?/y; // "LL" after "FU"

/** Returns the completions at a place of a Dockerfile whose lines are not indented. */
export function proposalsAt(text: string, at: number): readonly Proposal[] {
  const place = flagPlaceAt(text, at);
  const own = place ? [...flagProposals(text, at, place), ...baseStages(text, at, place)] : [];
  return [...libraryProposals(text, at), ...own].map((each) => ({ ...each, replaced: widened(text, at, each) }));
}

function flagProposals(text: string, at: number, place: FlagPlace): readonly Proposal[] {
  const written = text.slice(place.word.start, at);
  const equals = written.indexOf('=');
  const known = flagsOf(place.instruction);
  if (equals < 0) {
    if (written !== '' && !written.startsWith('-')) return [];
    return known
      .filter(({ name, repeats }) => repeats || !place.given.includes(name))
      .map((flag) => flagProposal(flag, span(place.word.start, at)));
  }
  const flag = known.find(({ name }) => name === written.slice(0, equals));
  return flag ? valueProposals(text, flag, span(place.word.start + equals + 1, at)) : [];
}

function flagProposal(flag: InstructionFlag, replaced: Span): Proposal {
  const text = flag.bare ? flag.name : `${flag.name}=`;
  return { kind: 'flag', text, about: '', help: flagHelp(flag), replaced, deprecated: false };
}

/** Proposes the values of a flag; after a comma of a `--mount`, the options of its type. */
function valueProposals(text: string, flag: InstructionFlag, value: Span): readonly Proposal[] {
  const parts = slice(text, value).split(',');
  const own = parts.at(-1) ?? '';
  const options = parts.slice(0, -1);
  const replaced = span(value.end - own.length, value.end);
  if (flag.name === '--mount' && own.startsWith('from=')) {
    return stagesBefore(text, value.start).map((stage) => ({
      ...stage,
      replaced: span(replaced.start + 'from='.length, value.end),
    }));
  }
  const values = options.length > 0 && flag.name === '--mount' ? mountOptionsBeside(options) : (flag.values ?? []);
  return values.map((each) => ({
    kind: 'value',
    text: each,
    about: '',
    help: flagHelp(flag),
    replaced,
    deprecated: false,
  }));
}

/** Proposes the earlier stages that a stage can be based on: `FROM build`. */
function baseStages(text: string, at: number, { instruction, word }: FlagPlace): readonly Proposal[] {
  if (instruction.toUpperCase() !== 'FROM' || text.startsWith('-', word.start)) return [];
  return stagesBefore(text, at).map((stage) => ({ ...stage, replaced: span(word.start, at) }));
}

/** Proposes the named stages before a place. */
function stagesBefore(text: string, at: number): readonly Proposal[] {
  return Array.from(text.slice(0, at).matchAll(STAGE_NAME), ([, image = '', name]) => ({ image, name })).flatMap(
    ({ image, name }) =>
      name === undefined
        ? []
        : { kind: 'stage', text: name, about: image, help: '', replaced: span(at, at), deprecated: false },
  );
}

/** Returns the span that a proposal replaces: the whole word at the cursor. */
function widened(text: string, at: number, { text: written, replaced }: Proposal): Span {
  REST_OF_WORD.lastIndex = at;
  const rest = REST_OF_WORD.exec(text)?.[0] ?? '';
  const closer = rest.at(-1) ?? '';
  const taken = /[=}]/.test(closer) && !written.endsWith(closer) ? rest.slice(0, -1) : rest;
  return span(replaced.start, at + taken.length);
}
