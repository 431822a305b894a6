import type { RuleLevel } from '../../findings/ruleDescription';
import type { Notes } from '../../notes/model/notes';
import { declaresSyllabus } from '../../notes/writing/frontMatterWord';
import { lineAt } from '../../text/lines';
import { ignoredIn } from '../ignore/ignoredIn';
import { unusedIgnore } from '../ignore/unused-ignore';
import type { OtherRules, Rule, RuleContext, RuledFinding } from '../rule/rule';
import { rules } from './all';

/** The severities in the settings by rule id. A rule that is absent has its default severity. */
export type RuleLevels = Readonly<Record<string, RuleLevel>>;

/** All rules, with `unusedIgnore` last: it needs the findings of the others. */
const rulesInOrder: readonly Rule[] = [...rules.filter((rule) => rule !== unusedIgnore), unusedIgnore];

/**
 * Returns the findings in document order, without those that comments ignore and those that other checks of the editor report;
 * none for a file that is not notes.
 */
export function findingsOf(notes: Notes, context: RuleContext, levels: RuleLevels): readonly RuledFinding[] {
  const steps = findingsInSteps(notes, context, levels);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Number of findings between two pauses: about 1 ms of work. */
export const FINDINGS_AT_ONCE = 100;

/**
 * Computes findings, and yields after each rule, each pause of a rule, and each 100 findings. Once `isOver()`, it stops and returns
 * the findings so far.
 */
export function* findingsInSteps(
  notes: Notes,
  context: RuleContext,
  levels: RuleLevels,
  isOver: () => boolean = () => false,
): Generator<void, readonly RuledFinding[]> {
  if (!notes.isNotes) return [];
  const isSyllabus = context.isSyllabus || declaresSyllabus(notes.blocks);
  const found: RuledFinding[] = [];
  const off = new Set(rules.filter((rule) => levelOf(rule, levels) === 'off').map(({ id }) => id));
  const others: OtherRules = { ids: rules.map(({ id }) => id), off, findings: found };
  for (const rule of rulesInOrder) {
    const level = levelOf(rule, levels);
    if (level === 'off' || !reads(rule, isSyllabus)) continue;
    for (const finding of rule.check(notes, context, others)) {
      if (finding) found.push({ ...finding, rule, level });
      if (isOver()) break;
      if (!finding || found.length % FINDINGS_AT_ONCE === 0) yield;
    }
    if (isOver()) break;
    yield;
  }
  return notSuppressed(notes, found, context).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function reads({ only }: Rule, isSyllabus: boolean): boolean {
  return only === undefined || only === (isSyllabus ? 'syllabus' : 'notes');
}

function levelOf(rule: Rule, levels: RuleLevels): RuleLevel {
  return (Object.hasOwn(levels, rule.id) && levels[rule.id]) || rule.level;
}

/** Returns the findings that are neither ignored by a comment nor reported by another check of the editor. */
function notSuppressed(notes: Notes, found: readonly RuledFinding[], { otherChecks }: RuleContext): RuledFinding[] {
  const isSilenced = ignoredIn(notes);
  return found.filter(({ rule, span, alsoReportedBy: saidBy }) => {
    const line = lineAt(notes.lines, span.start);
    return !saidBy?.some((other) => otherChecks?.has(other)) && !isSilenced(rule.id, line);
  });
}
