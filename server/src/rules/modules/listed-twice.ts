import { t } from '@vscode/l10n';
import { titleKey } from '../../course/syllabus/comparedWords';
import { linkKey } from '../../course/syllabus/link';
import { choice, type Fix, finding } from '../../findings/finding';
import type { Module, Notes } from '../../notes/model/notes';
import { replacement } from '../../text/edit';
import { lineAt } from '../../text/lines';
import { slice } from '../../text/span';
import { removableLine } from '../rule/removableLine';
import type { Rule } from '../rule/rule';

export const listedTwice: Rule = {
  id: 'listed-twice',
  level: 'warning',
  only: 'syllabus',
  summary: 'A syllabus lists a module only once in each level.',
  rationale: 'If a module is listed twice, a level with all its modules still looks incomplete.',
  examples: [
    {
      incorrect: `---
study-notes: syllabus
---

# Networks

## Area 1: Packets

### Beginner

- [Video: What is a packet?](https://net.example/packet) - 10 min
- [Lab: Catch one](https://net.example/catch) - 45 min
- [⟦What is a packet?⟧](https://net.example/packet?utm_source=mail) - 12 min
`,
      message: '“What is a packet?” is already listed in this level.',
      fixed: `---
study-notes: syllabus
---

# Networks

## Area 1: Packets

### Beginner

- [Video: What is a packet?](https://net.example/packet) - 10 min
- [Lab: Catch one](https://net.example/catch) - 45 min
`,
    },
    {
      correct: `---
study-notes: syllabus
---

# Networks

## Area 1: Packets

### Beginner

- [Reading: Chapter 4](https://net.example/book.pdf) - 40 min
- [Reading: Chapter 5](https://net.example/book.pdf) - 40 min
- [Lab: Catch one](https://net.example/catch) - 45 min
- [Video: Catch one](https://net.example/catching) - 5 min

### Intermediate

- [Lab: Catch one](https://net.example/catch) - 30 min
`,
    },
  ],

  *check(notes) {
    const firsts = new Map<string, Module>();
    for (const module of notes.modules) {
      const key = keyOf(module);
      const first = firsts.get(key);
      if (!first) firsts.set(key, module);
      else if (isSamePage(module, first))
        yield {
          ...finding(
            module.titleSpan,
            t('“{0}” is already listed in this level.', module.title),
            ...removal(notes, module),
          ),
          related: [{ span: first.titleSpan, name: t('the other “{0}”', first.title) }],
        };
    }
  },
};

/** Returns the choice that removes a repeated module. It is not safe, since the removed time may be the right one. */
function removal(notes: Notes, { title, span, body }: Module): Fix[] {
  const isOneLine = slice(notes.text, { start: span.end, end: body.end }).trim() === '';
  const line = isOneLine ? removableLine(notes, lineAt(notes.lines, span.start), undefined) : undefined;
  return line ? [choice(t('Remove the second “{0}”', title), replacement(line, ''))] : [];
}

function keyOf({ title, area, levelLine, group }: Module): string {
  const home = [area, levelLine, group].map((outer) => outer?.span.start);
  return `${home} ${titleKey(title)}`;
}

function isSamePage(one: Module, other: Module): boolean {
  if (one.kind && other.kind && one.kind !== other.kind) return false;
  return one.url === undefined || other.url === undefined || linkKey(one.url) === linkKey(other.url);
}
