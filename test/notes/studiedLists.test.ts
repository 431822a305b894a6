import assert from 'node:assert/strict';
import { readNotes } from '../../server/src/notes/reading/read';
import { notesPrefilter } from '../../server/src/notes/scan/notesPrefilter';
import { runToEnd } from '../../server/src/text/steps';
import { drawn } from './drawn';

const none = 'not notes\n';

function check(text: string, expected: string) {
  assert.equal(drawn(readNotes(text)), expected);
  if (expected !== none) assert.ok(runToEnd(notesPrefilter(text, { levels: [] })), 'may be notes');
}

describe('a list of what was studied, in a text that names a course', () => {
  const lectures =
    '### [Wires](https://video.example/a)\n\n- Copper.\n\n### [Waves](https://video.example/b)\n\nThey are fast.\n\n### [Light](https://video.example/c)\n';

  it('has linked headings with notes', () =>
    check(
      `# Lecture list\n\n${lectures}`,
      'Lecture list\ngroup: Lecture list\n  Wires | no time\n  Waves | no time\n  Light | no time | no notes\n',
    ));

  it('is not recognized if the text names no course', () => check(`# Places\n\n${lectures}`, none));

  it('is not recognized in the program of a conference', () => check(`# Conference lectures\n\n${lectures}`, none));

  const courses =
    '# My MOOC challenge\n\n- [x] Ada Lovelace - [Wires](https://www.coursera.org/learn/wires)\n\n  - [Slides](https://wires.example/slides)\n\n- [ ] Alan Turing - Waves\n- [ ] Grace Hopper - Light\n';

  it('has checkboxes, with what belongs to them as notes', () =>
    check(
      courses,
      'My MOOC challenge\ngroup: My MOOC challenge\n  Ada Lovelace - Wires | no time\n  Alan Turing - Waves | no time | no notes\n  Grace Hopper - Light | no time | no notes\n',
    ));

  it('is not recognized among the tasks of a project', () =>
    check('# Course app\n\n- [x] Add a login\n- [x] Add a list\n- [ ] Add a map\n', none));

  const index =
    'These are all of them.\n\n## Basics\n\n[Wires](wires)\n\n[Waves](waves)\n\n## More\n\n[Light](light)\n';

  it('has lines that only link to files, below a title with a word for notes', () =>
    check(
      `# Workshop notes\n\n${index}`,
      'Workshop notes\narea: Basics\n  Wires | no time | no notes\n  Waves | no time | no notes\narea: More\n  Light | no time | no notes\n',
    ));

  it('is not recognized if the title names something else', () => check(`# Workshop\n\n${index}`, none));

  it('has two lectures whose titles are abbreviated', () =>
    check(
      '# Lec 2 - Sept 13\n\nWires are old.\n\n# Lec 4 - Sept 21\n\nWaves are older.\n',
      'no title\nLec 2 - Sept 13 | no time\nLec 4 - Sept 21 | no time\n',
    ));

  it('is not recognized if it contains the steps of a task', () =>
    check('# Homework 2 of the course\n\n## Step 1\n\nOpen it.\n\n## Step 2\n\nClose it.\n\n## Step 3\n\nGo.\n', none));
});

describe('a journal in which most days state the time spent', () => {
  const day = (n: number) =>
    `### Thursday, January ${n}\n\n- [x] **Learning:** Video ${n} - Wires (~8 min)\n- **Time spent:** 30 / 40 min\n\n`;

  it('has the days as modules, whatever they contain', () =>
    check(
      `# Week 1\n\n**Course:** Networks\n\n${day(1)}${day(2)}${day(3)}`,
      'Week 1\ngroup: Week 1\n  Thursday, January 1 | 30 min\n  Thursday, January 2 | 30 min\n  Thursday, January 3 | 30 min\n',
    ));

  it('can state it below a heading', () =>
    check(
      '# Learning log\n\n## Day 1\n\nLearned loops.\n\n### Time spent\n\n2 h\n\n## Day 2\n\nLearned maps.\n\n### ⏱ Time spent coding:\n\n- 30 min\n',
      'Learning log\ngroup: Learning log\n  Day 1 | 120 min\n  Day 2 | 30 min\n',
    ));

  const folded = (n: number) =>
    `<details>\n  <summary>Day ${n}: April ${n}, 2026</summary>\n\n  ### Progress\n  * A course on wires\n\n  ### Time spent\n  * ${n} h\n</details>\n\n`;

  it('can have folded days, whose headings are notes', () =>
    check(
      `# Daily Log\n\nMy course.\n\n${folded(1)}${folded(2)}${folded(3)}`,
      'Daily Log\ngroup: Daily Log\n  Day 1: April 1, 2026 | 60 min\n  Day 2: April 2, 2026 | 120 min\n  Day 3: April 3, 2026 | 180 min\n',
    ));

  it('can have times of day before the time', () =>
    check(
      '# Study journal\n\n## 2026-03-23\n\n- 15:02 ~ 18:30 (3h27m)\n\n1. Read chapter 1.\n\n## 2026-03-24\n\n- 9:00 am - 10:00 am (1 h)\n\n1. Read chapter 2.\n',
      'Study journal\ngroup: Study journal\n  2026-03-23 | 207 min\n  2026-03-24 | 60 min\n',
    ));

  it('has the items of its days as modules if these have the times', () =>
    check(
      '# Study log\n\n### 2026-01-15\n\n- **Networks:**\n  - (1 h 20 min) Course: wires\n  - (2 h) Lab: waves\n- **Hardware:**\n  - Quiz: cables\n\n### 2026-01-16\n\n- **Networks:**\n  - (30 min) Course: light\n  - (45 min) Lab: fibres\n',
      'Study log\ngroup: 2026-01-15\n  Course: wires | 80 min | no notes\n  Lab: waves | 120 min | no notes\n  Quiz: cables | no time | no notes\ngroup: 2026-01-16\n  Course: light | 30 min | no notes\n  Lab: fibres | 45 min | no notes\n',
    ));
});

describe('a list of talks or videos', () => {
  it('is not recognized if its title names talks', () => {
    const block = (n: number) =>
      `## Block ${n}\n\n| Speaker | Video |\n|---|---|\n| Ada | [Wires](https://video.example/${n}) |\n\n`;
    check(`# Lightning talks\n\nLessons learned from studies.\n\n${block(1)}${block(2)}${block(3)}`, none);
  });

  it('is not recognized if only their lengths are those of modules', () =>
    check(
      '# Video walkthroughs\n\nHow to use the finder.\n\n1. **Getting started** (10:15)\n   - Overview\n   - [Watch](https://finder.example/a)\n2. **Search** (8:42)\n   - Filters\n   - [Watch](https://finder.example/b)\n3. **Export** (7:25)\n   - Formats\n   - [Watch](https://finder.example/c)\n',
      none,
    ));
});

describe('links below a heading such as "Resources"', () => {
  const weeks =
    '## Week 1\n\n### 1.1 Wires\n\nCopper.\n\n## Week 2\n\n### 2.1 Waves\n\nFast.\n\n### 2.2 Light\n\nFaster.\n';

  it('are no modules beside those of a course', () =>
    check(
      `# Course on networks\n\n## Useful links\n\n- [A book](https://books.example/a)\n- [A list](https://list.example/b)\n\n${weeks}`,
      'Course on networks\ntopic: Useful links\narea 1:\n  Wires | no time\narea 2:\n  Waves | no time\n  Light | no time\n',
    ));
});
