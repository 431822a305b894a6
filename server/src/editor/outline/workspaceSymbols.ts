import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import { rangeOf } from '../../answers/range';
import type { Module, Notes } from '../../notes/model/notes';
import { entriesOf } from '../../notes/model/outline';
import { depthOf, moduleTitleOf, type RawLine, titleOf } from '../../notes/scan/rawLines';
import { headingsOf } from '../../notes/titles/headings';
import type { Span } from '../../text/span';
import type { Search } from './search';
import { symbolKinds } from './symbols';

/** The `data` of symbols whose title is a Markdown heading, which an editor with Markdown support lists, too. */
export const HEADING_DATA = 'heading';

/** Returns the modules and headings that match a search, in document order; those of a linked file follow its module. */
export function workspaceSymbols(notes: Notes, uri: string, found: Search): WorkspaceSymbol[] {
  const { finds } = found;
  const entries = new Map(entriesOf(notes).map((entry) => [entry.span.start, entry]));
  const place = (span: Span) => ({ uri, range: rangeOf(notes.lines, span) });
  const all = headingsOf(notes);
  const headingStarts = new Set(all.map(({ span }) => span.start));
  const modules = notes.modules
    .filter(({ title }) => finds(title))
    .map((module) => ({
      at: module.span.start,
      symbol: {
        name: module.title || 'module',
        kind: symbolKinds.module,
        containerName: joined(outerTitles(module)),
        location: place(module.span),
        ...(headingStarts.has(module.span.start) && { data: HEADING_DATA }),
      },
    }));
  const outer = outerHeadings(all);
  const headings = all.flatMap(({ title, span }, n) => {
    const type = entries.get(span.start)?.type;
    if (type === 'module' || !finds(title)) return [];
    const containerName = joined((outer[n] ?? []).map((heading) => heading.title));
    const kind = type ? symbolKinds[type] : SymbolKind.String;
    const symbol = { name: title, kind, containerName, location: place(span), data: HEADING_DATA };
    return { at: span.start, symbol };
  });
  const linked = notes.modules.flatMap((module) =>
    linkedHeadings(module, found).map((symbol) => ({ at: module.span.start, symbol })),
  );
  return [...modules, ...headings, ...linked].sort((a, b) => a.at - b.at).map(({ symbol }) => symbol);
}

/** Returns the matching headings of a linked file; empty if the file is notes, whose symbols are found separately. */
function linkedHeadings(module: Module, { finds }: Search): WorkspaceSymbol[] {
  const { file } = module;
  if (!file || file.isNotes) return [];
  const inModule = [...outerTitles(module), module.title];
  const outer = outerHeadings(file.headings);
  const own =
    file.title === undefined || file.title === module.title ? [] : [{ title: file.title, line: file.titleLine }];
  const all = [
    ...own.map((heading) => ({ ...heading, containers: inModule })),
    ...file.headings.map((heading, n) => ({
      ...heading,
      containers: [...inModule, ...(outer[n] ?? []).map(({ title }) => title)],
    })),
  ];
  return all.flatMap(({ title, line, containers }): WorkspaceSymbol[] => {
    const start = { line, character: 0 };
    const location = { uri: file.uri, range: { start, end: start } };
    return finds(title) ? [{ name: title, kind: SymbolKind.String, containerName: joined(containers), location }] : [];
  });
}

/**
 * Returns the symbols of unread notes from single lines: the certain modules, and the headings, whose meaning is unknown before
 * reading.
 */
export function rawSymbols(lines: readonly RawLine[], uri: string, { finds }: Search): WorkspaceSymbol[] {
  // A title is a part of its line, so that a query without a matching line matches no title.
  if (!lines.some(({ text }) => finds(text))) return [];
  const all = lines.map((line) => ({ ...line, depth: depthOf(line) || LOWEST }));
  const outer = outerHeadings(all);
  return all.flatMap((line, n) => {
    if (!finds(line.text)) return [];
    const isHeading = line.depth < LOWEST;
    const title = isHeading ? titleOf(line) : moduleTitleOf(line);
    if (title === undefined || !finds(title)) return [];
    const containerName = joined((outer[n] ?? []).map((heading) => titleOf(heading) ?? ''));
    const start = { line: line.line, character: 0 };
    const end = { line: line.line, character: line.text.length };
    const kind = isHeading ? SymbolKind.String : symbolKinds.module;
    const location = { uri, range: { start, end } };
    return { name: title, kind, containerName, location, ...(isHeading && { data: HEADING_DATA }) };
  });
}

const LOWEST = 7; // below all headings

/** Returns the headings above each one, without the title of the document. */
function outerHeadings<Heading extends { readonly depth: number }>(headings: readonly Heading[]): Heading[][] {
  const open: Heading[] = [];
  return headings.map((heading, n) => {
    while (open.length > 0 && (open.at(-1) as Heading).depth >= heading.depth) open.pop();
    const outer = [...open];
    if (n > 0 || heading.depth > 1) open.push(heading);
    return outer;
  });
}

function outerTitles({ area, levelLine, group }: Module): string[] {
  return [area, levelLine, group].flatMap((outer) => outer?.title || []);
}

/** Joins titles: "Docker and Containers › Beginner". */
function joined(titles: readonly string[]): string {
  return titles.filter((title) => title !== '').join(' › ');
}
