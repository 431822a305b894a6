import type { InlayHint } from 'vscode-languageserver-types';
import { type InlayHintChoice, inlayHints, inlayHintTooltip } from '../features/inlayHints';
import { offsetOf, spanOf } from '../features/range';
import type { Place, PlaceRange } from '../protocol';
import type { Library } from './library';
import { defaultSettings } from './settings';
import type { Syllabi } from './syllabi';

/** The totals after titles of open notes. */
export class InlayHints {
  readonly #library: Library;
  readonly #syllabi: Syllabi;
  /** What the settings choose. */
  choice: InlayHintChoice = defaultSettings.inlayHints;

  constructor(library: Library, syllabi: Syllabi) {
    this.#library = library;
    this.#syllabi = syllabi;
  }

  /** Returns the hints in a range. Their tooltips are requested separately. */
  inRange(uri: string, range: PlaceRange): InlayHint[] {
    const notebook = this.#library.get(uri)?.notebook;
    return notebook ? inlayHints(notebook, spanOf(notebook.lines, notebook.text, range), this.choice) : [];
  }

  tooltip(uri: string, place: Place): InlayHint['tooltip'] {
    const notebook = this.#library.get(uri)?.notebook;
    return (
      notebook &&
      inlayHintTooltip(notebook, offsetOf(notebook, place), this.choice, this.#syllabi.followed(uri, notebook))
    );
  }
}
