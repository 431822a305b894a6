import { t } from '@vscode/l10n';
import { isSamePage } from '../../course/syllabus/link';
import { findInSyllabus } from '../../course/syllabus/match';
import type { Syllabus } from '../../course/syllabus/syllabus';
import { finding } from '../../findings/finding';
import type { Area, Module, Notes } from '../../notes/model/notes';
import { titleWords } from '../../notes/words/titleWords';
import { slice } from '../../text/span';
import { areSameHeadings } from '../rule/lineShape';
import type { Rule } from '../rule/rule';

export const duplicateModule: Rule = {
  id: 'duplicate-module',
  level: 'info',
  only: 'notes',
  summary: 'A module appears only once in an area.',
  rationale: 'A duplicate module is counted twice in all totals, and its notes are split.',
  examples: [
    {
      incorrect: `# Compilers

## Parsing

### [Video: Recursive descent](https://compilers.example/descent) (20 min)

- One function for each rule.

### [Lab: A first parser](https://compilers.example/parser) (60 min)

- Numbers, brackets and four operators.

### [⟦Recursive descent⟧](https://compilers.example/descent#part-2) (15 min)

- Left recursion never ends.
`,
      message: '“Recursive descent” is already in this area.',
    },
    {
      incorrect: `# Databases

## Area 1 - Storage
### Beginner
1. Lab: Buffer pools - 20 min
	- Pages stay in memory as long as they are pinned.
2. Pages and tuples - 15 min
	- A page contains many tuples.
3. ⟦Lab: Buffer pools⟧ - 25 min
	- Which page goes first?

## Area 2 - Queries
### Beginner
1. Lab: Buffer pools - 10 min
	- Looked up again.
`,
      message: '“Lab: Buffer pools” is already in this area.',
    },
    {
      correct: `# Databases

## Area 1 - Storage

### Exercise 1 (20 min)

- Pages and tuples.

### Exercise 2 (20 min)

- Buffer pools.

### [Reading: Chapter 4](https://db.example/book.pdf) (30 min)

- Pages stay in memory as long as they are pinned.

### [Reading: Chapter 5](https://db.example/book.pdf) (30 min)

- The log reaches the disk first.

### [Lab: Buffer pools](https://db.example/lab-1) (30 min)

- Written in C.

### [Lab: Buffer pools](https://db.example/lab-2) (30 min)

- Written in Rust.
`,
    },
  ],

  *check({ text, modules }: Notes, { syllabus }) {
    const inArea = new Map<Area, Map<string, Module>>();
    for (const module of modules) {
      const { area } = module;
      if (!area) continue;
      const firsts = inArea.get(area) ?? new Map<string, Module>();
      inArea.set(area, firsts);
      const keys = keysOf(module);
      const first = keys.map((key) => firsts.get(key)).find((other) => other && isSame(module, other, syllabus));
      if (first) {
        const says = t('“{0}” is already in this area.', module.title);
        yield {
          ...finding(module.titleSpan, says),
          related: [{ span: first.titleSpan, name: t('the other “{0}”', first.title) }],
          ...(areSameHeadings(slice(text, module.span), slice(text, first.span)) && { alsoReportedBy: ['MD024'] }),
        };
      }
      for (const key of keys) if (!firsts.has(key)) firsts.set(key, module);
    }
  },
};

/** Returns the keys of a module: its title and its address. Equal modules of an area share at least one key. */
function keysOf({ title, url }: Module): string[] {
  if (url === undefined) return [title];
  const anchor = url.indexOf('#');
  return [title, anchor < 0 ? url : url.slice(0, anchor)];
}

function isSame(module: Module, first: Module, syllabus: Syllabus): boolean {
  if (module.kind && first.kind && module.kind !== first.kind) return false;
  if (module.url !== undefined && first.url !== undefined)
    return (
      isSamePage(module.url, first.url) &&
      areAlike(module.title, first.title) &&
      !isListedTwice(module, first, syllabus)
    );
  const known = findInSyllabus(syllabus, module);
  if (known) return known === findInSyllabus(syllabus, first) && !isListedTwice(module, first, syllabus);
  // "Practice problems" can occur in each group of an area.
  return module.group === first.group && module.levelLine === first.levelLine && titleWords(module.title).length > 1;
}

/** Returns whether titles may name one module. Two chapters of a book can be two modules with one link. */
function areAlike(title: string, other: string): boolean {
  return title === other || titleWords(title).join(' ') === titleWords(other).join(' ');
}

/** Returns whether the syllabus lists the module at both places, in two levels of an area. */
function isListedTwice(module: Module, first: Module, syllabus: Syllabus): boolean {
  if (module.level === first.level) return false;
  const known = findInSyllabus(syllabus, module);
  return (
    known !== undefined &&
    syllabus.modules.some((other) => other !== known && other.url === known.url && other.area === known.area)
  );
}
