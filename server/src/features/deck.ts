import { levelTitle } from '../notebook/adding';
import { labelOf } from '../notebook/label';
import type { Entry, Notebook } from '../notebook/notebook';
import { entriesOf } from '../notebook/outline';
import type { AskCards, Deck } from '../protocol/cards';
import { cards } from '../study/cards';
import { lineAt, lineSpan } from '../text/lines';
import { touches } from '../text/span';

/**
 * The cards of the entry whose title a line bears, or else of the area around it; of all the notes without a line, or outside of
 * areas. With a level, only those of its modules.
 */
export function deck(notebook: Notebook, { line, level: asked }: Pick<AskCards, 'line' | 'level'>): Deck {
  const entry = line === undefined ? undefined : entryOf(notebook, line);
  const part = entry?.body ?? { start: 0, end: notebook.text.length };
  return {
    title: entry ? labelOf(notebook, entry) : asked !== undefined ? levelTitle(asked) : notebook.title || 'Study notes',
    cards: cards(notebook)
      .filter(({ at, level }) => part.start <= at && at < part.end && (asked === undefined || level === asked))
      .map(({ id, question, answer, area, level }) => ({
        ...{ id, question, answer },
        ...(area && { area: labelOf(notebook, area) }),
        ...(level !== undefined && { level: levelTitle(level) }),
      })),
  };
}

function entryOf(notebook: Notebook, line: number): Entry | undefined {
  const { start } = lineSpan(notebook.lines, notebook.text, line);
  return (
    entriesOf(notebook).find(({ span }) => lineAt(notebook.lines, span.start) === line) ??
    notebook.areas.findLast(({ body }) => touches(body, start))
  );
}
