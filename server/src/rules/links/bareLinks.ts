import type { Entry, Module, Notes } from '../../notes/model/notes';
import { type Span, slice, span } from '../../text/span';
import { bareTitle } from '../rule/bareTitle';

/** `Title(https://...)`: a link without square brackets. */
export interface BareLink {
  readonly title: string;
  /** The text that needs the square brackets. */
  readonly words: Span;
  readonly span: Span;
}

/** Returns titles of modules, areas, groups and topics that are links without square brackets. */
export function bareLinks({ text, areas, groups, modules, topics }: Notes): BareLink[] {
  return [
    ...modules.flatMap((module) => ofModule(text, module) ?? []),
    ...[...areas, ...groups, ...topics].flatMap((entry) => ofHeading(text, entry) ?? []),
  ];
}

/**
 * Returns the bare link in the title of a module. A space before the parenthesis, as in "Title (https://...)", may be
 * intended.
 */
function ofModule(text: string, { title, titleSpan, urlSpan }: Module): BareLink | undefined {
  if (!urlSpan || urlSpan.start - 1 < titleSpan.end || text[urlSpan.start - 1] !== '(') return undefined;
  if (/[\]\s(]/.test(text[urlSpan.start - 2] ?? ' ') || text[urlSpan.end] !== ')') return undefined;
  let { start } = titleSpan;
  while (/[*_]/.test(text[start - 1] ?? '')) start--;
  return { title, words: span(start, urlSpan.start - 1), span: span(start, urlSpan.end + 1) };
}

const HEADING = /^([ \t]*#{1,6}[ \t]\s*)([^\s[\](){}<>](?:[^[\](){}<>]*[^\s[\](){}<>])?)\(https?:\/\/[^\s()]+\)[ \t]*$/; // "## Soil(https://garden.example)"

function ofHeading(text: string, entry: Entry): BareLink | undefined {
  const line = slice(text, entry.span);
  const [, marks = '', words = ''] = HEADING.exec(line) ?? [];
  if (words === '') return undefined;
  const start = entry.span.start + marks.length;
  return {
    title: bareTitle(words),
    words: span(start, start + words.length),
    span: span(start, entry.span.start + line.trimEnd().length),
  };
}
