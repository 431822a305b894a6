import { choice, type Finding, finding, fix } from '../../findings/finding';
import { linkTo } from '../../notes/links/localPath';
import { replacement } from '../../text/edit';
import type { Span } from '../../text/span';
import type { NearbyFiles } from '../rule/rule';
import { nearestPaths } from './nearestPaths';

/**
 * A file that notes refer to by its path from their folder, such as "images/full moon.png", and the span of the path.
 */
interface NamedFile {
  readonly path: string;
  readonly span: Span;
}

interface Words {
  readonly one: string;
  readonly many: string;
  readonly useInstead: (other: string) => string;
}

/**
 * Yields a finding for each missing file, or one for all of them. `there` are the sorted paths of the existing files of
 * this kind.
 */
export function* missingFiles(
  named: readonly NamedFile[],
  files: NearbyFiles,
  there: readonly string[],
  words: Words,
): Iterable<Finding> {
  const missing = named.filter(({ path }) => files.has(path) === false);
  // If none of the files exist, the whole folder was probably not copied with the notes.
  if (missing.length >= FEWEST_FOR_ONE && missing.length === named.length && there.length === 0) {
    yield noneThere(missing, words);
    return;
  }
  const twins = new Map(there.toReversed().map((path) => [path.toLowerCase(), path]));
  const nearOnes = missing.length <= MOST_MISSING ? there.slice(0, MOST_EXISTING) : [];
  for (const file of missing) yield notThere(file, twins, nearOnes, words);
}

/** Minimum number of missing files that are combined in one finding. */
const FEWEST_FOR_ONE = 3;

function noneThere(missing: readonly NamedFile[], { many }: Words): Finding {
  const [{ path, span }] = missing as readonly [NamedFile];
  const message = `None of the ${missing.length} ${many} in these notes exists, such as “${path}”.`;
  return { ...finding(span, message), alsoReportedBy: ['fileLinks'] };
}

/** Maximum number of existing files that are offered for a missing one. */
const MOST_CHOICES = 5;

/** Maximum number of missing files, and of existing files, that are compared by similarity. */
const MOST_MISSING = 100;
const MOST_EXISTING = 1_000;

function notThere(
  { path, span }: NamedFile,
  twins: ReadonlyMap<string, string>,
  there: readonly string[],
  { one, useInstead }: Words,
): Finding {
  const here = path.startsWith(HERE) ? HERE : '';
  const wanted = path.slice(here.length);
  const write = (other: string) => replacement(span, here + linkTo(other));
  const twin = twins.get(wanted.toLowerCase());
  const message = twin
    ? `The ${one} “${wanted}” is named “${twin}”. Most systems distinguish uppercase and lowercase letters.`
    : `The ${one} “${wanted}” does not exist.`;
  const near = nearestPaths(wanted, there).slice(0, MOST_CHOICES);
  const fixes = twin
    ? [fix(`Change to “${twin}”`, write(twin))]
    : near.map((other) => choice(useInstead(other), write(other)));
  return { ...finding(span, message, ...fixes), alsoReportedBy: ['fileLinks'] };
}

/** The optional prefix of a path that starts in the folder of the notes. */
const HERE = './';
