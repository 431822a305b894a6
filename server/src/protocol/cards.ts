// Requests about quiz cards.

/**
 * client -> server: the cards of the entry around a place, including those in linked files. Params: CardsParams; returns
 * Deck, or null if the file is not notes. A file that other notes link to as a module gets the cards of that module.
 */
export const CARDS_REQUEST = 'studyNotes/cards';
export interface CardsParams {
  readonly uri: string;
  /**
   * 0-based: the cards of the entry with its title in this line, or else of the area around it. Absent for all cards of the
   * notes.
   */
  readonly line?: number;
  /** The level whose modules are included, such as `beginner`; absent for all. */
  readonly level?: string;
}
/** The cards about an entry or all notes. */
export interface Deck {
  /** The title of the area, level or module, of the level of all areas, or of the notes. */
  readonly title: string;
  /** The cards in document order. */
  readonly cards: readonly Card[];
}
/** A quiz card: a question and its answer in the notes. */
export interface Card {
  /** Identifies the module or term. It does not depend on the text around it. */
  readonly id: string;
  readonly question: string;
  /** The paragraphs and list items of the answer, without markup; code keeps its backticks. */
  readonly answer: readonly string[];
  /** The title of its area. */
  readonly area?: string;
  readonly level?: string;
  /** The URI of the file with the answer: the notes, or a file that they link to. */
  readonly uri: string;
  /** The 0-based first and last line of the answer. */
  readonly line: number;
  readonly lastLine: number;
}
