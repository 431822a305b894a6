/** The severities of a rule, highest first; `off` turns it off. These are the values of the setting `studyNotes.rules`. */
export const ruleLevels = ['error', 'warning', 'info', 'hint', 'off'] as const;

/** A severity of a rule, or `off`. */
export type RuleLevel = (typeof ruleLevels)[number];

/**
 * An example of a rule: text in which `⟦...⟧` encloses the span of the finding. `fixed` is the text after its first
 * fix.
 */
export type Example =
  | { readonly incorrect: string; readonly message: string; readonly fixed?: string }
  | { readonly correct: string };

/** A rule without the function that finds problems: its documentation and its properties. */
export interface RuleDescription {
  /**
   * The permanent name of the rule: the code of its diagnostics, its name in settings, and the anchor of its
   * documentation.
   */
  readonly id: string;
  readonly level: RuleLevel;
  readonly summary: string;
  readonly rationale: string;
  /** Whether the text of the span is unnecessary, so that editors show it faded. */
  readonly unnecessary?: true;
  /** Whether the text of the span is deprecated, so that editors show it struck through. */
  readonly deprecated?: true;
  /** Whether its fixes add or remove content, so that they are applied on request only, not when the file is saved. */
  readonly fixedWhenAsked?: true;
  /**
   * Whether its fixes change how the notes are parsed, so that "fix all" applies them first and then computes the other
   * findings again.
   */
  readonly changesReading?: true;
  /** Examples, which are also tests. The first incorrect one is shown in docs/rules.md. */
  readonly examples: readonly Example[];
}
