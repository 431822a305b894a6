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
import type { Notes } from '../notes/model/notes';
import type { Place, PlaceRange, TypedCommand } from '../protocol';
import type { DocumentStore } from './documentStore';

/** Answers requests about commands in open notes. */
export class Commands {
  readonly #documents: DocumentStore;
  #specifications: ReadonlyMap<string, Command> = new Map();
  /** Whether the settings allow installed programs to complete their own command lines. */
  asksClients = false;

  constructor(documents: DocumentStore) {
    this.#documents = documents;
  }

  /** The specifications that were loaded. */
  get specifications(): ReadonlyMap<string, Command> {
    return this.#specifications;
  }

  /**
   * Returns the names of the specifications to read for the commands in open notes, or for the one at a place; after they are
   * added, there may be more.
   */
  missing(uri: string, place?: Place): readonly string[] {
    const notes = this.#notes(uri);
    if (!notes) return [];
    const at = place && offsetOf(notes, place);
    return missingInCode(notes, this.#specifications, at);
  }

  /** Returns the request to an installed program that completes the command line at a position. */
  askClient(uri: string, place: Place, known: readonly Candidate[]): ClientQuestion | undefined {
    const notes = this.asksClients ? this.#notes(uri) : undefined;
    return notes && askClient(notes, offsetOf(notes, place), known);
  }

  /** Merges the completions of the installed program with built-in ones. */
  clientCandidates(
    uri: string,
    place: Place,
    offers: readonly ClientOffer[],
    known: readonly Candidate[],
  ): readonly Candidate[] {
    const notes = this.#notes(uri);
    return notes ? clientCandidates(notes, offsetOf(notes, place), offers, known) : known;
  }

  /** Returns the code lenses that run the commands of code blocks. */
  lenses(uri: string): CodeLens[] {
    const notes = this.#notes(uri);
    return notes ? codeLens(notes, uri) : [];
  }

  /** Returns the commands that a range touches, as typed in a shell. */
  typed(uri: string, range: PlaceRange): TypedCommand[] {
    const notes = this.#notes(uri);
    return notes ? typedCommands(notes, spanOf(notes.lines, notes.text, range)) : [];
  }

  /** Adds the specification of a command; `undefined` if it cannot be read. */
  put(name: string, command: Command | undefined): void {
    this.#specifications = new Map(this.#specifications).set(name, command ?? unreadable);
  }

  #notes(uri: string): Notes | undefined {
    const notes = this.#documents.get(uri)?.notes;
    return notes?.isNotes ? notes : undefined;
  }
}
