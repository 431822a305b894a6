import type { Card, Deck } from '../../../server/src/protocol/cards';
import { quizPick } from './quizPick';
import type { Grade, Recall } from './recall';
import type { RecallStore } from './recallStore';
import { outcomes } from './schedule';

/** How a round went. */
export interface Answered {
  readonly grades: readonly Grade[];
  /** With what was answered. */
  readonly recall: Recall;
}

/** Asks the cards of a round one after the other until the user ends it; each answer is kept at once. */
export async function askRound(
  { title }: Deck,
  round: readonly Card[],
  before: Recall,
  store: RecallStore,
  now: () => Date,
): Promise<Answered> {
  const pick = quizPick();
  const grades: Grade[] = [];
  const recall = new Map(before);
  try {
    for (const [n, card] of round.entries()) {
      const at = now();
      const after = outcomes(recall.get(card.id), at);
      const grade = await pick.ask(card, `${title}: ${n + 1} of ${round.length}`, after, at);
      if (!grade || !(await store.put(card.id, after[grade]))) break;
      grades.push(grade);
      recall.set(card.id, after[grade]);
    }
  } finally {
    pick.close();
  }
  return { grades, recall };
}
