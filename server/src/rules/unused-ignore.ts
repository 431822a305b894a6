import type { Notebook } from '../notebook/notebook';
import { replacement } from '../text/edit';
import { lineAt } from '../text/lines';
import { nearest } from '../text/nearest';
import { removeComment, removeName } from './ignoreEdits';
import { type Ignore, ignoresOf, type NamedRule, silences } from './ignores';
import { choice, type Finding, finding, fix, type OtherRules, type Rule } from './rule';

export const unusedIgnore: Rule = {
  id: 'unused-ignore',
  level: 'hint',
  what: 'A comment that silences a rule has something to silence.',
  why: 'What it was written for is mended; left behind, it would hide the next slip from you.',
  unnecessary: true,
  fixedWhenAsked: true,
  examples: [
    {
      wrong: `# Databases

## Area 1 - Storage

* [Pages and tuples ~20 mins](https://db.example/pages)
  * A page holds many tuples.
  ⟦<!-- study-notes-ignore-next missing-time -->⟧
* [Write-ahead logs ~30 mins](https://db.example/logs)
  * The log reaches the disk first.
`,
      says: 'Nothing is left here that this comment would silence.',
      fixed: `# Databases

## Area 1 - Storage

* [Pages and tuples ~20 mins](https://db.example/pages)
  * A page holds many tuples.
* [Write-ahead logs ~30 mins](https://db.example/logs)
  * The log reaches the disk first.
`,
    },
    {
      wrong: `<!-- study-notes-ignore missing-time, ⟦unknown-command⟧ -->

# Databases

## Area 1 - Storage

* [Pages and tuples ~20 mins](https://db.example/pages)
  * A page holds many tuples.

* [Write-ahead logs](https://db.example/logs)
  * The log reaches the disk first.
`,
      says: 'Nothing is left here that “unknown-command” finds.',
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
      wrong: `# Databases

## Area 1 - Storage

* [Pages and tuples ~20 mins](https://db.example/pages)
  * A page holds many tuples.

  <!-- study-notes-ignore-next ⟦missing-tiem⟧ -->
* [Write-ahead logs](https://db.example/logs)
  * The log reaches the disk first.
`,
      says: 'No rule is called “missing-tiem”.',
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
      right: `<!-- study-notes-ignore empty-time -->

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

  *check(notebook, _, others) {
    for (const ignore of ignoresOf(notebook)) yield* unused(notebook, ignore, others);
  },
};

function* unused(notebook: Notebook, ignore: Ignore, others: OtherRules): Iterable<Finding> {
  const used = new Set(
    others.findings
      .filter(({ rule, span }) => silences(ignore, rule.id, lineAt(notebook.lines, span.start)))
      .map(({ rule }) => rule.id),
  );
  if (ignore.names.length === 0 && used.size === 0) yield useless(notebook, ignore);
  for (const name of ignore.names) {
    if (!others.ids.includes(name.id)) yield unknownName(notebook, ignore, name, others.ids);
    else if (used.has(name.id) || others.off.has(name.id) || name.id === unusedIgnore.id) continue;
    else if (ignore.names.length === 1) yield useless(notebook, ignore);
    else {
      const removal = fix(`Remove “${name.id}”`, removeName(notebook, ignore, name));
      yield finding(name.span, `Nothing is left here that “${name.id}” finds.`, removal);
    }
  }
}

function useless(notebook: Notebook, ignore: Ignore): Finding {
  const removal = fix('Remove the comment', removeComment(notebook, ignore));
  return finding(ignore.span, 'Nothing is left here that this comment would silence.', removal);
}

function unknownName(notebook: Notebook, ignore: Ignore, name: NamedRule, ids: readonly string[]): Finding {
  const meant = nearest(name.id, ids);
  const renaming = meant ? [choice(`Write “${meant}”`, replacement(name.span, meant))] : [];
  const removal = choice(`Remove “${name.id}”`, removeName(notebook, ignore, name));
  return finding(name.span, `No rule is called “${name.id}”.`, ...renaming, removal);
}
