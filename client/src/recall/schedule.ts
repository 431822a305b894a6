// Runs before ts-fsrs, which gives methods of its own to all dates.
import './dateMethods';
import { type Card, createEmptyCard, fsrs, Rating, State } from 'ts-fsrs';
import { restoreDateMethods } from './dateMethods';
import { daysUntil } from './dueDay';
import { type Grade, type Memory, maxCount } from './recall';

restoreDateMethods();

/** Whole days: whoever studies twice an hour knows from the notes themselves what they just read. Nothing is left to chance. */
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false });
/** For a card that is asked twice on one day, which says little of how long it will be known. */
const sameDayScheduler = fsrs({ learning_steps: [], relearning_steps: [], enable_fuzz: false });

const ratings = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const;

/** What is remembered of a card after each of the answers that can be given now; undefined where it was never asked. */
export function outcomes(memory: Memory | undefined, now: Date): Readonly<Record<Grade, Memory>> {
  // A clock may have been set back since.
  const at = memory && Date.parse(memory.reviewed) > now.getTime() ? new Date(memory.reviewed) : now;
  const card = memory ? cardOf(memory) : createEmptyCard(at);
  const isSameDay = memory !== undefined && daysUntil({ due: memory.reviewed }, at) === 0;
  function after(grade: Grade): Memory {
    const next = (isSameDay ? sameDayScheduler : scheduler).next(card, at, ratings[grade]).card;
    // Whoever learns a card anew does not forget it once more.
    return memoryOf(isSameDay ? { ...next, lapses: memory.lapses } : next, at);
  }
  return { again: after('again'), hard: after('hard'), good: after('good'), easy: after('easy') };
}

const dayLength = 86_400_000;

function cardOf({ due, reviewed, stability, difficulty, reviews, lapses }: Memory): Card {
  const days = Math.round((Date.parse(due) - Date.parse(reviewed)) / dayLength);
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
    reviews: Math.min(reps, maxCount),
    lapses: Math.min(lapses, maxCount),
  };
}

/** More digits say nothing, and make the file long. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
