import assert from 'node:assert/strict';
import { type Module, timeOf } from '../../server/src/notes/model/notes';
import { readNotes } from '../../server/src/notes/reading/read';
import { notesPrefilter } from '../../server/src/notes/scan/notesPrefilter';
import { runToEnd } from '../../server/src/text/steps';
import { drawn } from './drawn';

const none = 'not notes\n';

function check(text: string, expected: string) {
  assert.equal(drawn(readNotes(text)), expected);
  if (expected !== none) assert.ok(runToEnd(notesPrefilter(text, { levels: [] })), 'may be notes');
}

const boxes = (...titles: string[]) => `${titles.map((title) => `- [x] ${title}`).join('\n')}\n\n`;

describe('areas that are deep headings', () => {
  it('below a single heading', () =>
    check(
      `# My course\n\n## Progress\n\n### Physics\n\n#### Wires\n\n${boxes('Copper', 'Iron')}#### Waves\n\n${boxes('Light', 'Sound')}`,
      'My course\ntopic: Progress\ntopic: Physics\narea: Wires\n  Copper | no time | no notes\n  Iron | no time | no notes\narea: Waves\n  Light | no time | no notes\n  Sound | no time | no notes\n',
    ));

  it('are groups below several headings', () =>
    check(
      `# My course\n\n### Physics\n\n#### Wires\n\n${boxes('Copper', 'Iron')}### Music\n\n#### Waves\n\n${boxes('Light', 'Sound')}`,
      'My course\narea: Physics\n  group: Wires\n    Copper | no time | no notes\n    Iron | no time | no notes\narea: Music\n  group: Waves\n    Light | no time | no notes\n    Sound | no time | no notes\n',
    ));

  const site = 'https://www.coursera.org/learn';

  it('beside higher ones that contain modules themselves', () =>
    check(
      `## Completed Courses\n\n### Coursera\n\n##### Wires\n\n* [Copper](${site}/a)\n* [Iron](${site}/b)\n\n##### Waves\n\n* [Light](${site}/c)\n\n### Others\n\n* [Sound](${site}/d)\n`,
      'no title\ntopic: Completed Courses\ntopic: Coursera\narea: Wires\n  Copper | no time | no notes\n  Iron | no time | no notes\narea: Waves\n  Light | no time | no notes\narea: Others\n  Sound | no time | no notes\n',
    ));
});

describe('links in a list of courses', () => {
  const site = 'https://www.udemy.com/course';

  it('can be followed by authors', () =>
    check(
      `# Courses\n\n* [Wires](${site}/a), by *Ada Byron Lovelace*\n* [Waves](${site}/b), by *Augusta Christine Fells*\n* [Light](${site}/c) (von Carl Friedrich Gauss)\n* [Sound](${site}/d)\n`,
      'Courses\ngroup: Courses\n  Wires | no time | no notes\n  Waves | no time | no notes\n  Light | no time | no notes\n  Sound | no time | no notes\n',
    ));

  it('can follow symbols, and links of symbols', () => {
    const { modules } = readNotes(
      `# Курсы\n\n* ✅ [Wires](${site}/a)\n* ✅ [📜](https://my.example/proof.pdf) [Waves](${site}/b)\n* [Light](${site}/c)\n* ☐ [Sound](${site}/d)\n`,
    );
    const urls = modules.map(({ title, url }: Module) => `${title} ${url?.slice(site.length)}`);
    assert.deepEqual(urls, ['Wires /a', 'Waves /b', 'Light /c', 'Sound /d']);
  });
});

describe('a table with the type of each item', () => {
  const rows = (...titles: string[]) =>
    `| Progress | Type | Item | Project(s) |\n|--|--|--|--|\n${titles.map((title) => `| | Course | ${title} | |\n`).join('')}\n`;

  it('has the items as modules, even if checkboxes list its headings', () =>
    check(
      `# Physics\n\nI am teaching myself physics.\n\n- [ ] [Fields](#fields)\n  - [ ] [Wires](#wires)\n  - [x] [Waves](#waves)\n\n## Fields\n\n### Wires\n\n${rows('Copper', '[Iron](https://iron.example)')}### Waves\n\n${rows('Light', 'Sound')}`,
      'Physics\ntopic: Fields\narea: Wires\n  Copper | no time | no notes\n  Iron | no time | no notes\narea: Waves\n  Light | no time | no notes\n  Sound | no time | no notes\n',
    ));

  it('is no list of courses in other texts', () =>
    check(`# Stock\n\nWhat the shop sells.\n\n${rows('Copper', 'Iron', 'Tin', 'Lead')}`, none));
});

describe('lists beside lessons', () => {
  it('describe the course', () =>
    check(
      '# Physics\n\n## 课程简介\n\n- 所属大学：MIT\n- 先修要求：无\n- 预计学时：50小时\n\n## 学习记录\n\n- Lecture 1: Wires\n- Lecture 2: Waves\n- Lecture 3: Light\n- Final\n',
      'Physics\ntopic: 课程简介\ngroup: 学习记录\n  Lecture 1: Wires | no time | no notes\n  Lecture 2: Waves | no time | no notes\n  Lecture 3: Light | no time | no notes\n  Final | no time | no notes\n',
    ));

  it('have lessons if several items have times', () => {
    const { modules } = readNotes(
      '# Physics course\n\n## Extra\n\n- Wires: copper (5 min)\n- Waves: light (6 min)\n- Tones: sound (7 min)\n\n## Lectures\n\n- Lecture 1: Wires\n- Lecture 2: Waves\n- Lecture 3: Light\n',
    );
    assert.equal(modules.filter((module) => timeOf(module)).length, 3);
  });

  it('have an item without a number, if nearly all checkboxes have one', () => {
    const numbered = Array.from({ length: 10 }, (_, n) => `- [ ] 1.${n + 1} Wire ${n + 1}\n`).join('');
    const { modules } = readNotes(`# Physics course\n\n${numbered}- [ ] Commands\n`);
    assert.equal(modules.at(-1)?.title, 'Commands');
  });
});

describe('a table of hours', () => {
  it('for the numbered parts of a course', () =>
    check(
      '# Wires 2026\n\nI did this course again. I never forget a wire.\n\n- [My wires](https://wires.example)\n\n## Time usage\n\n| | Hours |\n|--|--|\n| Part 0 | 1 |\n| Part 1 | 2 |\n| Part 2 | 4.5 |\n',
      'Wires 2026\nPart 0 | 60 min | no notes\nPart 1 | 120 min | no notes\nPart 2 | 270 min | no notes\n',
    ));

  it('for exercises on dates, in Finnish', () =>
    check(
      '### Kirjanpito\n\n|PVM|Tunnit|Mitä|\n|--|--|--|\n|22.5|4|Tehtävä 0.6|\n|23.5|6|1 osan tehtäviä|\n|24.5|2|loput tehtävät|\n',
      'no title\ngroup: Kirjanpito\n  Tehtävä 0.6 | 240 min | no notes\n  1 osan tehtäviä | 360 min | no notes\n  loput tehtävät | 120 min | no notes\n',
    ));

  it('is none for the parts of a machine', () =>
    check('# Pump\n\n## Hours\n\n| | Hours |\n|--|--|\n| Part 0 | 1 |\n| Part 1 | 2 |\n| Part 2 | 4 |\n', none));
});

describe('a day in a journal', () => {
  it('is no module if its time of study is 0', () =>
    check(
      '# 学習ログ\n\n## 2024-05-08\n\n- 学習時間: 14分\n- 導線\n\n## 2024-05-07\n\n- 学習時間: 0分\n- 寝た\n\n## 2024-05-06\n\n- 学習時間: 20分\n- 波\n',
      '学習ログ\ngroup: 学習ログ\n  2024-05-08 | 14 min\ntopic: 2024-05-07\n  2024-05-06 | 20 min\n',
    ));
});
