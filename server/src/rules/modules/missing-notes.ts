import { t } from '@vscode/l10n';
import type { Syllabus, SyllabusModule } from '../../course/syllabus/syllabus';
import { type Finding, finding } from '../../findings/finding';
import { hasNotes } from '../../notes/layout/notes';
import { type Area, type Group, type Level, type Module, type Notes, timeOf } from '../../notes/model/notes';
import { groupBy } from '../../text/groupBy';
import { slice, span } from '../../text/span';
import type { Rule } from '../rule/rule';
import { knownModules } from '../syllabus/knownModules';
import { unclearTimes } from '../times/unclearTimes';

export const missingNotes: Rule = {
  id: 'missing-notes',
  level: 'hint',
  only: 'notes',
  summary: 'A module with a time has notes.',
  rationale: 'A module that took time but has no notes is hard to review.',
  examples: [
    {
      incorrect: `# Operating systems

## Area 1 - Scheduling

* [Round robin ~15 mins](https://os.example/round-robin)
  * Everybody gets the same slice.

* [⟦Priorities⟧ ~20 mins](https://os.example/priorities)

* [Deadlines ~30 mins](https://os.example/deadlines)
  * The earliest goes first.
`,
      message: 'This module has a time but no notes.',
    },
    {
      incorrect: `# Operating systems

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
      message: 'No module in this area has notes.',
    },
    {
      incorrect: `# Operating systems

## Area 1: Scheduling

### [Round robin](https://os.example/round-robin) (15 min)

- Everybody gets the same slice.

⟦## Area 2⟧

> Beginner Level
`,
      message: 'This area is empty.',
    },
    {
      correct: `# Operating systems

## Area 1: Scheduling

- [Round robin](https://os.example/round-robin) (15 min)
- [Priorities](https://os.example/priorities) (20 min)

## Area 2: Memory

- [Paging](https://os.example/paging) (25 min)
`,
    },
    {
      correct: `# Operating systems

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

  *check(notes, { syllabus }) {
    const { areas, levels, groups, modules, topics } = notes;
    // Without any notes, the file is just a list of modules.
    if (!modules.some((module) => module.hasNotes)) return;
    // A time table lists modules before their areas.
    const inArea = byArea(modules.filter(({ area, span }) => area && area.body.start <= span.start));
    const titles = byArea([...levels, ...groups]);
    const withTopics = byArea(topics);
    for (const [n, area] of areas.entries()) {
      const own = inArea.get(area) ?? [];
      if (own.some((module) => module.hasNotes)) {
        yield* withoutNotes(notes, own, syllabus);
      } else if (!withTopics.has(area) && hasNoText(notes, area, titles.get(area) ?? [], own[0], areas[n + 1])) {
        const says = own.length > 0 ? t('No module in this area has notes.') : t('This area is empty.');
        yield finding(area.title === '' ? area.span : area.titleSpan, says);
      }
    }
  },
};

function byArea<Some extends { readonly area: Area | undefined }>(entries: readonly Some[]): ReadonlyMap<Area, Some[]> {
  const placed = entries.filter(({ area }) => area !== undefined);
  return groupBy(placed, ({ area }) => area as Area);
}

/**
 * Minimum ratio of modules with notes to modules without, in an area. Below it, the notes are probably in another file.
 */
const MIN_RATIO = 2;

/** Yields findings of modules with time spent and without notes. */
function* withoutNotes(notes: Notes, own: readonly Module[], syllabus: Syllabus): Iterable<Finding> {
  const unclear = unclearTimes(notes);
  const known = knownModules(notes, syllabus).of;
  const left = own.filter(
    (module) => !module.hasNotes && (module.spent || unclear.has(module)) && !isPlanned(module, known.get(module)),
  );
  if (own.filter((module) => module.hasNotes).length < MIN_RATIO * left.length) return;
  for (const { titleSpan } of left) yield finding(titleSpan, t('This module has a time but no notes.'));
}

/** Returns whether the time equals that of the syllabus, so that it may be copied from there before the module was started. */
function isPlanned(module: Module, known: SyllabusModule | undefined): boolean {
  const time = timeOf(module)?.minutes;
  return time !== undefined && known?.minutes?.most === time.most;
}

/**
 * Returns whether there is no text of the author between the area's title and its first module, or the area's end; `titles` are
 * its levels and groups.
 */
function hasNoText(
  { text }: Notes,
  area: Area,
  titles: readonly (Level | Group)[],
  first: Module | undefined,
  next: Area | undefined,
): boolean {
  if (!first && next && depthOf(text, next) > depthOf(text, area)) return false;
  const end = first?.span.start ?? area.body.end;
  const spans = titles.map(({ span }) => span).filter(({ start }) => start < end);
  let at = area.span.end;
  for (const title of [...spans.sort((one, other) => one.start - other.start), span(end, end)]) {
    if (hasNotes(text, span(at, title.start))) return false;
    at = title.end;
  }
  return true;
}

const MARKS = /^[\s>]*(#*)/;

/** Returns the depth of a heading: an area that contains another one is a part of the course, and not empty. */
function depthOf(text: string, area: Area): number {
  return MARKS.exec(slice(text, area.span))?.[1]?.length ?? 0;
}
