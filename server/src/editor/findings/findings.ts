import type { RuleLevel } from '../../findings/ruleDescription';
import type { Notes } from '../../notes/model/notes';
import { findingsOf, type RuleLevels } from '../../rules/engine/findings';
import type { RuleContext } from '../../rules/rule/rule';
import { lineColumn } from '../../text/lines';

/** A finding as plain data. Lines and columns are 1-based; columns are UTF-16 units, as in editors. */
export interface FindingReport {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly level: Exclude<RuleLevel, 'off'>;
  readonly message: string;
  /** Whether the finding has a safe fix. */
  readonly fixable: boolean;
}

/** Returns the findings in `file` as plain data for programs, in document order. */
export function findings(
  notes: Notes,
  file: string,
  context: RuleContext,
  levels: RuleLevels,
): readonly FindingReport[] {
  return findingsOf(notes, context, levels).map(({ span, rule, level, message, fixes }) => {
    const start = lineColumn(notes.lines, span.start);
    const end = lineColumn(notes.lines, span.end);
    return {
      file,
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
      rule: rule.id,
      level,
      message,
      fixable: fixes.some(({ isSafe }) => isSafe),
    };
  });
}
