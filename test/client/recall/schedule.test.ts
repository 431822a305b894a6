import assert from 'node:assert/strict';
import fc from 'fast-check';
import { daysUntil, formatDaysFromNow } from '../../../client/src/recall/dueDay';
import { grades, type Memory, readRecall, writeRecall } from '../../../client/src/recall/recall';
import { outcomes } from '../../../client/src/recall/schedule';

const evening = new Date(2026, 11, 9, 18, 0);
const dayLength = 86_400_000;

describe('the schedule', () => {
  it('sets the due date of a new card by its grade', () => {
    const after = outcomes(undefined, evening);
    assert.deepEqual(
      grades.map((grade) => `${grade} - ${formatDaysFromNow(daysUntil(after[grade], evening))}`),
      ['again - tomorrow', 'hard - in 2 days', 'good - in 3 days', 'easy - in 8 days'],
    );
  });
  it('lengthens intervals after good answers, and shortens them after forgotten ones', () => {
    let memory = outcomes(undefined, evening).good;
    const waits = [1, 2, 3].map(() => {
      const now = new Date(memory.due);
      memory = outcomes(memory, now).good;
      return daysUntil(memory, now);
    });
    assert.ok(
      (waits[0] ?? 0) > 3 && (waits[1] ?? 0) > (waits[0] ?? 0) && (waits[2] ?? 0) > (waits[1] ?? 0),
      `${waits}`,
    );
    const forgotten = outcomes(memory, new Date(memory.due)).again;
    assert.ok(daysUntil(forgotten, new Date(memory.due)) < (waits[0] ?? 0));
    assert.equal(forgotten.lapses, 1);
  });
  it('counts a repetition on the same day little, and a lapse once per day', () => {
    const mature = { due: evening.toISOString(), reviewed: new Date(2026, 9, 20).toISOString() };
    const memory = { ...mature, stability: 50, difficulty: 5, reviews: 6, lapses: 0 };
    const forgotten = outcomes(memory, evening).again;
    const soon = new Date(evening.getTime() + 600_000);
    const later = outcomes(forgotten, soon);
    assert.deepEqual([forgotten.lapses, later.again.lapses], [1, 1]);
    assert.ok(later.good.stability >= forgotten.stability);
    assert.ok(daysUntil(later.good, soon) < 7, later.good.due);
    assert.equal(daysUntil(later.again, soon), 1);
  });
  it('still works after the system clock is set back', () => {
    const { good } = outcomes(undefined, evening);
    assert.ok(outcomes(good, new Date(2020, 0, 1)).good.due > good.reviewed);
  });
  it('does not change the dates of other extensions', () => {
    assert.deepEqual(Object.keys(Date.prototype), []);
  });

  it('stays readable, with due dates in the future, after any answers at any time', () => {
    const answer = fc.record({
      id: fc.constantFrom('a', 'b', '__proto__', '10'),
      grade: fc.constantFrom(...grades),
      days: fc.double({ min: 0, max: 3000, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 40 }), (answers) => {
        let now = evening.getTime();
        let text = '';
        for (const { id, grade, days } of answers) {
          now += Math.round(days * dayLength);
          const before = readRecall(text);
          assert.ok(before);
          const memory = outcomes(before.get(id), new Date(now))[grade];
          assert.ok(daysUntil(memory, new Date(now)) >= 1);
          text = writeRecall(new Map(before).set(id, memory));
          assert.deepEqual(readRecall(text)?.get(id), memory);
        }
      }),
    );
  });
});

describe('the file of the schedule', () => {
  const memory: Memory = {
    due: '2026-12-12T18:00:00.000Z',
    reviewed: '2026-12-09T18:00:00.000Z',
    stability: 2.3065,
    difficulty: 2.1181,
    reviews: 1,
    lapses: 0,
  };

  it('is sorted, with one property per line', () => {
    assert.equal(
      writeRecall(
        new Map([
          ['b', memory],
          ['a', memory],
        ]),
      ).replace(/\n {4}"a": \{[^}]*\},/, '\n    A,'),
      `{
  "version": 1,
  "cards": {
    A,
    "b": {
      "due": "2026-12-12T18:00:00.000Z",
      "reviewed": "2026-12-09T18:00:00.000Z",
      "stability": 2.3065,
      "difficulty": 2.1181,
      "reviews": 1,
      "lapses": 0
    }
  }
}
`,
    );
  });
  it('is empty before the first answer', () => assert.equal(readRecall('')?.size, 0));

  const cards = (card: object) => JSON.stringify({ version: 1, cards: { a: { ...memory, ...card } } });
  it('survives a round trip', () => assert.deepEqual(readRecall(cards({})), new Map([['a', memory]])));
  it('can be read after another editor reformats it', () =>
    assert.deepEqual(readRecall(`\uFEFF${cards({}).replaceAll(',', ',\r\n')}\r\n`), new Map([['a', memory]])));
  it('stays readable after another answer, for any content', () => {
    const moments = [0, Date.UTC(2026, 0, 1), Date.UTC(9000, 0, 1), Date.UTC(9999, 0, 1)];
    const moment = fc.constantFrom(...moments).map((at) => new Date(at).toISOString());
    const count = fc.constantFrom(0, 1, 1_000_000);
    const extremes = fc.record({
      due: moment,
      reviewed: moment.filter((at) => at <= '9000-01-01T00:00:00.000Z'),
      stability: fc.constantFrom(0.001, 2.3, 36_500),
      difficulty: fc.constantFrom(1, 5.5, 10),
      reviews: count,
      lapses: count,
    });
    fc.assert(
      fc.property(extremes, fc.constantFrom(...grades), (card, grade) => {
        const read = readRecall(cards(card))?.get('a');
        assert.ok(read);
        const answer = outcomes(read, evening)[grade];
        assert.deepEqual(readRecall(writeRecall(new Map([['a', answer]])))?.get('a'), answer);
      }),
    );
  });
  for (const [what, text] of [
    ['an incomplete file', cards({}).slice(0, 60)],
    ['conflict markers of an unfinished merge', `<<<<<<< HEAD\n${cards({})}`],
    ['a list', '[]'],
    ['a later version', '{ "version": 2, "cards": {} }'],
    ['no cards', '{ "version": 1 }'],
    ['a card that is not an object', '{ "version": 1, "cards": { "a": null } }'],
    ['no date', cards({ due: 'soon' })],
    ['a text instead of a number', cards({ stability: '2.3' })],
    ['a number that is out of range', cards({ difficulty: 0 })],
    ['half of a review', cards({ reviews: 0.5 })],
    ['too many reviews', cards({ reviews: Number.MAX_SAFE_INTEGER })],
    ['too many lapses', cards({ lapses: Number.MAX_SAFE_INTEGER })],
    ['a review at the latest possible date', cards({ reviewed: '+275760-09-12T00:00:00.000Z' })],
    ['a due date at the latest possible date', cards({ due: '+275760-09-12T00:00:00.000Z' })],
    ['a review at the earliest possible date', cards({ reviewed: '-271821-04-20T00:00:00.000Z' })],
  ] as const) {
    it(`is rejected if it contains ${what}`, () => assert.equal(readRecall(text), undefined));
  }
});

describe('a day on which a card is due', () => {
  const check = (due: Date, said: string) => {
    assert.equal(formatDaysFromNow(daysUntil({ due: due.toISOString() }, evening)), said);
  };
  it('begins at midnight', () => {
    check(new Date(2026, 11, 9, 23, 59), 'today');
    check(new Date(2026, 11, 10, 0, 0), 'tomorrow');
    check(new Date(2026, 11, 11, 0, 0), 'in 2 days');
  });
  it('is shown in months and years if it is far away', () => {
    check(new Date(2026, 10, 1), 'today');
    check(new Date(2027, 2, 9), 'in 3 months');
    check(new Date(2029, 11, 9), 'in 3 years');
  });
});
