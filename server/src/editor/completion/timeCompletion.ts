import { t } from '@vscode/l10n';
import { CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import type { Candidate } from '../../answers/candidate';
import { rangeOf } from '../../answers/range';
import { formatMinutes } from '../../course/progress/minutes';
import { findInSyllabus } from '../../course/syllabus/match';
import type { Syllabus } from '../../course/syllabus/syllabus';
import { type Module, type Notes, timeOf } from '../../notes/model/notes';
import { defaultForm } from '../../notes/writing/learnForm';
import { insertTime, writeTime } from '../../notes/writing/writing';
import { type Edit, replacement } from '../../text/edit';
import { endingStart, withoutEnding } from '../../text/ending';
import { lineStartAt } from '../../text/lines';
import { slice, span, touches } from '../../text/span';

/** Minutes that modules commonly take. */
const commonMinutes = [5, 10, 15, 20, 30, 45, 60, 90, 120];

const NO_BRACKET = /[^()[\]（）]/;
const OPENING_BRACKET = /[([（]/;

/** A place where a time can be inserted. */
interface Place {
  readonly module: Module;
  /** Whether the start of a time is typed: "(time: ", " - ". */
  readonly begun: boolean;
  readonly write: (minutes: number) => Edit;
}

/** Returns times for the module whose title or time is at the cursor, in the form of the notes; that of the syllabus first. */
export function timeCompletion(notes: Notes, at: number, typed: string | undefined, syllabus: Syllabus): Candidate[] {
  const place = phraseAt(notes, at) ?? afterTitle(notes, at);
  if (!place || (typed !== undefined && !place.begun)) return [];
  const planned = findInSyllabus(syllabus, place.module)?.minutes;
  const known = planned && planned.least === planned.most ? planned.most : undefined;
  const offered =
    known === undefined ? commonMinutes : [known, ...commonMinutes.filter((minutes) => minutes !== known)];
  return offered.map((minutes, index) => {
    const edit = place.write(minutes);
    const leading = withoutEnding(slice(notes.text, span(edit.span.start, at)), /\d/);
    return {
      label: formatMinutes({ least: minutes, most: minutes }),
      kind: CompletionItemKind.Value,
      detail: minutes === known ? t('estimate in the syllabus') : '',
      sortText: `${place.begun ? 0 : 5}${String(index).padStart(2, '0')}`,
      // The text before the cursor is part of the replaced range, so it is part of the filter text.
      filterText: `${leading}${minutes} min`,
      insertTextFormat: InsertTextFormat.PlainText,
      textEdit: { range: rangeOf(notes.lines, edit.span), newText: edit.text },
      vocabulary: isInBracket(notes.text.slice(lineStartAt(notes.text, at), at)) ? 'link' : 'title',
      names: [`${minutes} min`],
      opening: leading,
    };
  });
}

/** Returns whether a bracket is open at the end of a line, as in " (time: " and "[Static routes ~". */
function isInBracket(line: string): boolean {
  return OPENING_BRACKET.test(line.charAt(endingStart(line, NO_BRACKET) - 1));
}

/** Returns the place of an empty time, or of a time that can be replaced, at the cursor. */
function phraseAt(notes: Notes, at: number): Place | undefined {
  for (const module of notes.modules) {
    const time = timeOf(module) ?? module.empty;
    if (!time || !touches(time.span, at) || !touches(insertTime(notes, module, 1).span, at)) continue;
    return { module, begun: time === module.empty, write: (minutes) => insertTime(notes, module, minutes) };
  }
  return undefined;
}

// Matches the text between a title and its time: ":", "**".
const CLOSE = /^[:：*_]*/;
// Matches an unfinished time after a title: " (time: 3", " - ", " ~".
const BEGINNING = /^[ \t]{0,4}[([（~–—-]?[ \t]{0,4}(?:time)?:?[ \t]{0,4}~?\d{0,4}$/i;
// Matches the text after the cursor: a bracket that the editor closed automatically, or the end of a link's text.
const ENDING = /^(?:[)\]）]?\s*$|\]\()/;

/** Returns the place after the title of a module without a time, if the cursor is there. */
function afterTitle(notes: Notes, at: number): Place | undefined {
  const module = notes.modules.find(({ titleSpan, span }) => titleSpan.end <= at && at <= span.end);
  if (!module || timeOf(module) || module.empty) return undefined;
  const { text, form } = notes;
  const start = titleEnd(text, module, at);
  const begun = text.slice(start, at);
  const rest = text.slice(at, module.span.end);
  if (start > at || !BEGINNING.test(begun) || !ENDING.test(rest)) return undefined;
  const isClosed = /[([（]/.test(begun) && /^[)\]）]\s*$/.test(rest);
  const replaced = span(start, isClosed ? at + 1 : at);
  const isBelow = form.time.place === 'below';

  function written(minutes: number): string {
    if (isBelow && begun.trim() === '') return insertTime(notes, module as Module, minutes).text;
    return writeTime(isBelow ? defaultForm.time : form.time, minutes);
  }

  return { module, begun: begun.trim() !== '', write: (minutes) => replacement(replaced, written(minutes)) };
}

// Matches an unfinished time at the end of a title, which is parsed as a part of the title: " (time: 3".
const OPEN_END = /[ \t]{0,2}[([（~–—-][ \t]{0,2}(?:time)?:?[ \t]{0,2}~?\d{0,4}$/i;
const MAX_OPEN_END_LENGTH = 20;

/** Returns where a time can start: within the link's text, or after the whole title. */
function titleEnd(text: string, { titleSpan, urlSpan }: Module, at: number): number {
  const end = urlSpan && urlSpan.end < at ? urlSpan.end + 1 : titleSpan.end;
  const looked = Math.max(titleSpan.start, at - MAX_OPEN_END_LENGTH);
  const begun = OPEN_END.exec(text.slice(looked, at));
  if (begun && looked + begun.index < end) return looked + begun.index;
  return end + (CLOSE.exec(text.slice(end, at))?.[0].length ?? 0);
}
