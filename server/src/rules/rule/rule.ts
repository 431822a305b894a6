import type { Specifications } from '../../commands/commands';
import type { Syllabus } from '../../course/syllabus/syllabus';
import type { Finding, OtherCheck } from '../../findings/finding';
import type { RuleDescription, RuleLevel } from '../../findings/ruleDescription';
import type { Notes } from '../../notes/model/notes';

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

/** A rule for notes. */
export interface Rule extends RuleDescription {
  /** The only kind of file that it applies to: notes or a syllabus. If absent, both. */
  readonly only?: 'notes' | 'syllabus';
  /** Its findings are modules without a time. If the user runs "fix all", the times of the syllabus are inserted. */
  readonly lacksTime?: true;
  /** Returns its findings in order. Slow rules yield `undefined` as pauses, at which they can be cancelled. */
  readonly check: (notes: Notes, context: RuleContext, others: OtherRules) => Iterable<Finding | undefined>;
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
