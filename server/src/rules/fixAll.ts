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
 * another one, or lay bare what the next one mends. One after which its finding is still there is not made.
 */
export function fixAll(
  notebook: Notebook,
  options: NotebookOptions,
  context: RuleContext,
  levels: RuleLevels,
  isMeant: (rule: Rule) => boolean = () => true,
): Fixed {
  const fixesIn = (notes: Notebook) => sureFixes(notes, context, levels, isMeant);
  const after = (notes: Notebook, fixes: readonly Fix[]) =>
    reread(notes, applyEdits(notes.text, editsOf(fixes)), options);

  let now = notebook;
  let sure = fixesIn(now);
  let edits: readonly Edit[] = [];
  let count = 0;
  for (let round = 0; round < mostRounds; round++) {
    let fixes = apart(sure);
    let next = after(now, fixes);
    let left = fixesIn(next);
    if (left.length > sure.length - fixes.length) {
      fixes = fixes.filter((fix) => fixesIn(after(now, [fix])).length < sure.length);
      next = after(now, fixes);
      left = fixesIn(next);
    }
    if (fixes.length === 0) break;
    edits = composeEdits(edits, editsOf(fixes));
    count += fixes.length;
    now = next;
    sure = left;
  }
  return { text: now.text, edits, count };
}

/** The notebook with another text; what stands there as before is not read again. */
function reread(before: Notebook, text: string, options: NotebookOptions): Notebook {
  const blocks = reviseBlocks(before.blocks, replacement(span(0, before.text.length), text));
  return readNotebook(blocks, options, before);
}

/** The first sure fix of each finding. */
function sureFixes(
  notebook: Notebook,
  context: RuleContext,
  levels: RuleLevels,
  isMeant: (rule: Rule) => boolean,
): readonly Fix[] {
  return findingsOf(notebook, context, levels).flatMap(
    ({ rule, fixes }) => (isMeant(rule) ? fixes.find(({ sure }) => sure) : undefined) ?? [],
  );
}

function editsOf(fixes: readonly Fix[]): readonly Edit[] {
  return fixes.flatMap((fix) => fix.edits);
}

/** The fixes but for those that would write where one in front of them does. */
function apart(fixes: readonly Fix[]): readonly Fix[] {
  const chosen: Fix[] = [];
  for (const fix of fixes) if (!chosen.some((other) => clash(other, fix))) chosen.push(fix);
  return chosen;
}

function clash(some: Fix, other: Fix): boolean {
  return some.edits.some((edit) => other.edits.some(({ span }) => meet(edit.span, span)));
}

/** Spans that touch may stand in the way of each other, too: of two texts put at one place, which comes first? */
function meet(some: Span, other: Span): boolean {
  return some.start <= other.end && other.start <= some.end;
}
