import { t } from '@vscode/l10n';
import type { Syllabus } from '../../course/syllabus/syllabus';
import { choice, type Fix, finding } from '../../findings/finding';
import { type Module, minutesOf, type Notes, timeOf } from '../../notes/model/notes';
import { declaresSyllabus } from '../../notes/writing/frontMatterWord';
import { EMPTY_TIME, insertTime } from '../../notes/writing/writing';
import type { Edit } from '../../text/edit';
import { touches } from '../../text/span';
import type { Rule } from '../rule/rule';
import { syllabusTime } from './syllabusTime';
import { unclearTimes } from './unclearTimes';

export const missingTime: Rule = {
  id: 'missing-time',
  level: 'warning',
  only: 'notes',
  summary: 'Each module has a time.',
  rationale: 'A module without a time is missing from all totals.',
  fixedWhenAsked: true,
  lacksTime: true,
  examples: [
    {
      incorrect: `# Distributed systems

## Docker and Containers

### [Video: Why Docker?](https://www.youtube.com/watch?v=RYDHUTHLf8U) (10 min)

- Containers start fast.

### [⟦Lab: Docker Intro⟧](https://training.play-with-docker.com/beginner-linux/)

- A first container of my own.
`,
      message: '“Lab: Docker Intro” has no time. The syllabus estimates 30 min.',
      fixed: `# Distributed systems

## Docker and Containers

### [Video: Why Docker?](https://www.youtube.com/watch?v=RYDHUTHLf8U) (10 min)

- Containers start fast.

### [Lab: Docker Intro](https://training.play-with-docker.com/beginner-linux/) (30 min)

- A first container of my own.
`,
    },
    {
      incorrect: `# Databases

## Area 1 - Storage

* [Pages and tuples ~20 mins](https://db.example/pages)
  * A page holds many tuples.

* [⟦Buffer pools⟧](https://db.example/buffers)
  * Pages stay in memory as long as they are pinned.

* [Write-ahead logs ~30 mins](https://db.example/logs)
  * The log reaches the disk first.
`,
      message: '“Buffer pools” has no time.',
    },
    {
      incorrect: `# Networks

## Area 1: Routing

### Video: What is a router? (12 min)

It moves packets between networks.

### Lab: Static routes (30 min)
### ⟦Video: What is a subnet?⟧
### Lab: Subnets (20 min)

## Area 2: Names

### Video: What is a resolver? (8 min)

It asks other servers.
`,
      message: '“Video: What is a subnet?” has no time.',
    },
    {
      correct: `# Networks

## Area 1: Routing

> Beginner Level

[Video: What is a router?](https://net.example/router) (time: 12 min)

Notes: it moves packets between networks.

[Lab: Static routes](https://net.example/static) (time: )

Notes: every route needs a way back.
`,
    },
    {
      correct: `# Networks

## Area 1: Routing

* Video: What is a router? (took 12 min)
  * It moves packets between networks.
* Lab: Static routes (took 30 min)
  * Every route needs a way back.
`,
    },
    {
      incorrect: `# Networks

## Area 1: Routing

* Video: What is a router? (took 12 min)
  * It moves packets between networks.

## Area 2: Names

* ⟦Video: What is a resolver?⟧
`,
      message: '“Video: What is a resolver?” has no time.',
    },
    {
      correct: `# Operating systems

## Time spent

Video: Round robin -- 15 min
Lab: Deadlines -- 30 min
Video: Priorities and inversion -- 20 min

## Area 1: Scheduling

### Video: Round robin

Everybody gets the same slice.

### Lab: Deadlines

The earliest goes first.

### Video: Who goes first?

The most important one.
`,
    },
    {
      correct: `# Networks

## Area 1: Routing

[Video: What is a router?](https://net.example/router) (time: 12 min)

## Area 2

> Include notes here about each of the links
`,
    },
  ],

  *check(notes, { syllabus }) {
    const { modules } = notes;
    const lacking = modules.filter((module) => lacksTime(notes, module));
    const unreported = unreportedTimes(notes);
    const reported = lacking.filter((module) => !unreported.has(module));
    const [first] = reported;
    if (first && isOneFindingEnough(notes, lacking)) {
      yield finding(
        first.titleSpan,
        t('None of the {0} modules has a time yet.', modules.length),
        ...syllabusTimes(notes, lacking, syllabus),
        choice(
          t('Add an empty time to each module'),
          lacking.map((module) => emptyTime(notes, module)),
        ),
      );
      return;
    }
    const keepsNotes = modules.some((module) => module.hasNotes);
    for (const module of reported) {
      const known = syllabusTime(notes, module, syllabus, module.hasNotes || !keepsNotes);
      const message =
        known.time === undefined
          ? t('“{0}” has no time.', module.title)
          : t('“{0}” has no time. The syllabus estimates {1}.', module.title, known.time);
      yield finding(module.titleSpan, message, ...known.fixes);
    }
  },
};

/** Returns whether the notes contain no time of the module, not even an empty or unclear one. */
function lacksTime(notes: Notes, module: Module): boolean {
  return !(timeOf(module) || minutesOf(module) || module.empty || unclearTimes(notes).has(module));
}

/** The reason why a module without a time has no finding: most times are in a table, or one finding covers all modules. */
export type UnreportedTime = 'time-table' | 'all-missing-time';

/** Returns the modules without a time that have no finding, with the reason. */
export function unreportedTimes(notes: Notes): ReadonlyMap<Module, UnreportedTime> {
  const lacking = notes.modules.filter((module) => lacksTime(notes, module));
  if (lacking.length === 0 || declaresSyllabus(notes.blocks)) return new Map();
  if (keepsTable(notes)) return new Map(lacking.map((module) => [module, 'time-table']));
  const covered = isOneFindingEnough(notes, lacking) ? lacking.slice(1) : [];
  return new Map(covered.map((module) => [module, 'all-missing-time']));
}

/** Number of modules from which notes without any time get a single finding. */
const MIN_FOR_ONE_FINDING = 3;

function isOneFindingEnough({ modules }: Notes, lacking: readonly Module[]): boolean {
  return modules.length >= MIN_FOR_ONE_FINDING && lacking.length === modules.length;
}

/** Returns the fix that inserts all times of the syllabus; an empty list if it has none. */
function syllabusTimes(notes: Notes, modules: readonly Module[], syllabus: Syllabus): readonly Fix[] {
  const edits = modules.flatMap((module) => syllabusTime(notes, module, syllabus, true).fixes[0]?.edits ?? []);
  return edits.length > 0 ? [choice(t('Use the times from the syllabus'), edits)] : [];
}

function emptyTime(notes: Notes, module: Module): Edit {
  return { ...insertTime(notes, module, 0), text: EMPTY_TIME };
}

/** Returns whether most times are in a table, where a module may have another name than above its notes. */
function keepsTable({ modules }: Notes): boolean {
  const timed = modules.filter((module) => timeOf(module));
  const listed = timed.filter((module) => !touches(module.body, timeOf(module)?.span.start ?? 0));
  return listed.length * 2 > timed.length;
}
