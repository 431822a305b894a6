import { t } from '@vscode/l10n';
import { sumOfMinutes } from '../../../../server/src/notes/model/sumOfMinutes';
import { levelTitle } from '../../../../server/src/notes/writing/levelLine';
import type { TreeEntry } from '../../../../server/src/protocol';
import { rankOf } from '../../../../server/src/refactor/order/orderLevels';
import type { Branch } from './rows';

/** The entries of one level of an area, or outside all areas. */
interface Piece {
  readonly level: string | undefined;
  readonly area: Branch | undefined;
  /** The title of the level's line; `undefined` if modules name the level themselves. */
  readonly title: string | undefined;
  /** The entries that the totals are computed from. */
  readonly entries: readonly TreeEntry[];
  readonly children: readonly Branch[];
}

/** Groups rows of notes by level, then by area. Rows of notes without levels are returned unchanged. */
export function byLevel(rows: readonly Branch[]): readonly Branch[] {
  const pieces = rows.flatMap((row) => (row.entry.type === 'area' ? piecesOf(row.children, row) : piecesOf([row])));
  const levels = [...new Set(pieces.map(({ level }) => level))];
  if (levels.every((level) => level === undefined)) return rows;
  return levels
    .sort((one, other) => rank(one) - rank(other))
    .map((level) =>
      gathered(
        level,
        pieces.filter((piece) => piece.level === level),
      ),
    );
}

function rank(level: string | undefined): number {
  return level === undefined ? Number.POSITIVE_INFINITY : rankOf(level);
}

/** Returns the rows of one area, grouped by level. */
function piecesOf(rows: readonly Branch[], area?: Branch): Piece[] {
  const pieces = new Map<string | undefined, Piece>();
  for (const row of rows) {
    const { level, type, title } = row.entry;
    const before = pieces.get(level);
    pieces.set(level, {
      level,
      area,
      title: before?.title ?? (type === 'level' ? title : undefined),
      entries: [...(before?.entries ?? []), row.entry],
      children: [...(before?.children ?? []), ...(type === 'level' ? row.children : [row])],
    });
  }
  return [...pieces.values()];
}

/** Returns the row of a level of all areas. */
function gathered(level: string | undefined, pieces: readonly Piece[]): Branch {
  const id = `levels/${level ?? ''}`;
  const title = pieces.find((piece) => piece.title !== undefined)?.title ?? (level && levelTitle(level));
  const entries = pieces.flatMap((piece) => piece.entries);
  const children = pieces.flatMap((piece) => (piece.area ? [areaOf(piece, piece.area, id)] : piece.children));
  const { uri } = children[0] as Branch;
  return {
    ...branch(
      uri,
      {
        ...whole(entries),
        id,
        type: 'level',
        title: title ?? t('Without a level'),
        ...(level !== undefined && { level }),
      },
      children,
    ),
    isMerged: true,
  };
}

/** Returns the part of an area that belongs to a level. */
function areaOf({ entries, children }: Piece, { uri, entry }: Branch, level: string): Branch {
  const own: TreeEntry = { ...whole(entries), id: `${level}/${entry.id}`, type: 'area', title: entry.title };
  return branch(uri, own, children);
}

function branch(uri: string, entry: TreeEntry, children: readonly Branch[]): Branch {
  return { id: `${uri}#${entry.id}`, uri, entry, file: undefined, children, isClosed: false };
}

/** Returns the totals of adjacent entries. */
function whole(entries: readonly TreeEntry[]): Omit<TreeEntry, 'id' | 'type' | 'title'> {
  const [first, last] = [entries[0] as TreeEntry, entries.at(-1) as TreeEntry];
  const sum = (count: (entry: TreeEntry) => number | undefined) =>
    entries.reduce((total, entry) => total + (count(entry) ?? 0), 0);
  const spent = sumOfMinutes(entries.map((entry) => entry.spent));
  const planned = sumOfMinutes(entries.map((entry) => entry.planned));
  return {
    range: first.range,
    body: { start: first.body.start, end: last.body.end },
    modules: sum(({ modules }) => modules),
    withoutTime: sum(({ withoutTime }) => withoutTime),
    withoutNotes: sum(({ withoutNotes }) => withoutNotes),
    unfinished: sum(({ unfinished }) => unfinished),
    ...(spent && { spent }),
    ...(planned && { planned }),
    ...(entries.some(({ progress }) => progress) && {
      progress: { done: sum(({ progress }) => progress?.done), listed: sum(({ progress }) => progress?.listed) },
    }),
    children: [],
  };
}
