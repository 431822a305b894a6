// Must run before ts-fsrs, which adds methods to all dates.
import './dateMethods';
import { type Card, createEmptyCard, fsrs, Rating, State } from 'ts-fsrs';
import { restoreDateMethods } from './dateMethods';
import { daysUntil } from './dueDay';
import { type Grade, MAX_COUNT, type Memory } from './recall';

restoreDateMethods();

/** Schedules whole days, without randomness: repeating a card after an hour is not useful. */
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false });
/** Schedules a card that is asked twice on one day. The second answer is not a reliable sign for later days. */
const sameDayScheduler = fsrs({ learning_steps: [], relearning_steps: [], enable_fuzz: false });

const ratings = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const;

/** Returns the memory state after each possible grade. `memory` is `undefined` for a new card. */
export function outcomes(memory: Memory | undefined, now: Date): Readonly<Record<Grade, Memory>> {
  // The clock may have been set back since the last review.
  const at = memory && Date.parse(memory.reviewed) > now.getTime() ? new Date(memory.reviewed) : now;
  const card = memory ? cardOf(memory) : createEmptyCard(at);
  const isSameDay = memory !== undefined && daysUntil({ due: memory.reviewed }, at) === 0;
  function after(grade: Grade): Memory {
    const next = (isSameDay ? sameDayScheduler : scheduler).next(card, at, ratings[grade]).card;
    // A card that is learned again on the same day does not count as forgotten twice.
    return memoryOf(isSameDay ? { ...next, lapses: memory.lapses } : next, at);
  }
  return { again: after('again'), hard: after('hard'), good: after('good'), easy: after('easy') };
}

const DAY_LENGTH = 86_400_000;

function cardOf({ due, reviewed, stability, difficulty, reviews, lapses }: Memory): Card {
  const days = Math.round((Date.parse(due) - Date.parse(reviewed)) / DAY_LENGTH);
  return {
    ...{ stability, difficulty, lapses },
    due: new Date(due),
    last_review: new Date(reviewed),
    reps: reviews,
    scheduled_days: days,
    elapsed_days: days,
    learning_steps: 0,
    state: State.Review,
  };
}

function memoryOf({ due, stability, difficulty, reps, lapses }: Card, now: Date): Memory {
  return {
    due: due.toISOString(),
    reviewed: now.toISOString(),
    stability: rounded(stability),
    difficulty: rounded(difficulty),
    reviews: Math.min(reps, MAX_COUNT),
    lapses: Math.min(lapses, MAX_COUNT),
  };
}

/** Rounds a value to the stored precision. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
