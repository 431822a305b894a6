import { t } from '@vscode/l10n';
import { type QuickInputButton, type QuickPickItem, QuickPickItemKind, ThemeIcon, window } from 'vscode';
import type { Card } from '../../../server/src/protocol/cards';
import { daysUntil, formatDaysFromNow } from './dueDay';
import { type Grade, grades, type Memory } from './recall';
import { wrapped } from './wrapped';

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

/** Creates the quick pick of a quiz. `showAnswer` shows the notes of a card. */
export function quizPick(showAnswer: (card: Card) => unknown): QuizPick {
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
    const button = pick.onDidTriggerButton(() => showAnswer(card));
    const openNotes: QuickInputButton = { iconPath: new ThemeIcon('go-to-file'), tooltip: t('Open Notes') };
    pick.buttons = [openNotes];
    return grade(card, outcomes, now).finally(() => button.dispose());
  }

  async function grade(card: Card, outcomes: Readonly<Record<Grade, Memory>>, now: Date): Promise<Grade | undefined> {
    pick.placeholder = t('Think of the answer, then press Enter to show it');
    const question = plainRows(card.question).map((item): Item => ({ ...item, does: 'reveal' }));
    if (!(await choice(question, question[0]))) return undefined;
    pick.placeholder = card.question;
    const ratings = gradeItems(outcomes, now);
    const answer = card.answer.length > 1 ? card.answer.flatMap(bulletRows) : card.answer.flatMap(plainRows);
    // The list scrolls to the selected rating. The ratings come first, so that the start of an answer of any length is
    // visible.
    const chosen = await choice(
      [separator(t('How well did you know it?')), ...ratings, separator(t('Answer')), ...answer],
      ratings.find(({ does }) => does === 'good'),
    );
    return chosen?.does === 'reveal' ? undefined : chosen?.does;
  }

  return { ask, close: () => pick.dispose() };
}

function plainRows(paragraph: string): Item[] {
  return wrapped(paragraph).map((label) => ({ label }));
}

/** Returns the rows of a paragraph: the first with a bullet, the others indented. */
function bulletRows(paragraph: string): Item[] {
  return wrapped(paragraph).map((row, n) => ({ label: `${n === 0 ? '•' : '\u2007'} ${row}` }));
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
