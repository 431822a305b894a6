import type { Notebook } from '../notebook/notebook';
import { rules } from './all';
import type { Finding, Rule, RuleContext, RuleLevel } from './rule';

/** Levels from the settings by the rule's id; a rule that is not named keeps its own. */
export type RuleLevels = Readonly<Record<string, RuleLevel>>;

/** A finding that knows which rule found it, and how loudly it is to be said. */
export interface RuledFinding extends Finding {
  readonly rule: Rule;
  readonly level: Exclude<RuleLevel, 'off'>;
}

/** What is wrong in the notebook, in the order of the text; nothing for a file that is no notebook. */
export function findingsOf(notebook: Notebook, context: RuleContext, levels: RuleLevels): readonly RuledFinding[] {
  if (!notebook.isNotebook) return [];
  const found: RuledFinding[] = [];
  for (const rule of rules) {
    const level = (Object.hasOwn(levels, rule.id) && levels[rule.id]) || rule.level;
    if (level === 'off') continue;
    for (const finding of rule.check(notebook, context)) found.push({ ...finding, rule, level });
  }
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
