import { t } from '@vscode/l10n';
import type { Card, Deck } from '../../../server/src/protocol/cards';
import type { AskCard } from './quizPick';
import type { Grade, Recall } from './recall';
import type { RecallStore } from './recallStore';
import { outcomes } from './schedule';

/** The result of a round. */
export interface Answered {
  /** The first grade of each card. */
  readonly grades: readonly Grade[];
  /** The state of all cards after the answers. */
  readonly recall: Recall;
}

/**
 * Asks the cards of a round one after the other, then those that were not known until they are, unless the user ends it. Each
 * answer is stored at once.
 */
export async function askRound(
  { title }: Deck,
  round: readonly Card[],
  before: Recall,
  store: Pick<RecallStore, 'put'>,
  ask: AskCard,
  now: () => Date,
): Promise<Answered> {
  const queue = [...round];
  const grades: Grade[] = [];
  const recall = new Map(before);
  // The iterator includes cards that are added during the loop.
  for (const [n, card] of queue.entries()) {
    const at = now();
    const after = outcomes(recall.get(card.id), at);
    const grade = await ask(card, t('{0}: {1} of {2}', title, n + 1, queue.length), after, at);
    if (!grade || !(await store.put(card.id, after[grade]))) break;
    if (n < round.length) grades.push(grade);
    if (grade === 'again') queue.push(card);
    recall.set(card.id, after[grade]);
  }
  return { grades, recall };
}
