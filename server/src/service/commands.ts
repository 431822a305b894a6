import type { CodeLens } from 'vscode-languageserver-types';
import type { Candidate } from '../answers/candidate';
import { offsetOf, spanOf } from '../answers/range';
import {
  askClient,
  type ClientOffer,
  type ClientQuestion,
  type Command,
  clientCandidates,
  codeLens,
  missingInCode,
  typedCommands,
  unreadable,
} from '../commands/commands';
import type { Notebook } from '../notes/model/notebook';
import type { Place, PlaceRange, TypedCommand } from '../protocol';
import type { DocumentStore } from './documentStore';

/** Answers requests about commands in open notes. */
export class Commands {
  readonly #documents: DocumentStore;
  #specifications: ReadonlyMap<string, Command> = new Map();
  /** The settings let installed programs complete their own command lines. */
  asksClients = false;

  constructor(documents: DocumentStore) {
    this.#documents = documents;
  }

  /** Those that have been put. */
  get specifications(): ReadonlyMap<string, Command> {
    return this.#specifications;
  }

  /**
   * Returns the names of the specifications to read for the commands in open notes, or for the one at a place; after they are
   * added, there may be more.
   */
  missing(uri: string, place?: Place): readonly string[] {
    const notebook = this.#notebook(uri);
    if (!notebook) return [];
    const at = place && offsetOf(notebook, place);
    return missingInCode(notebook, this.#specifications, at);
  }

  /** What to ask an installed program to complete its command line at a place. */
  askClient(uri: string, place: Place, known: readonly Candidate[]): ClientQuestion | undefined {
    const notebook = this.asksClients ? this.#notebook(uri) : undefined;
    return notebook && askClient(notebook, offsetOf(notebook, place), known);
  }

  /** What it offers, together with what is known anyway. */
  clientCandidates(
    uri: string,
    place: Place,
    offers: readonly ClientOffer[],
    known: readonly Candidate[],
  ): readonly Candidate[] {
    const notebook = this.#notebook(uri);
    return notebook ? clientCandidates(notebook, offsetOf(notebook, place), offers, known) : known;
  }

  /** What runs the commands of each block of code. */
  lenses(uri: string): CodeLens[] {
    const notebook = this.#notebook(uri);
    return notebook ? codeLens(notebook, uri) : [];
  }

  /** The commands that a range touches, as they are typed in a shell. */
  typed(uri: string, range: PlaceRange): TypedCommand[] {
    const notebook = this.#notebook(uri);
    return notebook ? typedCommands(notebook, spanOf(notebook.lines, notebook.text, range)) : [];
  }

  /** Adds the specification of a command; `undefined` if it cannot be read. */
  put(name: string, command: Command | undefined): void {
    this.#specifications = new Map(this.#specifications).set(name, command ?? unreadable);
  }

  #notebook(uri: string): Notebook | undefined {
    const notebook = this.#documents.get(uri)?.notebook;
    return notebook?.isNotebook ? notebook : undefined;
  }
}
