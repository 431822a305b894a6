/**
 * What a test asks of the companion extension in its window, and what is answered: one JSON object per line over TCP.
 * The companion connects to the port in this environment variable.
 */
export const portVariable = 'STUDY_NOTES_TEST_PORT';

/** The first line that a companion sends: the absolute path of the folder or `.code-workspace` file of its window. */
export interface Hello {
  readonly workspace: string;
}

export type Question =
  /** Settles once the language server answers. */
  | { readonly do: 'awaitServer' }
  /** Closes editors, panels, terminals, prompts and notifications; undoes what the extension keeps between tests. */
  | { readonly do: 'clear' }
  /** Settles when the settings with this value of `testCompanion.round` apply and the extension has no notes left. */
  | { readonly do: 'settle'; readonly round: number }
  /** Shows the Explorer in the sidebar. */
  | { readonly do: 'showExplorer' }
  /** Opens a file by its absolute path, and settles once its text is that on disk. */
  | { readonly do: 'open'; readonly file: string }
  /** Settles once the editor takes the user for inactive. */
  | { readonly do: 'awaitInactive' }
  /** Sets the extension host's time of day forward, and has the timer see it. */
  | { readonly do: 'skipTime'; readonly seconds: number };

/** A question with the number that its answer repeats. */
export type Numbered = Question & { readonly id: number };

export interface Answer {
  readonly id: number;
  /** Why the question failed; absent where it did not. */
  readonly error?: string;
}
