import { deck } from '../features/deck';
import type { AskCards, Deck } from '../protocol/cards';
import type { Library } from './library';

/** What notes can ask their author. */
export class Recall {
  readonly #library: Library;

  constructor(library: Library) {
    this.#library = library;
  }

  /** The cards of an open notebook; undefined where the file is none. */
  deck({ uri, ...part }: AskCards): Deck | undefined {
    const notebook = this.#library.get(uri)?.notebook;
    return notebook?.isNotebook ? deck(notebook, part) : undefined;
  }
}
