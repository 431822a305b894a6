import { reviseBlocks } from '../blocks/blocks';
import type { Notebook } from '../notebook/notebook';
import { type NotebookOptions, readNotebook } from '../notebook/read';
import { composeEdits } from '../text/composeEdits';
import { applyEdits, type Edit, replacement } from '../text/edit';
import { type Span, span } from '../text/span';
import { findingsOf, type RuleLevels } from './findings';
import type { Fix, Rule, RuleContext } from './rule';

/** Notes after every fix that is sure. */
export interface Fixed {
  readonly text: string;
  /** What makes that text of the one before; the spans do not overlap. */
  readonly edits: readonly Edit[];
  /** How many fixes were made. */
  readonly count: number;
}

/** Rounds of fixing and reading again; notes in which fixes still follow from fixes after that are left as they are then. */
const mostRounds = 10;

/**
 * Makes the sure fixes of the rules that are meant, and reads the notes again, until none is left: a fix may overlap
 * another one, or lay bare what the next one mends.
 */
export function fixAll(
  notebook: Notebook,
  options: NotebookOptions,
  context: RuleContext,
  levels: RuleLevels,
  isMeant: (rule: Rule) => boolean = () => true,
): Fixed {
  let now = notebook;
  let edits: readonly Edit[] = [];
  let count = 0;
  for (let round = 0; round < mostRounds; round++) {
    const fixes = sureFixes(now, context, levels, isMeant);
    if (fixes.length === 0) break;
    const made = fixes.flatMap((fix) => fix.edits);
    edits = round === 0 ? made : composeEdits(edits, made);
    count += fixes.length;
    now = reread(now, applyEdits(now.text, made), options);
  }
  return { text: now.text, edits, count };
}

/** The notebook with another text; what stands there as before is not read again. */
function reread(before: Notebook, text: string, options: NotebookOptions): Notebook {
  const blocks = reviseBlocks(before.blocks, replacement(span(0, before.text.length), text));
  return readNotebook(blocks, options, before);
}

/** The first sure fix of each finding, but for those that would write where another one does. */
function sureFixes(
  notebook: Notebook,
  context: RuleContext,
  levels: RuleLevels,
  isMeant: (rule: Rule) => boolean,
): readonly Fix[] {
  const chosen: Fix[] = [];
  for (const { rule, fixes } of findingsOf(notebook, context, levels)) {
    const sure = isMeant(rule) ? fixes.find((fix) => fix.sure) : undefined;
    if (sure && !chosen.some((other) => clash(other, sure))) chosen.push(sure);
  }
  return chosen;
}

function clash(some: Fix, other: Fix): boolean {
  return some.edits.some((edit) => other.edits.some(({ span }) => meet(edit.span, span)));
}

/** Spans that touch may stand in the way of each other, too: of two texts put at one place, which comes first? */
function meet(some: Span, other: Span): boolean {
  return some.start <= other.end && other.start <= some.end;
}
