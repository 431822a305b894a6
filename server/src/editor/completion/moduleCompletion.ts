import { t } from '@vscode/l10n';
import { CompletionItemKind, InsertTextFormat, InsertTextMode } from 'vscode-languageserver-types';
import type { Candidate, Vocabulary } from '../../answers/candidate';
import { rangeOf } from '../../answers/range';
import { formatMinutes } from '../../course/progress/minutes';
import type { Syllabus, SyllabusModule } from '../../course/syllabus/syllabus';
import type { Form } from '../../notes/model/form';
import type { Notes } from '../../notes/model/notes';
import { addedRow } from '../../notes/writing/addedRow';
import { levelTitle } from '../../notes/writing/levelLine';
import { isFreeBelow, notesLead } from '../../notes/writing/notesLead';
import { lineEnding, writeModule } from '../../notes/writing/writing';
import { OFFER_MOVE_COMMAND, type OfferMove } from '../../protocol';
import { lineAt, lineSpan } from '../../text/lines';
import { type Span, slice, span } from '../../text/span';
import { courseHomes, homeAt } from './courseHome';
import { type Offered, offeredModules } from './syllabusOrder';
import { indentation, markerKind, type TypedLine, typedLine } from './typedLine';

/** The parts of a module that are inserted. */
export interface WrittenModule extends Pick<SyllabusModule, 'title' | 'url' | 'minutes'> {
  /** Whether to state the time as an estimate, because the syllabus does not contain it. */
  readonly isLabelled?: boolean;
}

/** A place where a module can be inserted. */
export interface Place {
  /** The span that the module replaces. */
  readonly span: Span;
  /** The start of the span that is not the title: the marker and the opening bracket. */
  readonly opening: string;
  readonly vocabulary: Vocabulary;
  /** Whether the line becomes the title of a module; it contains a link otherwise. */
  readonly isTitle: boolean;
  readonly write: (module: WrittenModule) => string;
}

/** A place of a title, where several modules can be inserted, too. */
export interface TitlePlace extends Place {
  /**
   * Returns modules in the form of the notes, with the gap that these have between modules, and without lines for notes. The first
   * one has the number `first`, that after the module before the place if it is not given.
   */
  readonly writeAll: (modules: readonly WrittenModule[], first?: number) => string;
}

/**
 * Offers the modules of the syllabus: in the form of the notes where a title can be, as plain links within a sentence. After a
 * typed space only where the notes have modules, so that no list opens while the user writes other lists.
 */
export function moduleCompletion(notes: Notes, at: number, typed: string | undefined, syllabus: Syllabus): Candidate[] {
  const line = typedLine(notes, at);
  const place =
    line &&
    (rowPlace(notes, at, typed, line) ?? titlePlace(notes, at, typed, line) ?? linkPlace(notes, at, typed, line));
  if (!place) return [];
  const homeOf = courseHomes(notes, syllabus);
  const here = homeAt(notes, at);
  return offeredModules(notes, at, syllabus).map((offered, index) => {
    const home = place.isTitle ? homeOf(offered.module) : undefined;
    return item(notes, place, offered, index, home !== undefined && home !== here);
  });
}

// Matches a table row up to its title: "| 3 | [Wh".
const ROW_BEGINNING = /^[ \t]*\|(?:[^|[\]]*\|)*[^|[\]()]*(?:\[[^|[\]()]*)?$/;
// Matches the bracket that editors insert automatically, and empty cells.
const ROW_END = /^\]?[\s|]*$/;

/** Returns the place in the row after a row with a module, where all cells are inserted. */
function rowPlace(
  { text, lines, modules, form }: Notes,
  at: number,
  typed: string | undefined,
  line: TypedLine,
): Place | undefined {
  const { start, end } = lineSpan(lines, text, lineAt(lines, at));
  const before = text.slice(start, at);
  if (!opensList(typed, before) || !ROW_BEGINNING.test(before) || !ROW_END.test(line.rest)) return undefined;
  const model = modules.findLast((module) => module.isRow && module.span.start < start);
  if (!model || lineAt(lines, model.span.start) !== lineAt(lines, start) - 1) return undefined;
  const opening = before.slice(0, Math.max(before.lastIndexOf('|'), before.lastIndexOf('[')) + 1);
  return {
    span: span(start, end),
    opening,
    vocabulary: opening.endsWith('[') ? 'link' : 'title',
    isTitle: true,
    write: (module) => {
      const { title, url } = module;
      return addedRow(text, model, { title, url, planned: certainMinutes(module) }, form.linked)?.line ?? title;
    },
  };
}

// Matches the start of a title: "[Video: Wh", "Wh" or "".
const TITLE_BEGINNING = /^\[?[^[\]()]*$/;
// Matches the bracket that editors insert automatically.
const CLOSED = /^\]?\s*$/;

/**
 * Returns the place at a cursor where a title can be; `undefined` for another place. `typed` is the trigger character;
 * `undefined` if the user requested the list.
 */
export function titlePlace(
  notes: Notes,
  at: number,
  typed: string | undefined,
  line: TypedLine,
): TitlePlace | undefined {
  if (!TITLE_BEGINNING.test(line.typed) || !CLOSED.test(line.rest)) return undefined;
  const { form } = notes;
  const fits = markerKind(line.marker) === markerKind(form.marker);
  const bracket = line.typed.startsWith('[') ? '[' : '';
  if (typed === ' ') {
    const isTitle = fits && indentation(line.marker) === indentation(form.marker);
    const isNew = isTitle && line.typed === '' && line.marker.trim() !== '';
    if (!isNew && !(bracket && opensList(typed, line.typed))) return undefined;
  } else if (typed !== undefined && !(typed === '[' && bracket)) {
    return undefined;
  }
  // An indented line is part of the module above: the editor indents the line after a nested item.
  const start = line.start + (fits ? line.marker.length : 0);
  const end = at + (bracket && line.rest.startsWith(']') ? 1 : 0);
  const own = fits ? { ...form, marker: '', ordered: false } : form;
  const number = nextNumber(notes, at);
  const lead = isFreeBelow(notes, at) ? notesLead(notes, number) : '';
  const eol = lineEnding(notes.text);
  const written = (own: Form, module: WrittenModule, number: number) => {
    const { title, url, isLabelled } = module;
    return writeModule(own, { title, url, planned: certainMinutes(module), isLabelled }, number, eol);
  };
  return {
    span: span(start, end),
    opening: slice(notes.text, span(start, line.start + line.marker.length)) + bracket,
    vocabulary: bracket === '' ? 'title' : 'link',
    isTitle: true,
    write: (module) => written(own, module, number) + lead,
    writeAll: (modules, first) =>
      modules
        .map((module, n) => written(n === 0 && first === undefined ? own : form, module, (first ?? number) + n))
        .join(form.loose ? eol + eol : eol),
  };
}

/** Returns the planned minutes; `undefined` for a range. */
function certainMinutes({ minutes }: WrittenModule): number | undefined {
  return minutes && minutes.least === minutes.most ? minutes.most : undefined;
}

// Matches the start of a link within a sentence: " as in [Wh".
const LINK_BEGINNING = /\[[^[\]()]*$/;

function linkPlace(notes: Notes, at: number, typed: string | undefined, line: TypedLine): Place | undefined {
  const beginning = LINK_BEGINNING.exec(line.typed);
  const isOther = beginning && (line.typed[beginning.index - 1] === '!' || line.rest.includes(']('));
  if (!beginning || isOther || !opensList(typed, line.typed)) return undefined;
  const link = { ...notes.form, marker: '', ordered: false, emphasis: '', close: '', linked: true };
  return {
    span: span(at - beginning[0].length, at + (line.rest.startsWith(']') ? 1 : 0)),
    opening: '[',
    vocabulary: 'link',
    isTitle: false,
    write: ({ title, url }) => writeModule(link, { title, url }),
  };
}

/**
 * Returns whether a list may open after a typed character: on request, after the bracket, and after a space within the title, where
 * the editor closes the list.
 */
function opensList(typed: string | undefined, before: string): boolean {
  if (typed !== ' ') return typed === undefined || typed === '[';
  // "[aws " is the beginning of a title, and "[ " that of a checkbox.
  return (LINK_BEGINNING.exec(before)?.[0].trim().length ?? 0) > 1;
}

// Matches the number of a list item: "12." in "12. Title".
const NUMBER = /^\s*(\d{1,9})[.)]/;

/** Returns the number after that of the previous module. */
function nextNumber({ text, modules, areas }: Notes, at: number): number {
  const above = modules.findLast((module) => module.span.end < at);
  const isOtherArea = above && areas.some(({ span }) => above.span.end < span.start && span.start < at);
  return above && !isOtherArea ? Number(NUMBER.exec(slice(text, above.span))?.[1] ?? 0) + 1 : 1;
}

/** Maximum length of a label, in UTF-16 units. Editors truncate the details after a longer one. */
const MAX_LABEL_LENGTH = 44;

function item(
  notes: Notes,
  place: Place,
  { module, present, rank }: Offered,
  index: number,
  belongsElsewhere: boolean,
): Candidate {
  const time = module.minutes && formatMinutes(module.minutes);
  const range = rangeOf(notes.lines, place.span);
  const inserted: OfferMove = { line: range.start.line };
  const level = module.level && levelTitle(module.level);
  const home = [module.area, level].filter(Boolean).join(' › ');
  // The list is narrow: after a long title, the end is not shown.
  const placed = present ? [t('in these notes')] : [level, module.area];
  return {
    label: shortened(module.title),
    labelDetails: { description: [time, ...placed].filter(Boolean).join(' · ') },
    kind: CompletionItemKind.Reference,
    detail: [present && t('in these notes'), time, home, module.group].filter(Boolean).join(' · '),
    documentation: [module.title, module.url].filter(Boolean).join('\n\n'),
    sortText: `${rank}${String(index).padStart(4, '0')}`,
    // The text before the cursor is part of the replaced range, so it is part of the filter text.
    filterText: place.opening + module.title,
    insertTextFormat: InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range, newText: place.write(module) },
    ...(belongsElsewhere && {
      command: { title: t('Move to Its Place in the Course'), command: OFFER_MOVE_COMMAND, arguments: [inserted] },
    }),
    vocabulary: place.vocabulary,
    opening: place.opening,
  };
}

function shortened(title: string): string {
  return title.length <= MAX_LABEL_LENGTH ? title : `${title.slice(0, MAX_LABEL_LENGTH - 1).trimEnd()}…`;
}
