import { type DeckPart, deck, filesOfDeck } from '../editor/plan/deck';
import type { Notes } from '../notes/model/notes';
import type { ReadOptions } from '../notes/reading/read';
import { readInSteps } from '../notes/reading/readInSteps';
import type { CardsParams, Deck } from '../protocol/cards';
import type { DocumentStore } from './documentStore';
import type { LinkedFiles } from './linkedFiles';
import { uriKey } from './paths/uriKey';

/** Notes and files that are not open, by key. */
export type ReadFiles = ReadonlyMap<string, Notes>;

/** Quiz cards of notes. */
export class Recall {
  readonly #documents: DocumentStore;
  readonly #linkedFiles: LinkedFiles;
  readonly #optionsOf: (uri: string) => ReadOptions;

  constructor(documents: DocumentStore, linkedFiles: LinkedFiles, optionsOf: (uri: string) => ReadOptions) {
    this.#documents = documents;
    this.#linkedFiles = linkedFiles;
    this.#optionsOf = optionsOf;
  }

  /** Returns the URI of the notes with the cards of a file: the file itself, or an index with a module that links to it. */
  notesOf(uri: string): string {
    if (this.#documents.get(uri)?.notes.isNotes) return uri;
    return this.#linkedFiles.linkingTo(uri)[0] ?? uri;
  }

  /** Returns the URIs of the files that must be read before the cards are complete. */
  unread(params: CardsParams, files: ReadFiles): string[] {
    const found = this.#notes(params, files);
    const linked = found ? filesOfDeck(found.notes, found.part) : [];
    return linked.flatMap(({ uri }) => (this.#documents.has(uri) ? [] : uri));
  }

  /** Reads a linked file in steps. */
  read(uri: string, text: string): Generator<void, Notes> {
    return readInSteps(text, this.#optionsOf(uri));
  }

  /** Returns the cards of notes and of those linked files that are open or read; `undefined` for a file that is not notes. */
  deck(params: CardsParams, files: ReadFiles = new Map()): Deck | undefined {
    const found = this.#notes(params, files);
    return found && deck(found.notes, found.uri, found.part, (file) => this.#find(file.uri, files));
  }

  #notes(params: CardsParams, files: ReadFiles): CardNotes | undefined {
    const uri = this.notesOf(params.uri);
    const notes = this.#find(uri, files);
    const part = uri === params.uri ? params : { file: params.uri };
    return notes?.isNotes ? { uri, notes, part } : undefined;
  }

  #find(uri: string, files: ReadFiles): Notes | undefined {
    return this.#documents.get(uri)?.notes ?? files.get(uriKey(uri));
  }
}

/** Notes, and the part of them to get cards for. */
interface CardNotes {
  readonly uri: string;
  readonly notes: Notes;
  readonly part: DeckPart;
}
