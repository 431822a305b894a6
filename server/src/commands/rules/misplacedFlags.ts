import { type Span, slice, span } from '../../text/span';
import { lastOf, type Path, readFlags } from '../catalog/flags';
import type { Part } from '../catalog/part';
import type { Resolved } from '../catalog/resolve';
import { nameOf, wordsOf } from '../catalog/specification';

/** Adjacent flags on the wrong side of a word, where they do not apply to the command. */
export interface MisplacedFlags {
  readonly span: Span;
  /** The program and its commands: `docker run`. */
  readonly command: string;
  readonly word: Span;
  /**
   * Whether they should follow the word, a command name. Otherwise they should precede it: it is an image or a
   * container.
   */
  readonly belongAfter: boolean;
}

type PartOf<Type extends Part['type']> = Extract<Part, { type: Type }>;

/** Returns all misplaced flags of a docker command line. */
export function misplacedFlags(text: string, { parts, path }: Resolved): readonly MisplacedFlags[] {
  if (nameOf(path[0]) !== 'docker') return [];
  return [...afterImage(text, parts, path), ...beforeCommand(parts, path)];
}

/** Returns flags after the image or container: `docker run nginx -p 8080:80`, `docker exec web -it sh`. */
function afterImage(text: string, parts: readonly Part[], path: Path): readonly MisplacedFlags[] {
  const first = parts.findIndex(isMisplaced);
  const before = parts[first - 1];
  if (before?.type !== 'argument') return [];
  const group = groupFrom(parts, first, isMisplaced);
  const isLast = first + group.length === parts.length;
  const image = slice(text, before.span);
  const runsImage = ['run', 'create'].includes(nameOf(lastOf(path)));
  if (runsImage && !group.some((part) => isDockers(slice(text, part.span), image, isLast))) return [];
  return [{ span: around(group), command: wordsOf(path), word: before.span, belongAfter: false }];
}

/**
 * Matches flags that are never meant for the program in a container: `-p 8080:80`, `-v /notes:/notes`, `-e MODE=test`,
 * `-it`, `--rm`.
 */
const CERTAIN =
  /^(?:(?:-p|--publish)[ =]?["']?[\d.:-]*\d:\d|(?:-v|--volume)[ =]["']?[^\s:]*:\/(?!\/)|(?:-e|--env)[ =]["']?[A-Z][A-Z\d_]*=|-(?:d?itd?|d?tid?|itp|tip)\b|--rm$|--detach$|--interactive$)/;

/**
 * Matches flags that are not meant for the program of an image with a one-word name. Programs in other images may have
 * them.
 */
const LIKELY = /^(?:--name|--hostname|--mount|--network|--privileged|--restart|--tty|--volumes-from)\b/;

/** Matches images with one-word names whose programs have flags that `LIKELY` matches. */
const OWN_FLAGS = /^(?:composer|consul|docker|eclipse-mosquitto|etcd|memcached|nats|php|registry|traefik|vault)\b/;

function isDockers(flag: string, image: string, isLast: boolean): boolean {
  if (CERTAIN.test(flag)) return true;
  if (image.includes('/') || OWN_FLAGS.test(image)) return false;
  return LIKELY.test(flag) || (flag === '-d' && isLast);
}

/** Returns flags before their command: `docker container -it exec web sh`. */
function beforeCommand(parts: readonly Part[], path: Path): readonly MisplacedFlags[] {
  const first = parts.findIndex(isUnknown);
  const group = groupFrom(parts, first, isUnknown);
  const next = parts[first + group.length];
  if (first < 0 || next?.type !== 'command') return [];
  if (!group.every(({ word }) => readFlags(word, path).every(({ known }) => known))) return [];
  return [{ span: aroundWords(group), command: wordsOf(path), word: next.span, belongAfter: true }];
}

function isMisplaced(part: Part): part is PartOf<'misplacedFlag'> {
  return part.type === 'misplacedFlag';
}

function isUnknown(part: Part): part is PartOf<'unknownFlag'> {
  return part.type === 'unknownFlag';
}

/** Returns the adjacent parts of one type, from an index on. */
function groupFrom<Kind extends Part>(
  parts: readonly Part[],
  first: number,
  is: (part: Part) => part is Kind,
): readonly Kind[] {
  const group: Kind[] = [];
  for (const part of first < 0 ? [] : parts.slice(first)) {
    if (!is(part)) break;
    group.push(part);
  }
  return group;
}

function around(group: readonly { readonly span: Span }[]): Span {
  return span(group[0]?.span.start ?? 0, group.at(-1)?.span.end ?? 0);
}

function aroundWords(group: readonly PartOf<'unknownFlag'>[]): Span {
  return around(group.map(({ word }) => word));
}
