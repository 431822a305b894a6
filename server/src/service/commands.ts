import type { CodeLens } from 'vscode-languageserver-types';
import type { Candidate } from '../features/candidate';
import { askClient, clientCandidates } from '../features/clientCompletion';
import { codeLens } from '../features/codeLens';
import { missingImages } from '../features/imageAt';
import { missingComposeFile } from '../features/missingComposeFile';
import { missingSpecifications } from '../features/missingSpecifications';
import { offsetOf, spanOf } from '../features/range';
import { typedCommands } from '../features/typedCommands';
import type { Notebook } from '../notes/model/notebook';
import type { Place, PlaceRange, TypedCommand } from '../protocol';
import type { ClientOffer, ClientQuestion } from '../shell/clientCompletion';
import type { Command } from '../shell/specification';
import { unreadable } from '../shell/specifications';
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
    return [missingSpecifications, missingComposeFile, missingImages].flatMap((missing) =>
      missing(notebook, this.#specifications, at),
    );
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
