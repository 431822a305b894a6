/** The ratings of an answer, worst first. */
export const grades = ['again', 'hard', 'good', 'easy'] as const;
/** A rating of an answer by the user. */
export type Grade = (typeof grades)[number];

/** The memory state of a card: parameters of the FSRS algorithm, and the dates of its last and next review. */
export interface Memory {
  /** The due date in UTC: "2026-12-09T18:00:00.000Z". */
  readonly due: string;
  readonly reviewed: string;
  /** Number of days after which 90% of such cards are still known. */
  readonly stability: number;
  /** The difficulty, from 1 to 10. */
  readonly difficulty: number;
  readonly reviews: number;
  /** Number of times that it was forgotten. */
  readonly lapses: number;
}

/** The memory states of all cards that were answered, by card id. */
export type Recall = ReadonlyMap<string, Memory>;

/** Maximum number of reviews and of lapses that `outcomes` counts. */
export const MAX_COUNT = 1_000_000;

/**
 * Limits of the moments of reviews, in milliseconds since 1970. A due date is at most 100 years later, so that it remains a date
 * that JavaScript can represent.
 */
const firstMoment = Date.UTC(1970, 0, 1);
const lastReview = Date.UTC(9000, 0, 1);
const lastDue = Date.UTC(9999, 0, 1);

/** Matches a byte order mark, which some editors write at the start of a file. */
const BYTE_ORDER_MARK = /^\uFEFF/;

/** Parses the output of `writeRecall`; an empty text contains no cards. `undefined` for an invalid text. */
export function readRecall(text: string): Recall | undefined {
  if (text === '') return new Map();
  const file = parsed(text.replace(BYTE_ORDER_MARK, ''));
  if (!isObject(file) || file.version !== 1 || !isObject(file.cards)) return undefined;
  const cards = Object.entries(file.cards);
  return cards.every((card): card is [string, Memory] => isMemory(card[1])) ? new Map(cards) : undefined;
}

/** Formats the state of cards with one line per property, sorted by id, so that versions of the file can be merged. */
export function writeRecall(recall: Recall): string {
  const sorted = [...recall].sort(([one], [other]) => (one < other ? -1 : 1));
  const cards = sorted.map(([id, { due, reviewed, stability, difficulty, reviews, lapses }]) => [
    id,
    { due, reviewed, stability, difficulty, reviews, lapses },
  ]);
  return `${JSON.stringify({ version: 1, cards: Object.fromEntries(cards) }, undefined, 2)}\n`;
}

/**
 * Returns the state of all cards after an answer. `seen` is the card's state before the answer: a later answer from another
 * window is kept.
 */
export function withAnswer(recall: Recall, id: string, answer: Memory, seen: Memory | undefined): Recall {
  const kept = recall.get(id);
  const isNews = kept !== undefined && kept.reviewed !== seen?.reviewed;
  return isNews && Date.parse(kept.reviewed) > Date.parse(answer.reviewed) ? recall : new Map(recall).set(id, answer);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isMemory(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { due, reviewed, stability, difficulty, reviews, lapses } = value;
  return (
    isMoment(due, lastDue) &&
    isMoment(reviewed, lastReview) &&
    isBetween(stability, 0.001, 36_500) &&
    isBetween(difficulty, 1, 10) &&
    [reviews, lapses].every((count) => Number.isInteger(count) && isBetween(count, 0, MAX_COUNT))
  );
}

function isMoment(value: unknown, last: number): boolean {
  return typeof value === 'string' && isBetween(Date.parse(value), firstMoment, last);
}

function isBetween(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && least <= value && value <= most;
}
