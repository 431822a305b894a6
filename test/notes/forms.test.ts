import assert from 'node:assert/strict';
import { knownTitles } from '../../server/src/course/syllabus/knownTitles';
import { readNotes } from '../../server/src/notes/reading/read';
import { drawn } from './drawn';

describe('learned forms', () => {
  function check(text: string, expected: string) {
    assert.equal(drawn(readNotes(text)), expected);
  }

  it('links with the time right after them', () =>
    check(
      `# Course

## Area 1: Networks

> [Video: Packets](https://net.example/a) 10 min

> [Lab: Routers](https://net.example/b) 1 h 5 min

> [Kubernetes in 5 mins](https://net.example/c)
`,
      'Course\narea 1: Networks\n  Video: Packets | 10 min | no notes\n  Lab: Routers | 65 min | no notes\n  Kubernetes in 5 mins | no time | no notes\n',
    ));

  it('links after their time', () =>
    check(
      `# Course notes

## Done

- 5hrs - [Packets](https://net.example/a)
- 21.5hrs - [Routers in 30 days](https://net.example/b)
- **45 min:** [Waves](https://net.example/c)

  They add up.
`,
      'Course notes\ngroup: Done\n  Packets | 300 min | no notes\n  Routers in 30 days | 1290 min | no notes\n  Waves | 45 min\n',
    ));

  it('lectures with the length of their recording', () =>
    check(
      `# Lecture 1 - Packets (1:19:08)

- An address, and the rest (12:34)

# Lecture 2 - Routers (57:02)

- Where to?
`,
      'no title\nLecture 1 - Packets | 79 min\nLecture 2 - Routers | 57 min\n',
    ));

  it('numbered lectures without a time, after their status', () =>
    check(
      `# Networks

## DONE Lecture 1

Packets.

## WIP Lecture 2 (Routers)

Where to?

## TODO Lecture 3
`,
      'Networks\ngroup: Networks\n  Lecture 1 | no time\n  Lecture 2 (Routers) | no time\n  Lecture 3 | no time | no notes\n',
    ));

  it('levels and areas with a remark in brackets, next to a known area', () => {
    const knows = knownTitles([], ['Packets and Networks']);
    const area = (title: string, level: string) =>
      `## ${title}\n\n### ${level}\n\n- [Lab: ${title}](https://net.example/lab) - 5 min\n\n`;
    const areas =
      area('Packets and Networks', 'Beginner') +
      area('Waves', 'Beginner (Round 1)') +
      area('Wires (Round 2)', 'Intermediate');
    assert.equal(
      drawn(readNotes(`# Course\n\n${areas}## Technical Report\n\nLong.\n`, { levels: [], knows })),
      'Course\narea: Packets and Networks\n  beginner\n    Lab: Packets and Networks | 5 min | no notes\narea: Waves\n  beginner\n    Lab: Waves | 5 min | no notes\narea: Wires (Round 2)\n  intermediate\n    Lab: Wires (Round 2) | 5 min | no notes\ntopic: Technical Report\n',
    );
  });

  it('quoted titles, most of them with a kind', () =>
    check(
      `# Course

## Area 1: Networks

> Video: Packets (10 min)
  - Letters.

> [Video: Routers](https://net.example/routers)
  - Where to?

> [Lab: Cables](https://net.example/cables) - 5 min
  - Copper.

> Lab: Glass - 5 min
  - Light.

> Waves
  - Up and down.

> Wires
  - Long.
`,
      'Course\narea 1: Networks\n  Video: Packets | 10 min\n  Video: Routers | no time\n  Lab: Cables | 5 min\n  Lab: Glass | 5 min\n  Waves | no time\n  Wires | no time\n',
    ));

  it('levels before titles', () =>
    check(
      `# Course

## Area 1: Networks

### Beginner Level - What are packets?

Letters.

### Intermediate Level - Where do they go?

Elsewhere.
`,
      'Course\narea 1: Networks\n  Beginner Level - What are packets? | no time\n  Intermediate Level - Where do they go? | no time\n',
    ));

  it('tables with columns for titles and times', () =>
    check(
      `# Networks

| No. | Subject | Lecture title | Duration (h) | Done |
| --- | --- | --- | --- | --- |
| 1-1 | Basics | Packets | 1h30 | 3/4 |
| 1-2 | | [Routers](https://net.example/b) | 45 min | |
| 1-3 | | Waves | | |
| 1-4 | | Wires | 1.5 | |
| 1-5 | | Glass | 12:34 | |
`,
      'Networks\ngroup: Networks\n  Packets | 90 min | no notes\n  Routers | 45 min | no notes\n  Waves | no time | no notes\n  Wires | 90 min | no notes\n  Glass | 13 min | no notes\n',
    ));

  it('tables without outer bars, with long column headers', () =>
    check(
      `# Mes cours

Techno | Cours/url | Durée estimée | Terminé ?
--- | --- | --- | ---
Java | [Les paquets](https://net.example/a) | 40h | oui
Java | [Les routes](https://net.example/b) | 1h30 | non
`,
      'Mes cours\ngroup: Mes cours\n  Les paquets | 2400 min | no notes\n  Les routes | 90 min | no notes\n',
    ));

  it('checklists with numbered parts of a course', () =>
    check(
      `My progress in the course on networks.

## Section 1: Basics

- [x] 1. Introduction
- [x] 2. Packets
- [ ] 3. Routers
- [ ] Ask about waves

## Section 2: Wires

- [ ] 4. Copper
- [ ] 5. Glass
`,
      'no title\narea 1: Basics\n  Introduction | no time | no notes\n  Packets | no time | no notes\n  Routers | no time\narea 2: Wires\n  Copper | no time | no notes\n  Glass | no time | no notes\n',
    ));

  it('links without their square brackets', () =>
    check(
      `# Course

## Area 1 Networks
### Beginner
-Packets(https://net.example/a)(10min)

Small.

-Routers(https://net.example/b)

Big.
`,
      'Course\narea 1: Networks\n  beginner\n    Packets | 10 min\n    Routers | no time\n',
    ));

  it('lists that end with their total, which is not a module', () =>
    check(
      `# Course

## Area 1 Networks

1. [Packets](https://net.example/a) - 10 min
2. [Routers](https://net.example/b) - 20 min
3. Total time - 30 min
`,
      'Course\narea 1: Networks\n  Packets | 10 min | no notes\n  Routers | 20 min\n',
    ));

  it('bold lines with the time after, or without one', () =>
    check(
      `# Course

## Networks

**Beginner Level**

**Video: Packets** *10 min*

Small.

**Video: Routers**

- Big.
`,
      'Course\narea: Networks\n  beginner\n    Video: Packets | 10 min\n    Video: Routers | no time\n',
    ));

  it('a table with the times of the modules below it', () =>
    check(
      `# Course

| Module | Seen | Time |
| --- | --- | --- |
| Video: Packets | yes | 10 min |
| [Lab: Routers](https://net.example/b) | yes | 45 min |
| Video: Waves | no | 20 min |

## Area 1: Networks

### Video: Packets

Small.

### Lab: Routers

Big.
`,
      'Course\nVideo: Waves | 20 min | no notes\narea 1: Networks\n  Video: Packets | 10 min\n  Lab: Routers | 45 min\n',
    ));

  it('levels and modules in one nested list', () =>
    check(
      `# Course

## Networks

- **Beginner level**
  - [Video: Packets](https://net.example/a) - 10 min
    - Small.
  - [Lab: Routers](https://net.example/b)
`,
      'Course\narea: Networks\n  beginner\n    Video: Packets | 10 min\n    Lab: Routers | no time | no notes\n',
    ));

  it('lines that show link and time below the title', () =>
    check(
      `# Course

## Area 1: Networks

### Beginner Level

#### Packets
Link: https://net.example/a
Time: 10 min

Small.

#### Routers
Link: https://net.example/b
Time:

Big.
`,
      'Course\narea 1: Networks\n  beginner\n    Packets | 10 min\n    Routers | empty time\n',
    ));

  it('areas and modules that are headings of one depth', () =>
    check(
      `# Course

# Area1: Networks

# Lab01: Packets (10 min)

Small.

# Lab02: Routers (20 min)

Big.

# Lab03: Waves (30 min)

Round.
`,
      'Course\narea 1: Networks\n  Lab01: Packets | 10 min\n  Lab02: Routers | 20 min\n  Lab03: Waves | 30 min\n',
    ));

  it('numbered headings with links', () =>
    check(
      `# Course

## Area 1: Networks

### 1. [Video: Packets](https://net.example/a) (10 min)

Small.

### 1.2 [Routers](https://net.example/b)

Big.

### 1.3 [Waves](https://net.example/c)

Round.

### 1.4 Wires

Thin.

### What I think

Much.
`,
      'Course\narea 1: Networks\n  Video: Packets | 10 min\n  Routers | no time\n  Waves | no time\n  Wires | no time\n  topic: What I think\n',
    ));

  it('links after a word for their kind', () => {
    const { modules } = readNotes(
      `# Course

## Area 1: Networks

### Video: [Packets](https://net.example/a) (10 min)

Source: [Heads](https://net.example/heads)

### 2. **Lab:** [Routers](https://net.example/b)

Big.
`,
    );
    assert.deepEqual(
      modules.map(({ title, url }) => `${title} | ${url}`),
      ['Video: Packets | https://net.example/a', 'Lab: Routers | https://net.example/b'],
    );
  });

  it('dashes without a space', () =>
    check(
      `# Course

## Area 1 Networks

-[Packets](https://net.example/a)(10min)

Small.

-Lab: Routers(20min)

Big.
`,
      'Course\narea 1: Networks\n  Packets | 10 min\n  Lab: Routers | 20 min\n',
    ));

  it('headings without a space after “#”', () =>
    check(
      `# Course
##Area 1: Networks
###Video: Packets
Time: 10 min
#small #fast
###[Routers](https://net.example/b)
Big.
`,
      'Course\narea 1: Networks\n  Video: Packets | 10 min\n  Routers | no time\n',
    ));

  it('links that continue on the next line', () =>
    check(
      `# Course

## Area 1: Networks

[Tutorial: Build a small
router](https://net.example/a) (30 min)

By hand.

- [Lab: Measure
  it](https://net.example/b) (20 min)
`,
      'Course\narea 1: Networks\n  Tutorial: Build a small router | 30 min\n  Lab: Measure it | 20 min | no notes\n',
    ));

  it('items of a list with more notes than modules', () =>
    check(
      `# Course

## Networks

* [Video: Packets](https://net.example/a)

Time: 10 min

* head
* body
* [and more](https://net.example/more) of it

* [Lab: Routers](https://net.example/b)

* tables
* timers
* paths
`,
      'Course\narea: Networks\n  Video: Packets | 10 min\n  Lab: Routers | no time\n',
    ));

  it('quoted lines if nearly all are titles', () =>
    check(
      `# Course

## Area 1: Networks

> **Video: Packets (10 min)**

Small.

> **Lab: Routers (20 min)**

Big.

> **Lab: Waves (5 min)**

Round.

> **Lab: Wires (5 min)**

Thin.

> **Routing tables**

Long.
`,
      'Course\narea 1: Networks\n  Video: Packets | 10 min\n  Lab: Routers | 20 min\n  Lab: Waves | 5 min\n  Lab: Wires | 5 min\n  Routing tables | no time\n',
    ));

  it('levels before kinds, and after areas', () => {
    const { modules } = readNotes(
      `# Course

## Area 1: Networks

### Beginning level - Video: Packets

Small.

### Intermediate Level - Lab: Routers

Big.

## Area 2: Wires (Beginner Level)

### Lab: Waves (5 min)

Round.
`,
    );
    assert.deepEqual(
      modules.map(({ title, level }) => `${title} | ${level}`),
      [
        'Beginning level - Video: Packets | beginner',
        'Intermediate Level - Lab: Routers | intermediate',
        'Lab: Waves | beginner',
      ],
    );
  });

  it('lectures and labs after their week', () =>
    check(
      `# Course

## Week 1

### Week 1 - Lecture 1: Packets (50 min)

Small.

### Week 1 - Lab 2 (20 min)

Big.
`,
      'Course\narea 1:\n  Week 1 - Lecture 1: Packets | 50 min\n  Week 1 - Lab 2 | 20 min\n',
    ));

  it('checkboxes without other evidence for modules', () => {
    const list =
      '- [x] [Lecture 1: Packets](https://net.example/a) (50 min)\n  - small\n- [ ] Lab 2: Routers (20 min)\n- [ ] Rest\n';
    check(
      `# Course\n\n## Area 1: Networks\n\n${list}`,
      'Course\narea 1: Networks\n  Lecture 1: Packets | 50 min\n  Lab 2: Routers | 20 min | no notes\n  Rest | no time | no notes\n',
    );
    check(
      `# Course\n\n${list}\n## Area 1: Networks\n\n### Lecture 1: Packets (50 min)\n\nSmall.\n`,
      'Course\narea 1: Networks\n  Lecture 1: Packets | 50 min\n',
    );
  });

  it('numbered titles, but not other titles next to them', () =>
    check(
      `# Course

## Area 1: Networks

### The lab

Upstairs.

### Step 1: Packets (10 min)

Small.

### Step 2: Routers (20 min)

Big.

### Step 3: Waves (5 min)

Round.

### Step 4: Wires

Thin.

### What went wrong

A lot.
`,
      'Course\narea 1: Networks\n  topic: The lab\n  Step 1: Packets | 10 min\n  Step 2: Routers | 20 min\n  Step 3: Waves | 5 min\n  Step 4: Wires | no time\n  topic: What went wrong\n',
    ));

  it('no parts of a module', () =>
    check(
      `# Course

## Networks

### [Lab: Packets](https://net.example/a) (10 min)

#### Part 1: Heads

Small.

#### Part 2: Tails

### [Lab: Routers](https://net.example/b) (20 min)

Big.
`,
      'Course\narea: Networks\n  Lab: Packets | 10 min\n  Lab: Routers | 20 min\n',
    ));

  it('headings without a space after “#”, next to a bold line', () =>
    check(
      `#Lab: Packets (10 min)

Small.

###Part 1: Heads

First. #small

**Video: Waves** (20 min)

Round.

#video:Light （5min）

Fast.
`,
      'no title\nLab: Packets | 10 min\nVideo: Waves | 20 min\nvideo:Light | 5 min\n',
    ));

  it('no entries of a table of contents whose links contain the URL of the page', () =>
    check(
      `# Course

- [Beginner Level: Networks](https://github.com/ada/course/#beginner-level-networks)
- [Lab: Routers](https://github.com/ada/course/blob/master/README.md#lab-routers)
- [Routers für alle](https://github.com/ada/course#routers-f%C3%BCr-alle---20-min)

## Area 1: Networks

### Lab: Routers (20 min)

Big. The code is here:

[Repo](https://github.com/ada/routers)

And there.
`,
      'Course\narea 1: Networks\n  Lab: Routers | 20 min\n',
    ));
});

describe('titles of a known course', () => {
  const knows = knownTitles(
    ['Video: Why Packets?', 'Lab: Packets in Practice', 'Routing'],
    ['Networks', 'Packets and Networks'],
  );
  function check(text: string, expected: string) {
    assert.equal(drawn(readNotes(text, { levels: [], isNotes: true, knows })), expected);
  }

  it('are evidence for modules, in any word order, and for areas', () =>
    check(
      `# Course

## Packets and Networks (all of it)

### why packets

Small.

### Practice: packets

Big.

### Waves

Round.

## Report

Long.
`,
      'Course\narea: Packets and Networks (all of it)\n  why packets | no time\n  Practice: packets | no time\n  Waves | no time\ntopic: Report\n',
    ));

  it('identify notes without times, if there are two areas or three modules', () => {
    const isNotes = (text: string) => readNotes(`# Course\n\n${text}`, { levels: [], knows }).isNotes;
    const of = (...areas: string[]) => areas.map((area) => `## ${area}\n\n- Small\n- Big\n\n`).join('');
    const course = knownTitles([], ['Packets and Networks', 'Switches and Routers']);
    const notes = `# Course\n\n${of('Packets and Networks', 'Switches and Routers')}`;
    assert.ok(readNotes(notes, { levels: [], knows: course }).isNotes);
    assert.ok(!readNotes(notes, { levels: [] }).isNotes);
    assert.ok(!isNotes(of('Packets and Networks', 'Usage')));
  });

  it('are ignored if there is only one, or if they have one word', () =>
    check(
      '# Course\n\n## Area 1: Networks\n\n### Why packets\n\nSmall.\n\n### Waves\n\n## Area 2\n\n### Routing\n\nRound.\n',
      'Course\narea 1: Networks\n  topic: Why packets\n  topic: Waves\narea 2:\n  topic: Routing\n',
    ));
});
