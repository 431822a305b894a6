import { t } from '@vscode/l10n';
import type { Card } from '../../../server/src/protocol/cards';
import { joinSentences, plural } from '../../../server/src/text/language';
import { daysUntil, formatDaysFromNow } from './dueDay';
import type { Grade, Memory, Recall } from './recall';

/** Returns the cards to review now: due cards, longest overdue first, then new cards in the order of the notes. */
export function roundOf(cards: readonly Card[], recall: Recall, now: Date, most: number): readonly Card[] {
  const due = cards
    .flatMap((card) => {
      const memory = recall.get(card.id);
      return memory && daysUntil(memory, now) <= 0 ? [{ card, at: Date.parse(memory.due) }] : [];
    })
    .sort((one, other) => one.at - other.at)
    .map(({ card }) => card);
  return [...due, ...cards.filter(({ id }) => !recall.has(id))].slice(0, most);
}

/** Returns "7 cards, 5 known. 3 cards are due tomorrow.", with the due dates of all cards from `recall`. */
export function summaryOf(answered: readonly Grade[], cards: readonly Card[], recall: Recall, now: Date): string {
  const known = answered.filter((grade) => grade !== 'again').length;
  const { length: count } = answered;
  return joinSentences([
    plural(count, t('{0} card, {1} known.', count, known), t('{0} cards, {1} known.', count, known)),
    nextDue(cards, recall, now),
  ]);
}

/** Returns the message for a quiz without due cards: "All 12 cards are known for now. The next card is due in 4 days." */
export function restOf(cards: readonly Card[], recall: Recall, now: Date): string {
  const all =
    cards.length === 1 ? t('The only card is known for now.') : t('All {0} cards are known for now.', cards.length);
  return joinSentences([all, nextDue(cards, recall, now)]);
}

function nextDue(cards: readonly Card[], recall: Recall, now: Date): string {
  const memories = cards.map(({ id }) => recall.get(id)).filter((memory): memory is Memory => memory !== undefined);
  const left = roundOf(cards, recall, now, Number.POSITIVE_INFINITY).length;
  if (left > 0) return plural(left, t('{0} card is left for today.', left), t('{0} cards are left for today.', left));
  const days = memories.map((memory) => daysUntil(memory, now));
  const first = Math.min(...days);
  const count = days.filter((each) => each === first).length;
  if (first === 1) return plural(count, t('{0} card is due tomorrow.', count), t('{0} cards are due tomorrow.', count));
  const day = formatDaysFromNow(first);
  return count === 1 ? t('The next card is due {0}.', day) : t('The next {1} cards are due {0}.', day, count);
}
