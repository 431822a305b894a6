import type { LinkedFile, LinkedHeading } from '../../notes/model/notes';
import type { TreeEntry } from '../../protocol';
import { minOf } from '../../text/extremes';

/** Returns rows for the headings of a linked file, below the row `id` of the module with the link. */
export function linkedRows({ uri, headings }: LinkedFile, id: string): TreeEntry[] {
  const seen = new Map<string, number>();

  /** Returns the rows of the shallowest headings in `inner`; the headings after each one are its children. */
  function rows(inner: readonly LinkedHeading[], parentId: string): TreeEntry[] {
    const depth = minOf(inner.map((heading) => heading.depth));
    const starts = inner.flatMap((heading, n) => (heading.depth === depth || n === 0 ? n : []));
    return starts.map((start, n) => {
      const heading = inner[start] as LinkedHeading;
      const name = `${parentId}/${heading.title.replaceAll('/', '%2F')}`;
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      const ownId = count === 1 ? name : `${name}//${count}`;
      return row(heading, ownId, rows(inner.slice(start + 1, starts[n + 1]), ownId));
    });
  }

  function row({ title, line, isModule }: LinkedHeading, ownId: string, children: TreeEntry[]): TreeEntry {
    const at = { line, character: 0 };
    const last = children.at(-1)?.body.end ?? at;
    return {
      id: ownId,
      type: isModule ? 'module' : 'topic',
      title,
      uri,
      range: { start: at, end: at },
      body: { start: at, end: last },
      modules: 0,
      withoutTime: 0,
      withoutNotes: 0,
      unfinished: 0,
      children,
    };
  }

  return rows(headings, id);
}
