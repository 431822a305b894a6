import { timeOf } from '../notebook/notebook';
import { finding, type Rule } from './rule';
import { syllabusTime } from './syllabusTime';

export const missingTime: Rule = {
  id: 'missing-time',
  level: 'warning',
  what: 'Every module says how long it takes.',
  why: 'A module without a time is missing from every sum: the area looks shorter than it was.',
  fixedWhenAsked: true,
  examples: [
    {
      wrong: `# Distributed systems

## Docker and Containers

### [Video: Why Docker?](https://www.youtube.com/watch?v=RYDHUTHLf8U) (10 min)

- Containers start fast.

### [⟦Lab: Docker Intro⟧](https://training.play-with-docker.com/beginner-linux/)

- A first container of my own.
`,
      says: '“Lab: Docker Intro” has no time yet. The syllabus plans 30 min.',
      fixed: `# Distributed systems

## Docker and Containers

### [Video: Why Docker?](https://www.youtube.com/watch?v=RYDHUTHLf8U) (10 min)

- Containers start fast.

### [Lab: Docker Intro](https://training.play-with-docker.com/beginner-linux/) (30 min)

- A first container of my own.
`,
    },
    {
      wrong: `# Databases

## Area 1 - Storage

* [Pages and tuples ~20 mins](https://db.example/pages)
  * A page holds many tuples.

* [⟦Buffer pools⟧](https://db.example/buffers)
  * Pages stay in memory as long as they are pinned.

* [Write-ahead logs ~30 mins](https://db.example/logs)
  * The log reaches the disk first.
`,
      says: '“Buffer pools” has no time yet.',
    },
    {
      right: `# Networks

## Area 1: Routing

> Beginner Level

[Video: What is a router?](https://net.example/router) (time: 12 min)

Notes: it moves packets between networks.

[Lab: Static routes](https://net.example/static) (time: )

Notes: every route needs a way back.
`,
    },
    {
      right: `# Networks

## Area 1: Routing

[Video: What is a router?](https://net.example/router) (time: 12 min)

## Area 2

> Include notes here about each of the links
`,
    },
  ],

  *check(notebook, { syllabus }) {
    for (const module of notebook.modules) {
      if (timeOf(module) || module.empty) continue;
      const known = syllabusTime(notebook, module, syllabus);
      yield finding(module.titleSpan, `“${module.title}” has no time yet.${known.says}`, ...known.fixes);
    }
  },
};
