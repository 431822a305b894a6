import { missingSpecifications } from '../features/missingSpecifications';
import { offsetOf } from '../features/range';
import type { Place } from '../protocol';
import type { Command } from '../shell/specification';
import { type Specifications, unreadable } from '../shell/specifications';
import type { Library } from './library';

/** What is known of the commands in open notebooks. */
export class Commands {
  readonly #library: Library;
  #specifications: Specifications = new Map();

  constructor(library: Library) {
    this.#library = library;
  }

  /** Those that have been put. */
  get specifications(): Specifications {
    return this.#specifications;
  }

  /**
   * The names of the specifications that must be put before all is known of the commands in an open notebook, or of the one
   * at a place in it; once put, it may be more.
   */
  missing(uri: string, place?: Place): readonly string[] {
    const notebook = this.#library.get(uri)?.notebook;
    if (!notebook?.isNotebook) return [];
    return missingSpecifications(notebook, this.#specifications, place && offsetOf(notebook, place));
  }

  /** Takes in what a specification says; undefined where nobody can read it. */
  put(name: string, command: Command | undefined): void {
    this.#specifications = new Map(this.#specifications).set(name, command ?? unreadable);
  }
}
