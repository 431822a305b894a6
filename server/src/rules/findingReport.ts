import type { Notebook } from '../notebook/notebook';
import { lineColumn } from '../text/lines';
import type { RuledFinding } from './findings';
import type { RuleLevel } from './rule';

/** A finding as plain data. Lines and columns count from 1; columns count UTF-16 units, as editors do. */
export interface FindingReport {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly level: RuleLevel;
  readonly message: string;
  readonly fixable: boolean;
}

export function findingReport({ lines }: Notebook, file: string, found: RuledFinding): FindingReport {
  const start = lineColumn(lines, found.span.start);
  const end = lineColumn(lines, found.span.end);
  return {
    file,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    rule: found.rule.id,
    level: found.level,
    message: found.message,
    fixable: found.fixes.length > 0,
  };
}
