import type { CompletionList } from 'vscode-languageserver-types';
import type { Candidate } from '../answers/candidate';
import { type CompletionTrigger, completionList } from '../answers/completionList';
import { offsetOf } from '../answers/range';
import { isKnownWord } from '../commands/commands';
import { completion } from '../editor/completion/completion';
import type { Notes } from '../notes/model/notes';
import type { Place } from '../protocol';
import type { Commands } from './commands';
import type { DocumentStore } from './documentStore';
import type { Syllabi } from './syllabi';

/** The cursor, with the text of its line. */
export interface Cursor {
  readonly uri: string;
  /** 0-based. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** Completion in open notes. */
export class Completion {
  readonly #documents: DocumentStore;
  readonly #syllabi: Syllabi;
  readonly #commands: Commands;
  readonly #levelsOf: (uri: string) => readonly string[];

  constructor(
    documents: DocumentStore,
    syllabi: Syllabi,
    commands: Commands,
    levelsOf: (uri: string) => readonly string[],
  ) {
    this.#documents = documents;
    this.#syllabi = syllabi;
    this.#commands = commands;
    this.#levelsOf = levelsOf;
  }

  /** Returns all candidates at a position. `typed` is the trigger character; `undefined` if there is none. */
  candidates(uri: string, place: Place, typed: string | undefined): Candidate[] {
    const notes = this.#notes(uri);
    if (!notes) return [];
    return completion(
      notes,
      offsetOf(notes, place),
      typed,
      this.#syllabi.offered(uri, notes),
      this.#levelsOf(uri),
      this.#syllabi.has(uri),
      this.#commands.specifications,
    );
  }

  /** Returns the candidates as the list for the editor. */
  list(uri: string, place: Place, candidates: readonly Candidate[], trigger: CompletionTrigger): CompletionList {
    const notes = this.#notes(uri);
    if (!notes) return { isIncomplete: false, items: [] };
    const at = offsetOf(notes, place);
    const isKnown = () => isKnownWord(notes, at, this.#commands.specifications);
    return completionList(notes, at, candidates, trigger, isKnown);
  }

  cursor(uri: string, place: Place): Cursor | undefined {
    const notes = this.#notes(uri);
    if (!notes) return undefined;
    const { text, lines } = notes;
    const at = offsetOf(notes, place);
    return {
      uri,
      line: place.line,
      before: text.slice(lines.starts[place.line], at),
      after: text.slice(at, lines.starts[place.line + 1]),
    };
  }

  #notes(uri: string): Notes | undefined {
    const notes = this.#documents.get(uri)?.notes;
    return notes?.isNotes ? notes : undefined;
  }
}
