import { t } from '@vscode/l10n';
import { cards, type NotesIn } from '../../course/quiz/cards';
import { labelOf } from '../../notes/model/label';
import type { Entry, LinkedFile, Module, Notes } from '../../notes/model/notes';
import { entriesOf } from '../../notes/model/outline';
import { levelTitle } from '../../notes/writing/levelLine';
import type { CardsParams, Deck } from '../../protocol/cards';
import { lineAt, lineSpan } from '../../text/lines';
import { type Span, touches } from '../../text/span';

/** The part of some notes whose cards are requested. */
export interface DeckPart extends Pick<CardsParams, 'line' | 'level'> {
  /** The URI of a linked file, to get the cards of its module; replaces `line`. */
  readonly file?: string;
}

/**
 * Returns the cards of the entry whose title is in a line, or else of the area around it. Without a line, or outside of
 * areas, returns all cards of the notes. With a level, returns only the cards of its modules. `uri` is that of the
 * notes.
 */
export function deck(notes: Notes, uri: string, wanted: DeckPart, notesIn: NotesIn): Deck {
  const entry = entryOf(notes, wanted);
  const part = partOf(notes, entry);
  const title = wanted.level === undefined ? notes.title || t('Study notes') : levelTitle(wanted.level);
  return {
    title: entry ? labelOf(notes, entry) : title,
    cards: cards(notes, notesIn)
      .filter(({ at, level }) => isInPart(part, at) && (wanted.level === undefined || level === wanted.level))
      .map(({ id, question, answer, area, level, line, lastLine, ...card }) => ({
        ...{ id, question, answer },
        ...(area && { area: labelOf(notes, area) }),
        ...(level !== undefined && { level: levelTitle(level) }),
        ...{ uri: card.uri ?? uri, line, lastLine },
      })),
  };
}

/** Returns the linked files that contain the answers of a deck. */
export function filesOfDeck(notes: Notes, wanted: DeckPart): LinkedFile[] {
  const part = partOf(notes, entryOf(notes, wanted));
  return notes.modules.flatMap(({ span, file }) => (file && isInPart(part, span.start) ? file : []));
}

function partOf({ text }: Notes, entry: Entry | undefined): Span {
  return entry?.body ?? { start: 0, end: text.length };
}

function isInPart({ start, end }: Span, at: number): boolean {
  return start <= at && at < end;
}

function entryOf(notes: Notes, { line, file }: DeckPart): Entry | undefined {
  if (file !== undefined) return moduleOf(notes, file);
  if (line === undefined) return undefined;
  const { start } = lineSpan(notes.lines, notes.text, line);
  return (
    entriesOf(notes).find(({ span }) => lineAt(notes.lines, span.start) === line) ??
    notes.areas.findLast(({ body }) => touches(body, start))
  );
}

function moduleOf({ modules }: Notes, file: string): Module | undefined {
  return modules.find((module) => module.file?.uri === file);
}
