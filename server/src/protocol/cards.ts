// What is asked about the questions that notes answer themselves.

/**
 * client -> server: the cards of what is around a place, those of linked files included. Params: AskCards; answers Deck, or null where
 * the file is no notebook. A file that other notes link to as a module gets the cards of that module.
 */
export const cardsRequest = 'studyNotes/cards';
export interface AskCards {
  readonly uri: string;
  /** Counted from 0: the cards of the entry whose title it bears, or else of the area around it. Absent for all of the notebook. */
  readonly line?: number;
  /** Only those of modules at that level, such as `beginner`. */
  readonly level?: string;
}
export interface Deck {
  /** Of the area, level or module that they are about, of the level of all areas, or of the notebook. */
  readonly title: string;
  /** In the order of the notes. */
  readonly cards: readonly Card[];
}
export interface Card {
  /** The same for the same module or term, whatever becomes of the words about it. */
  readonly id: string;
  readonly question: string;
  /** Paragraphs and items without markup; code keeps its back ticks. */
  readonly answer: readonly string[];
  /** The titles of where it stands. */
  readonly area?: string;
  readonly level?: string;
  /** Where the answer is: in the notes, or in a file that they link to. */
  readonly uri: string;
  /** From 0. */
  readonly line: number;
}
