import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { rangeOf } from '../../answers/range';
import { totals } from '../../course/progress/times';
import type { Syllabus } from '../../course/syllabus/syllabus';
import { labelOf } from '../../notes/model/label';
import type { Entry, Notes, RegionEntries } from '../../notes/model/notes';
import { type OutlineNode, outlineOf } from '../../notes/model/outline';
import { asRead } from '../../notes/model/shiftEntries';
import { type Heading, headingsOf } from '../../notes/titles/headings';
import { lineAt, lineSpan } from '../../text/lines';
import { type Span, span } from '../../text/span';
import { modulesOf, sumText } from './sums';

/** The LSP symbol kind of each type of entry. */
export const symbolKinds: Readonly<Record<Entry['type'], SymbolKind>> = {
  area: SymbolKind.Package,
  level: SymbolKind.Enum,
  group: SymbolKind.Array,
  module: SymbolKind.File,
  topic: SymbolKind.String,
};

/**
 * Returns the symbols whose titles are not Markdown headings, for an editor that lists all headings by itself: modules in
 * lists, tables and lines, and levels in bold words or quotes. Each contains those below it.
 *
 * Their ranges include only their titles. VS Code does not merge two outlines: its breadcrumbs show the first one with a symbol
 * at the cursor, in the order in which the responses arrive. With these ranges, breadcrumbs show the headings.
 */
export function symbolsWithoutHeadings(notes: Notes, syllabus: Syllabus): DocumentSymbol[] {
  const headings = new Set(headingsOf(notes).map(({ span }) => lineAt(notes.lines, span.start)));
  return withoutHeadings(symbols(notes, syllabus), headings);
}

function withoutHeadings(all: readonly DocumentSymbol[], headings: ReadonlySet<number>): DocumentSymbol[] {
  return all.flatMap(({ children, ...symbol }) => {
    const below = withoutHeadings(children ?? [], headings);
    return headings.has(symbol.selectionRange.start.line)
      ? below
      : [{ ...symbol, range: symbol.selectionRange, ...holding(below) }];
  });
}

/**
 * Returns the outline: areas, levels, groups, modules and topics with their times as details, and all other headings. A heading
 * contains the deeper ones after it, but never an entry: another heading does not change the level of a module.
 */
export function symbols(notes: Notes, syllabus: Syllabus): DocumentSymbol[] {
  const ahead = span(0, notes.regions[0]?.span.start ?? notes.text.length);
  const inRegions = notes.regions.flatMap((region) => regionSymbols(notes, region, syllabus));
  return [...symbolsIn(notes, ahead, syllabus), ...inRegions];
}

interface KnownSymbols {
  /** The 0-based first line of the region. */
  readonly line: number;
  readonly syllabus: Syllabus;
  readonly symbols: readonly DocumentSymbol[];
}

const known = new WeakMap<RegionEntries, KnownSymbols>();

/** Returns the symbols of a region; cached objects if neither its content nor its first line changed, as at most keystrokes. */
function regionSymbols(notes: Notes, region: RegionEntries, syllabus: Syllabus): readonly DocumentSymbol[] {
  const line = lineAt(notes.lines, region.span.start);
  const before = known.get(asRead(region));
  if (before?.line === line && before.syllabus === syllabus) return before.symbols;
  const symbols = symbolsIn(notes, region.span, syllabus);
  known.set(asRead(region), { line, syllabus, symbols });
  return symbols;
}

function symbolsIn(notes: Notes, part: Span, syllabus: Syllabus): DocumentSymbol[] {
  const nodes = outlineOf(notes, part);
  const entries = new Set<number>();
  addStarts(nodes, entries);
  const others = headingsOf(notes, part).filter(({ span }) => !entries.has(span.start));
  return symbolsOf(notes, syllabus, nodes, others, part.end);
}

function addStarts(nodes: readonly OutlineNode[], starts: Set<number>): void {
  for (const { entry, children } of nodes) {
    starts.add(entry.span.start);
    addStarts(children, starts);
  }
}

/** Returns the symbols of sibling entries and of the headings in, before and between them, up to `end`. */
function symbolsOf(
  notes: Notes,
  syllabus: Syllabus,
  nodes: readonly OutlineNode[],
  headings: readonly Heading[],
  end: number,
): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  let done = 0;

  function headingsUpTo(at: number): readonly Heading[] {
    const from = done;
    while (done < headings.length && (headings[done] as Heading).span.start < at) done++;
    return headings.slice(from, done);
  }

  for (const { entry, children } of nodes) {
    for (const heading of headingSymbols(notes, headingsUpTo(entry.span.start), entry.span.start))
      symbols.push(heading);
    const sum = sumText(totals(modulesOf({ entry, children }), syllabus));
    symbols.push({
      name: labelOf(notes, entry),
      ...(sum !== '' && { detail: sum }),
      kind: symbolKinds[entry.type],
      ...rangesOf(notes, entry.span, entry.body.end),
      ...holding(symbolsOf(notes, syllabus, children, headingsUpTo(entry.body.end), entry.body.end)),
    });
  }
  return [...symbols, ...headingSymbols(notes, headingsUpTo(end), end)];
}

/** Nests headings between entries, the deeper ones in those before them. */
function headingSymbols(notes: Notes, headings: readonly Heading[], end: number): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  for (let n = 0; n < headings.length; ) {
    const { title, depth, span } = headings[n] as Heading;
    let next = n + 1;
    while ((headings[next]?.depth ?? 0) > depth) next++;
    const bodyEnd = headings[next]?.span.start ?? end;
    symbols.push({
      name: title,
      kind: SymbolKind.String,
      ...rangesOf(notes, span, bodyEnd),
      ...holding(headingSymbols(notes, headings.slice(n + 1, next), bodyEnd)),
    });
    n = next;
  }
  return symbols;
}

/**
 * Returns `children` only if there are any: most symbols have none, and answers about thousands of symbols stay small.
 */
function holding(children: DocumentSymbol[]): Pick<DocumentSymbol, 'children'> {
  return children.length > 0 ? { children } : {};
}

/** Returns ranges that end before the next title, because editors treat the end of a range as part of it. */
function rangesOf({ text, lines }: Notes, title: Span, end: number): Pick<DocumentSymbol, 'range' | 'selectionRange'> {
  const lastLine = end < text.length ? lineSpan(lines, text, lineAt(lines, end) - 1) : { end };
  const shown = span(title.start, Math.max(title.end, lastLine.end));
  return { range: rangeOf(lines, shown), selectionRange: rangeOf(lines, title) };
}
