import type { Notebook } from '../notebook/notebook';
import type { Syllabus } from '../syllabus/syllabus';
import type { Edit } from '../text/edit';
import type { Span } from '../text/span';

/** How loudly a rule speaks, loudest first; `off` silences it. These are the words of the setting `studyNotes.rules`. */
export const ruleLevels = ['error', 'warning', 'info', 'hint', 'off'] as const;

export type RuleLevel = (typeof ruleLevels)[number];

/** Edits that make a finding go away, and the words that offer them. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** What a rule says of one span of the notes. */
export interface Finding {
  readonly span: Span;
  readonly message: string;
  /** The surest cure first. */
  readonly fixes: readonly Fix[];
}

/** What a rule may know beside the notebook. */
export interface RuleContext {
  readonly syllabus: Syllabus;
}

/** Marked text: `⟦...⟧` stands around the span of the finding; `fixed` is the text after its first fix. */
export type Example =
  | { readonly wrong: string; readonly says: string; readonly fixed?: string }
  | { readonly right: string };

export interface Rule {
  /** Stable: it is the diagnostic's code, the setting's name and the anchor of its documentation. */
  readonly id: string;
  readonly level: RuleLevel;
  readonly what: string;
  readonly why: string;
  /** The span holds text that says nothing: editors show it faded. */
  readonly unnecessary?: true;
  /** Every example is a test and a piece of documentation; the first wrong one stands in the README. */
  readonly examples: readonly Example[];
  readonly check: (notebook: Notebook, context: RuleContext) => Iterable<Finding>;
}

export function finding(span: Span, message: string, ...fixes: Fix[]): Finding {
  return { span, message, fixes };
}

export function fix(title: string, ...edits: Edit[]): Fix {
  return { title, edits };
}
