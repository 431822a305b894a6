import { linkTo } from '../notebook/localPath';
import { replacement } from '../text/edit';
import type { Span } from '../text/span';
import { nearestPaths } from './nearestPaths';
import { choice, type Finding, finding, fix, type NearbyFiles } from './rule';

/** A file that notes name by its path from their folder, "images/full moon.png", and where they do. */
interface NamedFile {
  readonly path: string;
  readonly span: Span;
}

interface Words {
  readonly one: string;
  readonly many: string;
  readonly useInstead: (other: string) => string;
}

/** Yields a finding for each file that is not there, or one for all. `there` are the paths of files of that kind, sorted. */
export function* missingFiles(
  named: readonly NamedFile[],
  files: NearbyFiles,
  there: readonly string[],
  words: Words,
): Iterable<Finding> {
  const missing = named.filter(({ path }) => files.has(path) === false);
  // Notes that came without any of their files miss the folder, and no single file.
  if (missing.length >= fewestForOne && missing.length === named.length && there.length === 0) {
    yield noneThere(missing, words);
    return;
  }
  const twins = new Map(there.toReversed().map((path) => [path.toLowerCase(), path]));
  const nearOnes = missing.length <= mostCompared ? there.slice(0, mostThere) : [];
  for (const file of missing) yield notThere(file, twins, nearOnes, words);
}

/** Of so many, one is named for all. */
const fewestForOne = 3;

function noneThere(missing: readonly NamedFile[], { many }: Words): Finding {
  const [{ path, span }] = missing as readonly [NamedFile];
  const message = `None of the ${missing.length} ${many} in these notes exists, such as “${path}”.`;
  return { ...finding(span, message), alsoReportedBy: ['fileLinks'] };
}

/** So many names are read before one looks for the file. */
const mostChoices = 5;

/** Of more pictures that are not there, each is not compared with all that are; nor with more than so many. */
const mostCompared = 100;
const mostThere = 1_000;

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
  const near = nearestPaths(wanted, there).slice(0, mostChoices);
  const fixes = twin
    ? [fix(`Change to “${twin}”`, write(twin))]
    : near.map((other) => choice(useInstead(other), write(other)));
  return { ...finding(span, message, ...fixes), alsoReportedBy: ['fileLinks'] };
}

/** The folder of the notes, which some authors name and others do not. */
const HERE = './';
