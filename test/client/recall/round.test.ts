import assert from 'node:assert/strict';
import type { Memory, Recall } from '../../../client/src/recall/recall';
import { restOf, roundOf, summaryOf } from '../../../client/src/recall/round';
import type { Card } from '../../../server/src/protocol/cards';

const today = new Date(2026, 11, 9, 18, 0);

/** Returns cards by their ids, each with the days until it is due if it was reviewed: "a:0 b c:3". */
function deck(text: string): { cards: readonly Card[]; recall: Recall } {
  const recall = new Map<string, Memory>();
  const cards = text.split(' ').map((card) => {
    const [id = '', days] = card.split(':');
    const due = new Date(2026, 11, 9 + Number(days), 20, 0);
    const numbers = { stability: 1, difficulty: 5, reviews: 1, lapses: 0, reviewed: today.toISOString() };
    if (days !== undefined) recall.set(id, { due: due.toISOString(), ...numbers });
    return { id, question: `What is “${id}”?`, answer: [id], uri: 'file:///nets.md', line: 0, lastLine: 0 };
  });
  return { cards, recall };
}

describe('a round of cards', () => {
  const check = (text: string, expected: string, most = 20) => {
    const { cards, recall } = deck(text);
    const ids = roundOf(cards, recall, today, most).map(({ id }) => id);
    assert.equal(ids.join(' '), expected);
  };
  it('contains due cards, the most overdue first, then new cards', () => check('a b:0 c d:-3 e:1', 'd b a c'));
  it('has a maximum number of cards', () => check('a b:0 c d:-3', 'd b a', 3));
  it('is empty if nothing is due', () => check('a:1 b:2', ''));
});

describe('the end of a round', () => {
  const check = (text: string, expected: string) => {
    const { cards, recall } = deck(text);
    assert.equal(summaryOf(['good', 'again', 'easy'], cards, recall, today), `3 cards, 2 known. ${expected}`);
  };
  it('shows how many cards are due tomorrow', () => check('a:1 b:1 c:8', '2 cards are due tomorrow.'));
  it('shows when the next cards are due', () => check('a:4 b:8', 'The next card is due in 4 days.'));
  it('shows how many cards are left for today', () => check('a:1 b c:0', '2 cards are left for today.'));
  it('explains why there are no cards', () => {
    const { cards, recall } = deck('a:3 b:3');
    assert.equal(restOf(cards, recall, today), 'All 2 cards are known for now. The next 2 cards are due in 3 days.');
  });
});
