import type { CompletionList } from 'vscode-languageserver-types';
import type { Candidate } from '../answers/candidate';
import { type CompletionTrigger, completionList } from '../answers/completionList';
import { offsetOf } from '../answers/range';
import { isKnownWord } from '../commands/commands';
import { completion } from '../editor/completion/completion';
import type { Notebook } from '../notes/model/notebook';
import type { Place } from '../protocol';
import type { Commands } from './commands';
import type { DocumentStore } from './documentStore';
import type { Syllabi } from './syllabi';

/** The cursor, with the text of its line. */
export interface Cursor {
  readonly uri: string;
  /** From 0. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** What could be typed in open notebooks. */
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

  /** All that fits at a place. `typed` is the character that made the editor ask, undefined where none did. */
  candidates(uri: string, place: Place, typed: string | undefined): Candidate[] {
    const notebook = this.#notebook(uri);
    if (!notebook) return [];
    return completion(
      notebook,
      offsetOf(notebook, place),
      typed,
      this.#syllabi.offered(uri, notebook),
      this.#levelsOf(uri),
      this.#syllabi.has(uri),
      this.#commands.specifications,
    );
  }

  /** What the editor shows of that. */
  list(uri: string, place: Place, candidates: readonly Candidate[], trigger: CompletionTrigger): CompletionList {
    const notebook = this.#notebook(uri);
    if (!notebook) return { isIncomplete: false, items: [] };
    const at = offsetOf(notebook, place);
    const isKnown = () => isKnownWord(notebook, at, this.#commands.specifications);
    return completionList(notebook, at, candidates, trigger, isKnown);
  }

  cursor(uri: string, place: Place): Cursor | undefined {
    const notebook = this.#notebook(uri);
    if (!notebook) return undefined;
    const { text, lines } = notebook;
    const at = offsetOf(notebook, place);
    return {
      uri,
      line: place.line,
      before: text.slice(lines.starts[place.line], at),
      after: text.slice(at, lines.starts[place.line + 1]),
    };
  }

  #notebook(uri: string): Notebook | undefined {
    const notebook = this.#documents.get(uri)?.notebook;
    return notebook?.isNotebook ? notebook : undefined;
  }
}
