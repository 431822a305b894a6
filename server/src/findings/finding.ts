import type { Edit } from '../text/edit';
import type { Span } from '../text/span';

/** Edits that remove a finding, and the title of the action that applies them. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Whether the fix is always right, so that many can be applied at once. Otherwise, the author has to choose. */
  readonly isSafe: boolean;
}

/** Another place in the same notes that a finding is about. */
export interface Related {
  readonly span: Span;
  /** Completes "Go to ...": "the other “Docker Intro”". */
  readonly name: string;
}

/** A problem in one span of the notes. */
export interface Finding {
  readonly span: Span;
  readonly message: string;
  /** The fixes, most certain first. */
  readonly fixes: readonly Fix[];
  readonly related?: readonly Related[];
  /**
   * Checks of the editor that report the same problem at the same place. If one of them is on, this finding is left
   * out.
   */
  readonly alsoReportedBy?: readonly OtherCheck[];
}

/** A rule of markdownlint, or a part of the link validation of VS Code. */
export type OtherCheck = 'MD011' | 'MD018' | 'MD024' | 'MD042' | 'MD051' | 'fileLinks' | 'fragmentLinks';

/** Creates a finding. */
export function finding(span: Span, message: string, ...fixes: Fix[]): Finding {
  return { span, message, fixes };
}

/** Creates a fix that is always right. */
export function fix(title: string, ...edits: (Edit | readonly Edit[])[]): Fix {
  return { title, edits: edits.flat(), isSafe: true };
}

/** Creates a fix that is one of several or may be wrong, so that the author has to choose. */
export function choice(title: string, ...edits: (Edit | readonly Edit[])[]): Fix {
  return { title, edits: edits.flat(), isSafe: false };
}
