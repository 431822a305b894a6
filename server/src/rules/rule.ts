import type { Notebook } from '../notes/model/notebook';
import type { Specifications } from '../shell/specifications';
import type { Syllabus } from '../syllabus/syllabus';
import type { Edit } from '../text/edit';
import type { Span } from '../text/span';

/** The severities of a rule, highest first; `off` turns it off. These are the values of the setting `studyNotes.rules`. */
export const ruleLevels = ['error', 'warning', 'info', 'hint', 'off'] as const;

/** A severity of a rule, or `off`. */
export type RuleLevel = (typeof ruleLevels)[number];

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

/**
 * The files near the notes, by their paths from the folder of the notes, as in links: "images/layers.svg",
 * "../map.png".
 */
export interface NearbyFiles {
  /** Returns whether a file exists; `undefined` if its folder was not listed yet. */
  has(path: string): boolean | undefined;
  /** The paths of existing pictures, sorted. */
  readonly pictures: readonly string[];
  /** The paths of existing Markdown files, sorted. */
  readonly markdown: readonly string[];
}

/** Inputs of a rule other than the notes. */
export interface RuleContext {
  /** The syllabus of the notes; empty without one. */
  readonly syllabus: Syllabus;
  /** The specifications that were read; rules report nothing about other programs. */
  readonly specifications: Specifications;
  /** Whether the text is a syllabus, which contains no notes. If absent, the front matter decides. */
  readonly isSyllabus?: boolean;
  /** The files near the notes; absent if none can be looked up, as for notes from standard input. */
  readonly files?: NearbyFiles | undefined;
  /** The checks of other tools that are turned on in the editor. */
  readonly otherChecks?: ReadonlySet<OtherCheck>;
}

/**
 * An example of a rule: text in which `⟦...⟧` encloses the span of the finding. `fixed` is the text after its first
 * fix.
 */
export type Example =
  | { readonly incorrect: string; readonly message: string; readonly fixed?: string }
  | { readonly correct: string };

/** A rule: its documentation, its properties, and the function that finds problems. */
export interface Rule {
  /**
   * The permanent name of the rule: the code of its diagnostics, its name in settings, and the anchor of its
   * documentation.
   */
  readonly id: string;
  readonly level: RuleLevel;
  readonly summary: string;
  readonly rationale: string;
  /** The only kind of file that it applies to: notes or a syllabus. If absent, both. */
  readonly only?: 'notes' | 'syllabus';
  /** The text of the span is unnecessary: editors show it faded. */
  readonly unnecessary?: true;
  /** The text of the span is deprecated: editors strike it through. */
  readonly deprecated?: true;
  /** Its fixes add or remove content, which the author decides: they are applied on request, not when the file is saved. */
  readonly fixedWhenAsked?: true;
  /** Its findings are modules without a time. If the user runs "fix all", the times of the syllabus are inserted. */
  readonly lacksTime?: true;
  /** Its fixes change how the notes are parsed: "fix all" applies them first, and then computes the other findings again. */
  readonly changesReading?: true;
  /** Examples, which are also tests. The first incorrect one is shown in docs/rules.md. */
  readonly examples: readonly Example[];
  /** Returns its findings in order. Slow rules yield `undefined` as pauses, at which they can be cancelled. */
  readonly check: (notebook: Notebook, context: RuleContext, others: OtherRules) => Iterable<Finding | undefined>;
}

/** Returns all that a rule finds, without its pauses. */
export function findingsBy(rule: Rule, ...about: Parameters<Rule['check']>): readonly Finding[] {
  return [...rule.check(...about)].flatMap((found) => found ?? []);
}

/** The other rules and their findings, for the rule about unused comments. */
export interface OtherRules {
  readonly ids: readonly string[];
  /** The ids of the rules that the settings turn off. */
  readonly off: ReadonlySet<string>;
  /** All findings, including ignored ones. */
  readonly findings: readonly RuledFinding[];
}

/** A finding with its rule and severity. */
export interface RuledFinding extends Finding {
  readonly rule: Rule;
  readonly level: Exclude<RuleLevel, 'off'>;
}

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
