import type { CompletionItem } from 'vscode-languageserver-types';

/**
 * The text that is valid where a candidate fits:
 * - `words`: one of the listed words, such as a command or a flag. Any other text is unfinished.
 * - `name`: any name, such as that of a container. The typed text may be complete.
 * - `title`: any text of the notes, such as the title of a module. The typed text may be complete.
 * - `link`: any text in a bracket that is still open. It is unfinished until the bracket is closed.
 */
export type Vocabulary = 'words' | 'name' | 'title' | 'link';

/** A completion that fits at the cursor. `completionList` decides whether the editor shows it. */
export interface Candidate extends CompletionItem {
  readonly vocabulary: Vocabulary;
  /** The words that match the candidate, the usual one first; the label by default. */
  readonly names?: readonly string[];
  /** The start of the replaced text that is not part of the word, such as a list marker; "" by default. */
  readonly opening?: string;
  /** Whether the line is complete without the candidate, as without a flag. */
  readonly isOptional?: boolean;
}
