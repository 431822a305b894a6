import type { Card } from '../../../server/src/protocol/cards';
import { daysUntil, sayDays } from './dueDay';
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

/** Returns "7 cards, 5 known; 3 are due tomorrow.", with the due dates of all cards from `recall`. */
export function summaryOf(answered: readonly Grade[], cards: readonly Card[], recall: Recall, now: Date): string {
  const known = answered.filter((grade) => grade !== 'again').length;
  return `${counted(answered.length)}, ${known} known; ${nextDue(cards, recall, now)}.`;
}

/** Returns the message for a quiz without due cards: "All 12 cards are known for now; the next one is due in 4 days." */
export function restOf(cards: readonly Card[], recall: Recall, now: Date): string {
  const all = cards.length === 1 ? 'The only card is' : `All ${cards.length} cards are`;
  return `${all} known for now; ${nextDue(cards, recall, now)}.`;
}

function nextDue(cards: readonly Card[], recall: Recall, now: Date): string {
  const memories = cards.map(({ id }) => recall.get(id)).filter((memory): memory is Memory => memory !== undefined);
  const left = roundOf(cards, recall, now, Number.POSITIVE_INFINITY).length;
  if (left > 0) return `${counted(left)} ${left === 1 ? 'is' : 'are'} left for today`;
  const days = memories.map((memory) => daysUntil(memory, now));
  const first = Math.min(...days);
  const count = days.filter((each) => each === first).length;
  return first === 1
    ? `${count} ${count === 1 ? 'is' : 'are'} due tomorrow`
    : `the next ${count === 1 ? 'one is' : `${count} are`} due ${sayDays(first)}`;
}

function counted(cards: number): string {
  return cards === 1 ? '1 card' : `${cards} cards`;
}
