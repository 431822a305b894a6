// What is asked about the questions that notes answer themselves.

/**
 * client -> server: the cards of what is around a place, those of linked files included. Params: AskCards; answers Deck, or null where
 * the file is no notebook. A file that other notes link to as a module gets the cards of that module.
 */
export const cardsRequest = 'studyNotes/cards';
export interface AskCards {
  readonly uri: string;
  /**
   * 0-based: the cards of the entry with its title in this line, or else of the area around it. Absent for all cards of the
   * notes.
   */
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
  /** Identifies the module or term, also after the text around it was changed. */
  readonly id: string;
  readonly question: string;
  /** Paragraphs and items without markup; code keeps its back ticks. */
  readonly answer: readonly string[];
  /** The titles of its area and level. */
  readonly area?: string;
  readonly level?: string;
  /** Where the answer is: in the notes, or in a file that they link to. */
  readonly uri: string;
  /** From 0. */
  readonly line: number;
}
