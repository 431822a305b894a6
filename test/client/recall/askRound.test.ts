import assert from 'node:assert/strict';
import { askRound } from '../../../client/src/recall/askRound';
import { daysUntil } from '../../../client/src/recall/dueDay';
import { grades, type Memory } from '../../../client/src/recall/recall';

const start = new Date(2026, 11, 9, 18, 0);

/** Returns the result of a round: the questions, and for each card its reviews, lapses and the days until it is due. */
async function roundOf(ids: string, answers: string): Promise<string> {
  const given = answers.split(' ');
  const asked: string[] = [];
  const kept = new Map<string, Memory>();
  let minutes = 0;
  const { grades: first, recall } = await askRound(
    { title: 'Nets', cards: [] },
    ids.split(' ').map((id) => ({ id, question: id, answer: [], uri: 'file:///nets.md', line: 0, lastLine: 0 })),
    new Map(),
    { put: async (id, memory) => Boolean(kept.set(id, memory)) },
    async ({ id }, title) => {
      asked.push(`${id} ${title.replace(/^Nets: (\d+) of (\d+)$/, '$1/$2')}`);
      const answer = given.shift();
      return grades.find((grade) => grade === answer);
    },
    () => new Date(start.getTime() + minutes++ * 60_000),
  );
  assert.deepEqual(recall, kept, 'each answer is kept');
  const schedule = Array.from(kept, ([id, memory]) => `${id} ${memory.reviews}, due ${daysUntil(memory, start)}`);
  return [asked.join(', '), first.join(' '), ...schedule].join('\n');
}

describe('a round', () => {
  const check = async (ids: string, answers: string, expected: string) =>
    assert.equal(await roundOf(ids, answers), expected);

  it('asks each known card once', () => check('a b', 'good hard', 'a 1/2, b 2/2\ngood hard\na 1, due 3\nb 1, due 2'));
  it('repeats unknown cards at the end, and stores their first grades', () =>
    check('a b', 'again easy good', 'a 1/2, b 2/3, a 3/3\nagain easy\na 2, due 2\nb 1, due 8'));
  it('repeats a card until it is known', () =>
    check('a', 'again again hard', 'a 1/1, a 2/2, a 3/3\nagain\na 3, due 1'));
  it('leaves cards that are still unknown for tomorrow', () => check('a', 'again', 'a 1/1, a 2/2\nagain\na 1, due 1'));
});
