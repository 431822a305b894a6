import { CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import type { Candidate } from '../../answers/candidate';
import { rangeOf } from '../../answers/range';
import { linkKey } from '../../course/syllabus/link';
import { findByTitle, type Wanted } from '../../course/syllabus/match';
import type { Syllabus } from '../../course/syllabus/syllabus';
import type { Notes } from '../../notes/model/notes';
import { type Span, span } from '../../text/span';
import { typedLine } from './typedLine';

// Matches "[Docker Intro](" and "[Docker Intro](https://tr". Editors complete "../a.md" and "#docker" themselves.
const BEGINNING = /(?<!!)\[([^[\]]+)\]\(([^\s()<>#./][^\s()<>]*)?$/;
// Matches the rest of a URL with its closing parenthesis: "aining.example/)"
const ENDING = /^[^\s()<>]*\)?/;

/**
 * Offers URLs for a link with text: first that of the syllabus's module with that title, then those of modules of the notes and
 * the syllabus whose titles contain the text.
 */
export function addressCompletion(
  notes: Notes,
  at: number,
  typed: string | undefined,
  syllabus: Syllabus,
): Candidate[] {
  const line = typed === undefined || typed === '(' ? typedLine(notes, at) : undefined;
  const link = line && BEGINNING.exec(line.typed);
  if (!link) return [];
  const [opened, text = '', begun = ''] = link;
  const start = at - begun.length;
  const textStart = at - opened.length + 1;
  const end = at + (ENDING.exec(line.rest)?.[0].length ?? 0);
  const wanted = wantedBy(notes, span(textStart, textStart + text.length), text);
  return addressed(notes, wanted, syllabus).map(({ title, url }, index) => ({
    label: url,
    kind: CompletionItemKind.Reference,
    detail: title,
    sortText: String(index).padStart(4, '0'),
    insertTextFormat: InsertTextFormat.PlainText,
    textEdit: { range: rangeOf(notes.lines, span(start, end)), newText: `${url})` },
    vocabulary: 'link',
  }));
}

/** Returns the intended target of a link: the module with that link as its title, or the module that its text names. */
function wantedBy({ modules }: Notes, link: Span, text: string): Wanted {
  const module = modules.find(({ titleSpan }) => link.start <= titleSpan.start && titleSpan.end <= link.end);
  if (!module) return { title: text };
  const { title, kind, area, level } = module;
  return { title, kind, area, level };
}

/** A module with a known URL. */
interface Addressed {
  readonly title: string;
  readonly url: string;
}

/** Returns the candidate modules by URL, best match first, without duplicate pages. */
function addressed({ modules }: Notes, wanted: Wanted, syllabus: Syllabus): Addressed[] {
  const exact = findByTitle(syllabus, wanted);
  const text = wanted.title.trim().toLowerCase();
  const similar = [...modules, ...syllabus.modules].filter(({ title }) => title.toLowerCase().includes(text));
  const pages = new Map<string, Addressed>();
  for (const { title, url } of exact ? [exact, ...similar] : similar) {
    const page = url && linkKey(url);
    if (page && !pages.has(page)) pages.set(page, { title, url });
  }
  return [...pages.values()];
}
