import { offsetOf } from '../answers/range';
import { treatFile } from '../editor/insert/treatFile';
import { treatLine } from '../editor/insert/treatLine';
import { type Explanation, explain } from '../notes/explain/explain';
import { explainFile, type FileExplanation, type FileState, fileState } from '../notes/explain/explainFile';
import type { Notes } from '../notes/model/notes';
import type { ReadOptions } from '../notes/reading/read';
import type { Place, TextEdits, TreatFile } from '../protocol';
import type { DocumentStore } from './documentStore';

/**
 * Explains how open files and their lines are read, including files that are not notes, and returns the edits that change that.
 */
export class Explanations {
  readonly #documents: DocumentStore;
  readonly #optionsOf: (uri: string) => ReadOptions;

  constructor(documents: DocumentStore, optionsOf: (uri: string) => ReadOptions) {
    this.#documents = documents;
    this.#optionsOf = optionsOf;
  }

  /** Explains how the line at a position is read. */
  explain(uri: string, place: Place): Explanation | undefined {
    return this.#ask(uri, (notes) => explain(notes, offsetOf(notes, place), this.#optionsOf(uri)));
  }

  /** Returns the edit that makes the line at a position a module; `undefined` if there is none. */
  treatLine(uri: string, place: Place): TextEdits | undefined {
    return this.#ask(uri, (notes) => treatLine(notes, offsetOf(notes, place), this.#optionsOf(uri)));
  }

  /** Returns whether a file is read as notes, and why. */
  fileState(uri: string): FileState | undefined {
    return this.#ask(uri, (notes) => fileState(notes, this.#optionsOf(uri)));
  }

  /** Returns the state of a file with the evidence. A file that is not notes is parsed a second time for it. */
  explainFile(uri: string): FileExplanation | undefined {
    return this.#ask(uri, (notes) => explainFile(notes, this.#optionsOf(uri)));
  }

  /** Returns the edit that sets in the front matter whether the file is notes. */
  treatFile({ uri, asNotes }: TreatFile): TextEdits | undefined {
    return this.#ask(uri, (notes) => treatFile(notes, asNotes));
  }

  #ask<Answer>(uri: string, feature: (notes: Notes) => Answer): Answer | undefined {
    const notes = this.#documents.get(uri)?.notes;
    return notes && feature(notes);
  }
}
