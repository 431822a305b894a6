import type { InlayHint } from 'vscode-languageserver-types';
import { offsetOf, spanOf } from '../answers/range';
import { type InlayHintChoice, inlayHints, inlayHintTooltip } from '../editor/outline/inlayHints';
import type { Place, PlaceRange } from '../protocol';
import type { DocumentStore } from './documentStore';
import { defaultSettings } from './settings/settings';
import type { Syllabi } from './syllabi';

/** The totals after titles of open notes. */
export class InlayHints {
  readonly #documents: DocumentStore;
  readonly #syllabi: Syllabi;
  /** Sets the value of `studyNotes.inlayHints`. */
  choice: InlayHintChoice = defaultSettings.inlayHints;

  constructor(documents: DocumentStore, syllabi: Syllabi) {
    this.#documents = documents;
    this.#syllabi = syllabi;
  }

  /** Returns the hints in a range. Their tooltips are requested separately. */
  inRange(uri: string, range: PlaceRange): InlayHint[] {
    const notes = this.#documents.get(uri)?.notes;
    if (!notes) return [];
    const part = spanOf(notes.lines, notes.text, range);
    return inlayHints(notes, part, this.choice, this.#syllabi.followed(uri, notes));
  }

  tooltip(uri: string, place: Place): InlayHint['tooltip'] {
    const notes = this.#documents.get(uri)?.notes;
    return notes && inlayHintTooltip(notes, offsetOf(notes, place), this.choice, this.#syllabi.followed(uri, notes));
  }
}
