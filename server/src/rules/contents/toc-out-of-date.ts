import { t } from '@vscode/l10n';
import { choice, type Finding, finding, fix } from '../../findings/finding';
import type { Notes } from '../../notes/model/notes';
import type { Rule } from '../rule/rule';
import { type Contents, contentsIn, type Target, targetsIn } from './contents';
import { type Row, rowsOf, withLikelyTargets } from './contentsRows';
import { missingRows } from './missingRows';
import { refreshContents } from './refreshContents';
import { describeStale } from './staleContents';

export const tocOutOfDate: Rule = {
  id: 'toc-out-of-date',
  level: 'info',
  summary: 'A table of contents matches the headings.',
  rationale: 'When headings are added or renamed, links in the table no longer work, and new headings are missing.',
  examples: [
    {
      incorrect: `# Chess

## Contents

- [Openings](#openings)
- ⟦[Middle game](#middle-game)⟧
- [Endings](#endings)

## Openings

### [Video: The Italian game](https://chess.example/italian) (20 min)

- The bishop aims at f7.

## The middle game

### [Reading: Pawn chains](https://chess.example/chains) (30 min)

- Attack them at their base.

## Endings

### [Lab: King and rook](https://chess.example/rook) (25 min)

- Cut off the king.

## Tournaments

### [Reading: Clocks](https://chess.example/clocks) (10 min)

- Every move ends with the clock.
`,
      message: 'The table of contents is out of date: “Middle game” has no heading, “Tournaments” is missing.',
      fixed: `# Chess

## Contents

- [Openings](#openings)
- [The middle game](#the-middle-game)
- [Endings](#endings)
- [Tournaments](#tournaments)

## Openings

### [Video: The Italian game](https://chess.example/italian) (20 min)

- The bishop aims at f7.

## The middle game

### [Reading: Pawn chains](https://chess.example/chains) (30 min)

- Attack them at their base.

## Endings

### [Lab: King and rook](https://chess.example/rook) (25 min)

- Cut off the king.

## Tournaments

### [Reading: Clocks](https://chess.example/clocks) (10 min)

- Every move ends with the clock.
`,
    },
    {
      incorrect: `# Chess

1. [Openings](#Area-1-Openings)
    * [Beginner](#Beginner)
2. [Endings](#Area-2-Endings)
    * ⟦[Beginner](#Beginner)⟧

## Area 1: Openings

### Beginner

[Video: The Italian game](https://chess.example/italian) (20 min)

## Area 2: Endings

### Beginner

[Lab: King and rook](https://chess.example/rook) (25 min)
`,
      message: 'The table of contents is out of date: “Beginner” links to an earlier heading.',
      fixed: `# Chess

1. [Openings](#Area-1-Openings)
    * [Beginner](#Beginner)
2. [Endings](#Area-2-Endings)
    * [Beginner](#Beginner-1)

## Area 1: Openings

### Beginner

[Video: The Italian game](https://chess.example/italian) (20 min)

## Area 2: Endings

### Beginner

[Lab: King and rook](https://chess.example/rook) (25 min)
`,
    },
    {
      incorrect: `# Chess

1. ⟦[Openings](#openings)⟧
2. [Endings](#endings)
3. [Clocks](#clocks)

## Openings

### [Video: The Italian game](https://chess.example/italian) (20 min)

## Gambits

### [Reading: The Evans gambit](https://chess.example/evans) (15 min)

## Endings

### [Lab: King and rook](https://chess.example/rook) (25 min)

## Clocks

### [Reading: Clocks](https://chess.example/clocks) (10 min)
`,
      message: 'The table of contents is out of date: “Gambits” is missing.',
      fixed: `# Chess

1. [Openings](#openings)
2. [Gambits](#gambits)
3. [Endings](#endings)
4. [Clocks](#clocks)

## Openings

### [Video: The Italian game](https://chess.example/italian) (20 min)

## Gambits

### [Reading: The Evans gambit](https://chess.example/evans) (15 min)

## Endings

### [Lab: King and rook](https://chess.example/rook) (25 min)

## Clocks

### [Reading: Clocks](https://chess.example/clocks) (10 min)
`,
    },
    {
      correct: `# Chess

* [Openings & gambits](#openings--gambits)
* [Middle game](#MIDDLE-GAME)
* [Endings](#rook-endings)

## Openings & gambits

### [Video: The Italian game](https://chess.example/italian) (20 min)

See [the endings](#endings).

## Middle game

### [Reading: Pawn chains](https://chess.example/chains) (30 min)

## Endings <a name="rook-endings"></a>

### [Lab: King and rook](https://chess.example/rook) (25 min)

## Sources

My own games.
`,
    },
  ],

  *check(notes) {
    const { blocks } = notes;
    const tables = contentsIn(blocks);
    if (tables.length === 0) return;
    const targets = targetsIn(blocks);
    for (const table of tables) {
      const named = rowsOf(blocks, table, targets);
      if (!isOfOurAnchors(named)) continue;
      const rows = withLikelyTargets(blocks.text, named, targets);
      const missing = missingRows(notes, table, rows, targets);
      const found = findingOf(notes, table, rows, missing);
      if (found) yield found;
    }
  },
};

/** Returns whether most links lead to a heading. If not, they were probably made for a program with other anchors. */
function isOfOurAnchors(rows: readonly Row[]): boolean {
  const right = rows.filter(({ leads, target }) => leads === 'right' && target).length;
  return right >= 2 && right * 2 >= rows.length;
}

function findingOf(
  notes: Notes,
  { items }: Contents,
  rows: readonly Row[],
  missing: readonly Target[],
): Finding | undefined {
  const wrong = rows.filter(({ leads }) => leads !== 'right');
  const [firstMissing] = missing;
  const above = firstMissing && rows.findLast(({ target }) => target && target.at < firstMissing.at);
  const at = wrong[0]?.item ?? above?.item ?? items[0];
  if (!at || wrong.length + missing.length === 0) return undefined;
  const edits = refreshContents(notes, rows, missing);
  // A row without a heading may mean that the heading was lost.
  const make = wrong.every(({ target }) => target) ? fix : choice;
  const fixes = edits ? [make(t('Update the table of contents'), edits)] : [];
  const message = t('The table of contents is out of date: {0}.', describeStale(notes.text, wrong, missing));
  const onlyDead = missing.length === 0 && wrong.every(({ leads }) => leads === 'nowhere');
  return { ...finding(at.link, message, ...fixes), ...(onlyDead && { alsoReportedBy: ['MD051', 'fragmentLinks'] }) };
}
