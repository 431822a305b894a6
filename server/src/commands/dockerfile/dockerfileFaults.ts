import { t } from '@vscode/l10n';
import { groupBy } from '../../text/groupBy';
import { lineEndAt, lineStartAt } from '../../text/lines';
import { nearest } from '../../text/nearest';
import { type Span, slice, span } from '../../text/span';
import { flagsOf, instructions } from './flags';
import { type Fault, libraryFaults } from './library';
import { isWhole } from './whole';

/**
 * A problem of a Dockerfile: docker cannot build it, or builds it differently than intended. Offsets are relative to
 * the Dockerfile.
 */
export interface DockerfileFault {
  readonly span: Span;
  readonly message: string;
  /** The replacement; `undefined` if it is not certain. */
  readonly correction?: string;
}

type FaultReporter = (word: string, instruction: string) => Omit<DockerfileFault, 'span'> | undefined;

/**
 * Functions that confirm a fault of the library and describe it. The other faults of the library are not certain
 * enough.
 */
const faultReporters: ReadonlyMap<string, FaultReporter> = new Map<string, FaultReporter>([
  ['UNKNOWN_INSTRUCTION', unknownInstruction],
  ['UNKNOWN_ADD_FLAG', unknownFlag],
  ['UNKNOWN_COPY_FLAG', unknownFlag],
  ['UNKNOWN_FROM_FLAG', unknownFlag],
  ['UNKNOWN_HEALTHCHECK_FLAG', unknownFlag],
  ['JSON_IN_SINGLE_QUOTES', singleQuotes],
  [
    'DEPRECATED_MAINTAINER',
    () => ({ message: t('`MAINTAINER` is deprecated. Use `LABEL org.opencontainers.image.authors="..."` instead.') }),
  ],
  ['DUPLICATE_BUILD_STAGE_NAME', (word) => ({ message: t('Two stages are named “{0}”.', word) })],
  [
    'INVALID_AS',
    (word) => ({
      message: t('The name of a stage comes after `AS`, not after “{0}”.', word),
      ...(nearest(word.toUpperCase(), ['AS']) && { correction: 'AS' }),
    }),
  ],
  ['INVALID_PORT', port],
  ['INVALID_PROTO', (word) => ({ message: t('“{0}” is not a protocol of a port. Use `tcp` or `udp`.', word) })],
  ['INVALID_DESTINATION', destination],
  [
    'ARGUMENT_REQUIRES_ONE_OR_THREE',
    () => ({ message: t('Write `FROM` with an image, or with an image, `AS` and a name.') }),
  ],
  ['ARGUMENT_REQUIRES_AT_LEAST_TWO', twoArguments],
  ['FLAG_MISSING_DURATION', duration],
  ['FLAG_UNKNOWN_UNIT', (word) => ({ message: t('“{0}” is not a duration. Use the unit `s`, `m` or `h`.', word) })],
  ['SYNTAX_MISSING_EQUALS', (word) => ({ message: t('“{0}” has no value. Use `{0}=...`.', word) })],
]);
/** Instructions whose arguments never contain `#`. */
const takesNames = new Set(['ADD', 'COPY', 'FROM']);
const COMMENT_AFTER_ARGUMENTS = /[ \t](#.*)/s; // " # the port of the web server"

/** Returns the certain errors of a complete Dockerfile without indentation, in document order; empty for a fragment. */
export function dockerfileFaults(text: string): readonly DockerfileFault[] {
  if (!isWhole(text)) return [];
  const found = libraryFaults(text).flatMap((fault) => judged(text, fault) ?? []);
  const firsts = [...groupBy(found, ({ span }) => span.start).values()].flatMap(([first]) => first ?? []);
  return firsts.sort((a, b) => a.span.start - b.span.start);
}

function judged(text: string, fault: Fault): DockerfileFault | undefined {
  const start = lineStartAt(text, fault.span.start);
  const line = text.slice(start, lineEndAt(text, fault.span.start));
  const instruction = (line.split(/\s/, 1)[0] ?? '').toUpperCase();
  const word = slice(text, fault.span);
  const what = faultReporters.get(fault.name)?.(word, instruction);
  const [, comment] = COMMENT_AFTER_ARGUMENTS.exec(line) ?? [];
  const isComment = word.startsWith('#') || takesNames.has(instruction);
  if (!what || comment === undefined || !isComment) return what && { span: fault.span, ...what };
  const at = start + line.length - comment.length;
  const message = t('Put a comment on a separate line. This one is read as arguments of `{0}`.', instruction);
  return { span: span(at, at + comment.length), message };
}

/** Reports an unknown instruction, unless it is in lower case, which may be a line of a script. */
function unknownInstruction(word: string) {
  const near = word === word.toUpperCase() && word.length > 2 ? nearest(word, instructions) : undefined;
  return near === undefined
    ? undefined
    : { message: t('“{0}” is not an instruction of a Dockerfile. Did you mean `{1}`?', word, near), correction: near };
}

/** Reports an unknown flag that is similar to a known one; new versions of docker may have others. */
function unknownFlag(word: string, instruction: string) {
  const near = nearest(
    word,
    flagsOf(instruction).map(({ name }) => name),
  );
  return near === undefined
    ? undefined
    : { message: t('`{0}` has no flag “{1}”. Did you mean `{2}`?', instruction, word, near), correction: near };
}

const LIST_IN_SINGLE_QUOTES = /^\[\s*'[^'"\\\n]*'(?:\s*,\s*'[^'"\\\n]*')*\s*\]$/; // "['npm', 'start']"

function singleQuotes(word: string) {
  if (!LIST_IN_SINGLE_QUOTES.test(word)) return undefined;
  return {
    message: t('Use double quotes in a list. With single quotes, a shell runs all of it as one command.'),
    correction: word.replaceAll("'", '"'),
  };
}

/** Reports a duration without a unit, except 0. */
function duration(word: string) {
  if (/^0+$/.test(word)) return undefined;
  return { message: t('“{0}” has no unit. Use `{0}s` for seconds or `{0}m` for minutes.', word) };
}

const FOLDER = /(?:^|\/)\.{1,2}$/; // "../.."

/** Reports an invalid port. A word without digits, such as "port", is a placeholder. */
function port(word: string) {
  return /\d|#/.test(word) ? { message: t('“{0}” is not a port.', word) } : undefined;
}

/** Reports a destination of several sources that does not end in a slash. `.` is a folder without one. */
function destination(word: string, instruction: string) {
  if (FOLDER.test(word)) return undefined;
  return {
    message: t('`{0}` copies several files into a folder. End its name with “/”.', instruction),
    correction: `${word}/`,
  };
}

function twoArguments(word: string, instruction: string) {
  // A line with only the name of an instruction mentions it.
  if (word.toUpperCase() === instruction) return undefined;
  return { message: t('`{0}` takes at least two arguments: what to copy, and where to.', instruction) };
}
