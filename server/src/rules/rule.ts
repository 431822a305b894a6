import type { Notebook } from '../notebook/notebook';
import type { Specifications } from '../shell/specifications';
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
  /** It is right wherever its finding is, so that many may be made at once. Else it is one of several, for the author to choose. */
  readonly sure: boolean;
}

/** Another place in the same notes that a finding is about. */
export interface Related {
  readonly span: Span;
  /** Completes "Go to ...": "the other “Docker Intro”". */
  readonly name: string;
}

/** What a rule says of one span of the notes. */
export interface Finding {
  readonly span: Span;
  readonly message: string;
  /** The surest cure first. */
  readonly fixes: readonly Fix[];
  readonly related?: readonly Related[];
  /** Checks outside Study Notes that say the same of the same place: where one of them is on, ours is silent. */
  readonly saidBy?: readonly OtherCheck[];
}

/** A rule of markdownlint, or a part of VS Code's own validation of links. */
export type OtherCheck = 'MD011' | 'MD018' | 'MD024' | 'MD042' | 'MD051' | 'fileLinks' | 'fragmentLinks';

/** The files beside a notebook, by their paths from its folder, as links name them: "images/layers.svg", "../map.png". */
export interface NearbyFiles {
  /** Undefined where nobody has looked yet. */
  has(path: string): boolean | undefined;
  /** The pictures that are there, in the order of their paths. */
  readonly pictures: readonly string[];
  /** The Markdown files that are there, in the order of their paths. */
  readonly markdown: readonly string[];
}

/** What a rule may know beside the notebook. */
export interface RuleContext {
  /** The one that the notebook follows; it lists nothing where that is none. */
  readonly syllabus: Syllabus;
  /** Those of programs that have been read; of other programs, rules say nothing. */
  readonly specifications: Specifications;
  /** The text lists the modules of a course, and holds nobody's notes. Without it, the front matter decides. */
  readonly isSyllabus?: boolean;
  /** Absent where no files can be looked up, such as for notes from standard input. */
  readonly files?: NearbyFiles | undefined;
  /** Those that the editor makes as well. */
  readonly otherChecks?: ReadonlySet<OtherCheck>;
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
  /** What it reads alone: notes, or the list of a course's modules. It reads both where it does not say. */
  readonly only?: 'notes' | 'syllabus';
  /** The span holds text that says nothing: editors show it faded. */
  readonly unnecessary?: true;
  /** The span holds what has had its day: editors strike it through. */
  readonly deprecated?: true;
  /** Its fixes write or take away what is the author's to say: they are made when asked for, and not by saving. */
  readonly fixedWhenAsked?: true;
  /** Its findings are modules without a time. The times of the syllabus are part of "fix all" if the user runs that. */
  readonly lacksTime?: true;
  /** Its fixes let the notes be read otherwise: where all fixes are made, what the others find waits for them. */
  readonly changesReading?: true;
  /** Every example is a test and a piece of documentation; the first wrong one is shown in docs/rules.md. */
  readonly examples: readonly Example[];
  /** Finds one after the other. Rules that search for long yield `undefined` as pauses, at which they may be stopped. */
  readonly check: (notebook: Notebook, context: RuleContext, others: OtherRules) => Iterable<Finding | undefined>;
}

/** Returns all that a rule finds, without its pauses. */
export function findingsBy(rule: Rule, ...about: Parameters<Rule['check']>): readonly Finding[] {
  return [...rule.check(...about)].flatMap((found) => found ?? []);
}

/** What a rule about rules knows of them. */
export interface OtherRules {
  readonly ids: readonly string[];
  /** Those among them that the settings turn off. */
  readonly off: ReadonlySet<string>;
  /** All that they found, be it silenced or not. */
  readonly findings: readonly RuledFinding[];
}

/** A finding that knows which rule found it, and how loudly it is to be said. */
export interface RuledFinding extends Finding {
  readonly rule: Rule;
  readonly level: Exclude<RuleLevel, 'off'>;
}

export function finding(span: Span, message: string, ...fixes: Fix[]): Finding {
  return { span, message, fixes };
}

/** A fix that is right wherever its finding is. */
export function fix(title: string, ...edits: (Edit | readonly Edit[])[]): Fix {
  return { title, edits: edits.flat(), sure: true };
}

/** One of several fixes, or one that may be wrong: the author chooses. */
export function choice(title: string, ...edits: (Edit | readonly Edit[])[]): Fix {
  return { title, edits: edits.flat(), sure: false };
}
