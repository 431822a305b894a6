import { distance } from '../../text/nearest';

/** Sorts existing paths by similarity to a missing one, most similar first. */
export function nearestPaths(path: string, others: readonly string[]): string[] {
  const ranked = others.map((other) => ({ other, rank: rankOf(path, other) }));
  return ranked.sort((one, two) => one.rank - two.rank).map(({ other }) => other);
}

/** Returns 0 for a name that differs only in case or folder; more for other letters. */
function rankOf(path: string, other: string): number {
  const [wanted, found] = [partsOf(path), partsOf(other)];
  const stems = distance(wanted.stem, found.stem);
  const isPart = found.stem.includes(wanted.stem) || wanted.stem.includes(found.stem);
  return (
    (isPart ? Math.min(stems, 1) : stems) +
    (wanted.extension === found.extension ? 0 : 0.5) +
    (wanted.folder === found.folder ? 0 : 0.25)
  );
}

const PARTS = /^(.*\/)?([^/]*?)(\.[^./]*)?$/; // "images/moon.png"

function partsOf(path: string): { readonly folder: string; readonly stem: string; readonly extension: string } {
  const [, folder = '', stem = '', extension = ''] = PARTS.exec(path.toLowerCase()) ?? [];
  return { folder, stem, extension };
}
