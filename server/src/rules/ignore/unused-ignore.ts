import { t } from '@vscode/l10n';
import { choice, type Finding, finding, fix } from '../../findings/finding';
import type { Notes } from '../../notes/model/notes';
import { replacement } from '../../text/edit';
import { groupBy } from '../../text/groupBy';
import { lineAt } from '../../text/lines';
import { nearest } from '../../text/nearest';
import type { OtherRules, Rule, RuledFinding } from '../rule/rule';
import { containsAny } from './ignoredIn';
import { removeComment, removeName } from './ignoreEdits';
import { type Ignore, ignoresOf, type NamedRule } from './ignores';

export const unusedIgnore: Rule = {
  id: 'unused-ignore',
  level: 'hint',
  summary: 'A comment that turns off a rule has an effect.',
  rationale: 'If the problem is already fixed, the comment only hides new problems.',
  unnecessary: true,
  fixedWhenAsked: true,
  examples: [
    {
      incorrect: `# Databases

## Area 1 - Storage

* [Pages and tuples ~20 mins](https://db.example/pages)
  * A page holds many tuples.
  ⟦<!-- study-notes-ignore-next missing-time -->⟧
* [Write-ahead logs ~30 mins](https://db.example/logs)
  * The log reaches the disk first.
`,
      message: 'This comment has no effect. Remove it.',
      fixed: `# Databases

## Area 1 - Storage

* [Pages and tuples ~20 mins](https://db.example/pages)
  * A page holds many tuples.
* [Write-ahead logs ~30 mins](https://db.example/logs)
  * The log reaches the disk first.
`,
    },
    {
      incorrect: `<!-- study-notes-ignore missing-time, ⟦unknown-command⟧ -->

# Databases

## Area 1 - Storage

* [Pages and tuples ~20 mins](https://db.example/pages)
  * A page holds many tuples.

* [Write-ahead logs](https://db.example/logs)
  * The log reaches the disk first.
`,
      message: '“unknown-command” reports no problem here. Remove it from the comment.',
      fixed: `<!-- study-notes-ignore missing-time -->

# Databases

## Area 1 - Storage

* [Pages and tuples ~20 mins](https://db.example/pages)
  * A page holds many tuples.

* [Write-ahead logs](https://db.example/logs)
  * The log reaches the disk first.
`,
    },
    {
      incorrect: `# Databases

## Area 1 - Storage

* [Pages and tuples ~20 mins](https://db.example/pages)
  * A page holds many tuples.

  <!-- study-notes-ignore-next ⟦missing-tiem⟧ -->
* [Write-ahead logs](https://db.example/logs)
  * The log reaches the disk first.
`,
      message: 'There is no rule “missing-tiem”.',
      fixed: `# Databases

## Area 1 - Storage

* [Pages and tuples ~20 mins](https://db.example/pages)
  * A page holds many tuples.

  <!-- study-notes-ignore-next missing-time -->
* [Write-ahead logs](https://db.example/logs)
  * The log reaches the disk first.
`,
    },
    {
      correct: `<!-- study-notes-ignore empty-time -->

# Networks

## Area 1: Routing

<!-- study-notes-ignore-next missing-time -->
[Video: What is a router?](https://net.example/router)

Notes: it moves packets between networks.

[Lab: Static routes](https://net.example/static) (time: )

Notes: \`<!-- study-notes-ignore-next missing-time -->\` is a comment for Study Notes.

<!-- study-notes-ignore-next -->
\`\`\`sh
docker ps
docker container execute router sh
\`\`\`
`,
    },
  ],

  *check(notes, _, others) {
    const linesOf = foundLines(notes, others);
    for (const ignore of ignoresOf(notes)) yield* unused(notes, ignore, linesOf, others);
  },
};

/** Returns a function that lists the 0-based lines with findings of a rule, or of any rule, in ascending order. */
function foundLines(notes: Notes, { findings }: OtherRules): (ruleId: string | undefined) => readonly number[] {
  const lineOf = ({ span }: RuledFinding) => lineAt(notes.lines, span.start);
  const sorted = (found: readonly RuledFinding[]) => found.map(lineOf).sort((a, b) => a - b);
  const all = sorted(findings);
  const byRule = new Map(
    Array.from(
      groupBy(findings, ({ rule }) => rule.id),
      ([id, found]) => [id, sorted(found)],
    ),
  );
  return (ruleId) => (ruleId === undefined ? all : (byRule.get(ruleId) ?? []));
}

function* unused(
  notes: Notes,
  ignore: Ignore,
  linesOf: (ruleId: string | undefined) => readonly number[],
  others: OtherRules,
): Iterable<Finding> {
  if (ignore.names.length === 0 && !containsAny(ignore, linesOf(undefined))) yield useless(notes, ignore);
  for (const name of ignore.names) {
    if (!others.ids.includes(name.id)) yield unknownName(notes, ignore, name, others.ids);
    else if (containsAny(ignore, linesOf(name.id)) || others.off.has(name.id) || name.id === unusedIgnore.id) continue;
    else if (ignore.names.length === 1) yield useless(notes, ignore);
    else {
      const removal = fix(t('Remove “{0}”', name.id), removeName(notes, ignore, name));
      yield finding(name.span, t('“{0}” reports no problem here. Remove it from the comment.', name.id), removal);
    }
  }
}

function useless(notes: Notes, ignore: Ignore): Finding {
  const removal = fix(t('Remove the comment'), removeComment(notes, ignore));
  return finding(ignore.span, t('This comment has no effect. Remove it.'), removal);
}

function unknownName(notes: Notes, ignore: Ignore, name: NamedRule, ids: readonly string[]): Finding {
  const meant = nearest(name.id, ids);
  const renaming = meant ? [choice(t('Write “{0}”', meant), replacement(name.span, meant))] : [];
  const removal = choice(t('Remove “{0}”', name.id), removeName(notes, ignore, name));
  return finding(name.span, t('There is no rule “{0}”.', name.id), ...renaming, removal);
}
