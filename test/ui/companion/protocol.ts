/**
 * The requests of a test to the companion extension in its window, and the answers: one JSON object per line over TCP.
 * The companion connects to the port in this environment variable.
 */
export const portVariable = 'STUDY_NOTES_TEST_PORT';

/** The first line that a companion sends: the absolute path of the folder or `.code-workspace` file of its window. */
export interface Hello {
  readonly workspace: string;
}

export type Question =
  /** Resolves when the language server answers. */
  | { readonly do: 'awaitServer' }
  /**
   * Closes editors, panels, terminals, prompts and notifications; resets the state that the extension keeps between
   * tests.
   */
  | { readonly do: 'clear' }
  /** Resolves when the settings with this value of `testCompanion.round` apply. */
  | { readonly do: 'awaitSettings'; readonly round: number }
  /** Resolves when the extension has no notes left. */
  | { readonly do: 'awaitNoNotes' }
  /** Shows the Explorer in the sidebar. */
  | { readonly do: 'showExplorer' }
  /** Opens a file by its absolute path, and resolves when its text is that on disk. */
  | { readonly do: 'open'; readonly file: string }
  /** Resolves when the editor considers the user inactive. */
  | { readonly do: 'awaitInactive' }
  /** Advances the clock of the extension host, and updates the timer. */
  | { readonly do: 'skipTime'; readonly seconds: number };

/** A request with the number that its answer repeats. */
export type Numbered = Question & { readonly id: number };

export interface Answer {
  readonly id: number;
  /** The reason for a failure; absent after success. */
  readonly error?: string;
}
