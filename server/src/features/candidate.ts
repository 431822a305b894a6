import type { CompletionItem } from 'vscode-languageserver-types';

/**
 * What may be written where a candidate fits:
 * - `words`: one of the listed words, such as a command or a flag. Anything else there is unfinished.
 * - `name`: any name, such as that of a container. Whatever is typed may be all of it.
 * - `title`: any text of the notes, such as the title of a module. Whatever is typed may be all of it.
 * - `link`: any text in a bracket that is still open. It is unfinished until the bracket is closed.
 */
export type Vocabulary = 'words' | 'name' | 'title' | 'link';

/** A completion that fits at the cursor. `completionList` decides whether the editor shows it. */
export interface Candidate extends CompletionItem {
  readonly vocabulary: Vocabulary;
  /** The words that select it, the usual one first; the label by default. */
  readonly names?: readonly string[];
  /** The start of the replaced text that is not part of the word, such as a list marker; "" by default. */
  readonly opening?: string;
  /** The line may end without it, as it may without a flag. */
  readonly isOptional?: boolean;
}
