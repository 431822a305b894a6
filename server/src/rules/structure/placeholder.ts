import { t } from '@vscode/l10n';
import { finding, fix } from '../../findings/finding';
import { hasNotes } from '../../notes/layout/notes';
import { labelOf } from '../../notes/model/label';
import type { Entry, Notes } from '../../notes/model/notes';
import { replacement } from '../../text/edit';
import { span } from '../../text/span';
import { removableLine } from '../rule/removableLine';
import type { Rule } from '../rule/rule';
import { placeholderLines } from './placeholderLines';

export const placeholder: Rule = {
  id: 'placeholder',
  level: 'info',
  summary: 'Placeholder text is replaced with notes.',
  rationale: 'Text such as "FILL ME IN" or several lone "-" looks like notes, but contains none.',
  unnecessary: true,
  fixedWhenAsked: true,
  examples: [
    {
      incorrect: `# Operating systems

## Area 1 - Scheduling

* [Round robin ~15 mins](https://os.example/round-robin)
  * Everybody gets the same slice.

* [Priorities ~20 mins](https://os.example/priorities)
  * ⟦**FILL ME IN**⟧
`,
      message: '“Priorities” contains only placeholder text.',
      fixed: `# Operating systems

## Area 1 - Scheduling

* [Round robin ~15 mins](https://os.example/round-robin)
  * Everybody gets the same slice.

* [Priorities ~20 mins](https://os.example/priorities)
`,
    },
    {
      incorrect: `# Operating systems

## Area 1: Scheduling

> ⟦Include notes here about each of the links⟧

[Round robin](https://os.example/round-robin) (time: 15 min)

Everybody gets the same slice.
`,
      message: 'The notes of “Area 1: Scheduling” contain placeholder text.',
      fixed: `# Operating systems

## Area 1: Scheduling

[Round robin](https://os.example/round-robin) (time: 15 min)

Everybody gets the same slice.
`,
    },
    {
      incorrect: `# Operating systems

## Area 1: Scheduling

[Round robin](https://os.example/round-robin) (time: 15 min)

Everybody gets the same slice.

## Area 2

> ⟦Include notes here about each of the links⟧

## Area 3: Memory

[Paging](https://os.example/paging) (time: 25 min)

A page table for each process.
`,
      message: '“Area 2” contains only placeholder text.',
      fixed: `# Operating systems

## Area 1: Scheduling

[Round robin](https://os.example/round-robin) (time: 15 min)

Everybody gets the same slice.

## Area 2

## Area 3: Memory

[Paging](https://os.example/paging) (time: 25 min)

A page table for each process.
`,
    },
    {
      incorrect: `# Operating systems

## Scheduling

### [Priorities](https://os.example/priorities) (20 min)

- The most important goes first.

### [Round robin](https://os.example/round-robin) (15 min)

⟦TODO: write notes⟧

- A first note is there already.
`,
      message: 'The notes of “Round robin” contain placeholder text.',
      fixed: `# Operating systems

## Scheduling

### [Priorities](https://os.example/priorities) (20 min)

- The most important goes first.

### [Round robin](https://os.example/round-robin) (15 min)

- A first note is there already.
`,
    },
    {
      incorrect: `# Operating systems

## Scheduling

### [Priorities](https://os.example/priorities) (20 min)

- The most important goes first.

### [Round robin](https://os.example/round-robin) (15 min)

The queue is first in, first out, and then
⟦FILL ME IN⟧
the slice is used up.
`,
      message: 'The notes of “Round robin” contain placeholder text.',
    },
    {
      correct: `# Operating systems

## Area 1 Scheduling
### Beginner
1. Round robin - 15 min
	- Everybody gets the same slice.
2. Priorities - 20 min
	-
`,
    },
    {
      correct: `# Operating systems

## Scheduling

### [Priorities](https://os.example/priorities) (20 min)

- The most important goes first.

### [Round robin](https://os.example/round-robin) (15 min)

\`\`\`
-
FILL ME IN
\`\`\`

<!--
TODO
-->

- To do: ask why the slice is ten milliseconds.
- The template said "FILL ME IN".
-
`,
    },
    {
      correct: `# Operating systems

## Scheduling

### [Priorities](https://os.example/priorities) (20 min)

- The most important goes first.

### [Round robin](https://os.example/round-robin) (15 min)

The queue
-

| FILL ME IN | -    |
| ---------- | ---- |
| first      | TODO |
`,
    },
  ],

  *check(notes) {
    // A module or area may contain thousands of placeholders.
    const messages = new Map<Entry | undefined, string>();
    for (const { line, words, entry } of placeholderLines(notes)) {
      const removable = removableLine(notes, line, entry?.span);
      const fixes = removable ? [fix(t('Remove the placeholder'), replacement(removable, ''))] : [];
      const message = messages.get(entry) ?? messageFor(notes, entry);
      messages.set(entry, message);
      yield finding(words, message, ...fixes);
    }
  },
};

const HEADINGS = /^#{1,6}[ \t].*$/gm;

function hasNotesBeside({ text }: Notes, entry: Entry): boolean {
  if (entry.type === 'module') return entry.hasNotes;
  const below = text.slice(entry.span.end, entry.body.end).replace(HEADINGS, '');
  return hasNotes(below, span(0, below.length));
}

function messageFor(notes: Notes, entry: Entry | undefined): string {
  if (!entry) return t('This is placeholder text.');
  const label = labelOf(notes, entry);
  if (hasNotesBeside(notes, entry)) return t('The notes of “{0}” contain placeholder text.', label);
  return t('“{0}” contains only placeholder text.', label);
}
