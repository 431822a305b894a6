import { t } from '@vscode/l10n';
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

/** The messages and fixes about files of one kind. */
export interface MissingTexts {
  readonly one: (path: string) => string;
  readonly all: (number: number, path: string) => string;
  /** About a path that differs from the actual one only in uppercase and lowercase letters. */
  readonly misspelled: (path: string, actual: string) => string;
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
  texts: MissingTexts,
): Iterable<Finding> {
  const missing = named.filter(({ path }) => files.has(path) === false);
  // If none of the files exist, the whole folder was probably not copied with the notes.
  if (missing.length >= MIN_FOR_ONE && missing.length === named.length && there.length === 0) {
    yield noneThere(missing, texts);
    return;
  }
  const twins = new Map(there.toReversed().map((path) => [path.toLowerCase(), path]));
  const nearOnes = missing.length <= MAX_MISSING ? there.slice(0, MAX_EXISTING) : [];
  for (const file of missing) yield notThere(file, twins, nearOnes, texts);
}

/** Minimum number of missing files that are combined in one finding. */
const MIN_FOR_ONE = 3;

function noneThere(missing: readonly NamedFile[], texts: MissingTexts): Finding {
  const [{ path, span }] = missing as readonly [NamedFile];
  return { ...finding(span, texts.all(missing.length, path)), alsoReportedBy: ['fileLinks'] };
}

/** Maximum number of existing files that are offered for a missing one. */
const MAX_CHOICES = 5;

/** Maximum number of missing files, and of existing files, that are compared by similarity. */
const MAX_MISSING = 100;
const MAX_EXISTING = 1_000;

function notThere(
  { path, span }: NamedFile,
  twins: ReadonlyMap<string, string>,
  there: readonly string[],
  texts: MissingTexts,
): Finding {
  const here = path.startsWith(HERE) ? HERE : '';
  const wanted = path.slice(here.length);
  const write = (other: string) => replacement(span, here + linkTo(other));
  const twin = twins.get(wanted.toLowerCase());
  const message = twin ? texts.misspelled(wanted, twin) : texts.one(wanted);
  const near = nearestPaths(wanted, there).slice(0, MAX_CHOICES);
  const fixes = twin
    ? [fix(t('Change to “{0}”', twin), write(twin))]
    : near.map((other) => choice(texts.useInstead(other), write(other)));
  return { ...finding(span, message, ...fixes), alsoReportedBy: ['fileLinks'] };
}

/** The optional prefix of a path that starts in the folder of the notes. */
const HERE = './';
