/**
 * Returns the keys of files that are shown as modules of other notes. `links` maps keys of notes to those of the files that
 * they link to. Of notes that link to each other in a cycle, those nearest to the root of the workspace are shown separately.
 */
export function courseParts(links: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const linked = new Set([...links].flatMap(([notes, files]) => files.filter((file) => file !== notes)));
  const [indexes, others] = [[...links.keys()].filter((key) => !linked.has(key)), [...links.keys()].sort(byDistance)];
  const parts = new Set<string>();
  const shown = new Set<string>();
  for (const notes of [...indexes, ...others]) {
    if (parts.has(notes)) continue;
    shown.add(notes);
    const open = [notes];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const file of links.get(next) ?? []) {
        if (parts.has(file) || shown.has(file)) continue;
        parts.add(file);
        open.push(file);
      }
    }
  }
  return parts;
}

const INDEX = /\/(?:readme|index)\.(?:md|markdown)$/i; // "/notes/README.md"

/** Compares URIs: fewer folders first, then index files. */
function byDistance(one: string, other: string): number {
  const depths = one.split('/').length - other.split('/').length;
  const names = Number(INDEX.test(other)) - Number(INDEX.test(one));
  return depths || names || (one < other ? -1 : 1);
}
