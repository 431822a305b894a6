import { t } from '@vscode/l10n';
import { type QuickInputButton, type QuickPickItem, QuickPickItemKind, ThemeIcon, window, workspace } from 'vscode';
import type { Card } from '../../../server/src/protocol/cards';
import { daysUntil, formatDaysFromNow } from './dueDay';
import type { HiddenAnswers } from './hiddenAnswers';
import { type Grade, grades, type Memory } from './recall';
import { NARROW_ROW, WIDE_ROW, widthOf, wrapped } from './wrapped';

/** Shows the question, then the answer. Resolves to how well the user knew it; `undefined` if they end the quiz. */
export type AskCard = (
  card: Card,
  title: string,
  outcomes: Readonly<Record<Grade, Memory>>,
  now: Date,
) => Promise<Grade | undefined>;

/** The quick pick of a quiz. */
export interface QuizPick {
  readonly ask: AskCard;
  readonly close: () => void;
}

interface Item extends QuickPickItem {
  readonly does?: Grade | 'reveal';
}

/** Creates the quick pick of a quiz. `openNotes` opens the notes of a card; `answers` hides them while it is asked. */
export function quizPick(openNotes: (card: Card) => unknown, answers: HiddenAnswers): QuizPick {
  const pick = window.createQuickPick<Item>();
  // The card remains open while the user looks something up in the notes.
  pick.ignoreFocusOut = true;

  /** Shows items until one with an action is accepted; `undefined` if the list is closed. */
  function choice(items: readonly Item[], first: Item | undefined): Promise<Item | undefined> {
    pick.items = items;
    pick.activeItems = first ? [first] : [];
    return new Promise((resolve) => {
      const listeners = [
        pick.onDidAccept(() => {
          const [chosen] = pick.activeItems;
          // Enter on a row of the answer moves the focus back to the ratings.
          if (chosen?.does) end(chosen);
          else pick.activeItems = items.filter(({ does }) => does === 'good');
        }),
        pick.onDidChangeValue((typed) => {
          pick.value = '';
          const chosen = items.find(({ does, label }) => does && does !== 'reveal' && typed === label[0]);
          if (chosen) end(chosen);
        }),
        pick.onDidHide(() => end(undefined)),
      ];
      function end(chosen: Item | undefined): void {
        for (const listener of listeners) listener.dispose();
        resolve(chosen);
      }
      pick.show();
    });
  }

  async function ask(
    card: Card,
    title: string,
    outcomes: Readonly<Record<Grade, Memory>>,
    now: Date,
  ): Promise<Grade | undefined> {
    pick.title = title;
    answers.hide();
    const listener = pick.onDidTriggerButton(() => {
      answers.show(card);
      return openNotes(card);
    });
    const button: QuickInputButton = { iconPath: new ThemeIcon('go-to-file'), tooltip: t('Open Notes') };
    pick.buttons = [button];
    return grade(card, outcomes, now).finally(() => listener.dispose());
  }

  async function grade(card: Card, outcomes: Readonly<Record<Grade, Memory>>, now: Date): Promise<Grade | undefined> {
    pick.placeholder = t('Think of the answer, then press Enter to show it');
    const question = plainRows(card.question).map((item): Item => ({ ...item, does: 'reveal' }));
    if (!(await choice(question, question[0]))) return undefined;
    answers.show(card);
    pick.placeholder = card.question;
    const ratings = gradeItems(outcomes, now);
    const label = t('Answer');
    const rowsOf = card.answer.length > 1 ? bulletRows : plainRows;
    // The editor shows the label at the end of the first row.
    const answer = card.answer.flatMap((paragraph, n) => rowsOf(paragraph, n === 0 ? widthOf(label) + GAP : 0));
    // The list scrolls to the selected rating. The ratings come first, so that the start of an answer of any length is
    // visible.
    const chosen = await choice(
      [separator(t('How well did you know it?')), ...ratings, separator(label), ...answer],
      ratings.find(({ does }) => does === 'good'),
    );
    return chosen?.does === 'reveal' ? undefined : chosen?.does;
  }

  function close(): void {
    pick.dispose();
    answers.dispose();
  }

  return { ask, close };
}

/** Space between a row and the label of its group, in columns. */
const GAP = 2;

function plainRows(paragraph: string, reserved = 0): Item[] {
  return wrapped(paragraph, columnsOfRow(), reserved).map((label) => ({ label }));
}

/** Width of a bullet and its space, in columns. */
const INDENT = 2;

/** Returns the rows of a paragraph: the first with a bullet, the others indented. */
function bulletRows(paragraph: string, reserved: number): Item[] {
  return wrapped(paragraph, columnsOfRow() - INDENT, reserved).map((row, n) => ({
    label: `${n === 0 ? '•' : '\u2007'} ${row}`,
  }));
}

/** Minimum zoom level at which a window may be narrow: level 3 is a zoom of 173 %. */
const ZOOMED = 3;

/** Returns the width of a row in columns. The width of the window is unknown to extensions, but its zoom is not. */
function columnsOfRow(): number {
  const zoom = workspace.getConfiguration('window').get<unknown>('zoomLevel');
  return typeof zoom === 'number' && zoom >= ZOOMED ? NARROW_ROW : WIDE_ROW;
}

function separator(label: string): Item {
  return { label, kind: QuickPickItemKind.Separator };
}

function nameOf(grade: Grade): string {
  return { again: t('Again'), hard: t('Hard'), good: t('Good'), easy: t('Easy') }[grade];
}

/**
 * Returns the items of the ratings, "3 Good - in 4 days"; typing the digit selects one. A card that was not known is
 * asked again in the same round.
 */
function gradeItems(outcomes: Readonly<Record<Grade, Memory>>, now: Date): Item[] {
  return grades.map((grade, n) => ({
    label: `${n + 1} ${nameOf(grade)}`,
    description: grade === 'again' ? t('again in this round') : formatDaysFromNow(daysUntil(outcomes[grade], now)),
    does: grade,
  }));
}
