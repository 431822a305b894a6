import { type Area, type Module, type Notebook, timeOf } from '../notebook/notebook';
import { hasNotes } from '../notebook/notes';
import type { Syllabus, SyllabusModule } from '../syllabus/syllabus';
import { slice, span } from '../text/span';
import { knownModules } from './knownModules';
import { type Finding, finding, type Rule } from './rule';
import { unclearTimes } from './unclearTimes';

export const missingNotes: Rule = {
  id: 'missing-notes',
  level: 'hint',
  only: 'notes',
  what: 'What has been studied has notes.',
  why: 'A module that took its time and left no notes is soon as good as never studied.',
  examples: [
    {
      wrong: `# Operating systems

## Area 1 - Scheduling

* [Round robin ~15 mins](https://os.example/round-robin)
  * Everybody gets the same slice.

* [⟦Priorities⟧ ~20 mins](https://os.example/priorities)

* [Deadlines ~30 mins](https://os.example/deadlines)
  * The earliest goes first.
`,
      says: 'This module has a time and no notes yet.',
    },
    {
      wrong: `# Operating systems

## Area 1: Scheduling

[Round robin](https://os.example/round-robin) (time: 15 min)

Everybody gets the same slice.

## Area 2: ⟦Memory⟧

> Beginner Level

[Paging](https://os.example/paging) (time: 25 min)

[Segments](https://os.example/segments) (time: 15 min)

> Intermediate Level

[Swapping](https://os.example/swapping)
`,
      says: 'No module of this area has notes yet.',
    },
    {
      wrong: `# Operating systems

## Area 1: Scheduling

### [Round robin](https://os.example/round-robin) (15 min)

- Everybody gets the same slice.

⟦## Area 2⟧

> Beginner Level
`,
      says: 'This area is still empty.',
    },
    {
      right: `# Operating systems

## Area 1: Scheduling

- [Round robin](https://os.example/round-robin) (15 min)
- [Priorities](https://os.example/priorities) (20 min)

## Area 2: Memory

- [Paging](https://os.example/paging) (25 min)
`,
    },
    {
      right: `# Operating systems

## Area 1: Scheduling

- [Round robin](https://os.example/round-robin) (15 min)
- [Priorities](https://os.example/priorities) (20 min)
- [Deadlines](https://os.example/deadlines) (30 min)
  - Round robin is fair, priorities are not, and deadlines are kept or missed.

## Area 2: Memory

- [Paging](https://os.example/paging) (25 min)
  - A page table for each process.
- [Segments](https://os.example/segments) (planned: 15 min)
- [Swapping](https://os.example/swapping)
`,
    },
  ],

  *check(notebook, { syllabus }) {
    const { areas, modules } = notebook;
    // Who takes no notes at all keeps a mere list.
    if (!modules.some((module) => module.hasNotes)) return;
    const inArea = new Map<Area, Module[]>(areas.map((area) => [area, []]));
    // A time table lists modules in front of their area.
    for (const module of modules)
      if (module.area && module.area.body.start <= module.span.start) inArea.get(module.area)?.push(module);
    for (const [n, area] of areas.entries()) {
      const own = inArea.get(area) ?? [];
      if (own.some((module) => module.hasNotes)) yield* unnoted(notebook, own, syllabus);
      else if (isLeft(notebook, area, own[0], areas[n + 1]))
        yield finding(
          area.title === '' ? area.span : area.titleSpan,
          own.length > 0 ? 'No module of this area has notes yet.' : 'This area is still empty.',
        );
    }
  },
};

/** So many modules of an area have notes for each that has none; else its notes are kept together in some other place. */
const MOST = 2;

/** The modules of an area that took their time and left no notes. */
function* unnoted(notebook: Notebook, own: readonly Module[], syllabus: Syllabus): Iterable<Finding> {
  const unclear = unclearTimes(notebook);
  const left = own.filter(
    (module) =>
      !module.hasNotes &&
      (module.spent || unclear.has(module)) &&
      !isPlanned(module, knownModules(notebook, syllabus).of.get(module)),
  );
  if (own.filter((module) => module.hasNotes).length < MOST * left.length) return;
  for (const { titleSpan } of left) yield finding(titleSpan, 'This module has a time and no notes yet.');
}

/** Just the syllabus's time may have been copied from there, before the module was begun. */
function isPlanned(module: Module, known: SyllabusModule | undefined): boolean {
  const time = timeOf(module)?.minutes;
  return time !== undefined && known?.minutes?.most === time.most;
}

/** Whether nothing of the author's own stands between the area's title and its first module, or the area's end. */
function isLeft(
  { text, levels, groups, topics }: Notebook,
  area: Area,
  first: Module | undefined,
  next: Area | undefined,
) {
  if (!first && next && depthOf(text, next) > depthOf(text, area)) return false;
  const end = first?.span.start ?? area.body.end;
  const titles = [...levels, ...groups].filter((entry) => entry.area === area && entry.span.start < end);
  if (topics.some((topic) => topic.area === area)) return false;
  let at = area.span.end;
  for (const title of [...titles.sort((a, b) => a.span.start - b.span.start), { span: span(end, end) }]) {
    if (hasNotes(text, span(at, title.span.start))) return false;
    at = title.span.end;
  }
  return true;
}

const MARKS = /^[\s>]*(#*)/;

/** How many marks a heading has: an area that another one stands under is a part of the course, and not empty. */
function depthOf(text: string, area: Area): number {
  return MARKS.exec(slice(text, area.span))?.[1]?.length ?? 0;
}
