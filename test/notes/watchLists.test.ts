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

describe('check lists and lists of links', () => {
  describe('a check list of videos', () => {
    it('is recognized by their lengths, with boxes without a blank, and without its legend', () =>
      check(
        '## Template\n\n- [ ] To learn\n- [x] Watched\n\n## Wires\n\n- [x] [Wires 1](https://www.youtube.com/watch?v=1) (11:13)\n- [x] [Wires 2](https://www.youtube.com/watch?v=2) (3:04)\n- [x] [Wires 3](https://www.youtube.com/watch?v=3) (3:35)\n- [x] [Wires 4](https://www.youtube.com/watch?v=4) (5:29)\n- [] [Wires 5](https://www.youtube.com/watch?v=5) (20:47)\n\n## Waves\n\n- [x] Light\n- [ ] Glass\n',
        'no title\ntopic: Template\narea: Wires\n  Wires 1 | 11 min | no notes\n  Wires 2 | 3 min | no notes\n  Wires 3 | 4 min | no notes\n  Wires 4 | 5 min | no notes\n  Wires 5 | 21 min | no notes\narea: Waves\n  Light | no time | no notes\n  Glass | no time | no notes\n',
      ));

    it('is not recognized without lengths', () =>
      check(
        '# Links\n\n- [x] [Wires 1](https://www.youtube.com/watch?v=1)\n- [x] [Wires 2](https://www.youtube.com/watch?v=2)\n- [x] [Wires 3](https://www.youtube.com/watch?v=3)\n- [x] [Wires 4](https://www.youtube.com/watch?v=4)\n- [x] [Wires 5](https://www.youtube.com/watch?v=5)\n',
        none,
      ));

    it('is not recognized if no box is checked', () =>
      check(
        '# Links\n\n- [ ] [Wires 1](https://www.youtube.com/watch?v=1) (11:13)\n- [ ] [Wires 2](https://www.youtube.com/watch?v=2) (12:13)\n- [ ] [Wires 3](https://www.youtube.com/watch?v=3) (13:13)\n- [ ] [Wires 4](https://www.youtube.com/watch?v=4) (14:13)\n- [ ] [Wires 5](https://www.youtube.com/watch?v=5) (15:13)\n',
        none,
      ));
  });

  describe('a number after a link', () => {
    it('is in the unit of the others', () =>
      check(
        '# Courses\n\n- [Wires](https://www.udemy.com/course/wires/) 4h\n- [Waves](https://www.udemy.com/course/waves/) 13.5\n- [Light](https://www.udemy.com/course/light/) 2h\n- [Glass](https://www.udemy.com/course/glass/) 1.5h\n',
        'Courses\ngroup: Courses\n  Wires | 240 min | no notes\n  Waves | 810 min | no notes\n  Light | 120 min | no notes\n  Glass | 90 min | no notes\n',
      ));

    it('is no time if the others have several units', () =>
      check(
        '# Courses\n\n- [Wires](https://www.udemy.com/course/wires/) 4h\n- [Waves](https://www.udemy.com/course/waves/) 13.5\n- [Light](https://www.udemy.com/course/light/) 20 min\n- [Glass](https://www.udemy.com/course/glass/) 1.5h\n',
        'Courses\ngroup: Courses\n  Wires | 240 min | no notes\n  Waves | no time | no notes\n  Light | 20 min | no notes\n  Glass | 90 min | no notes\n',
      ));

    it('is no time if all are round, as times of day', () =>
      check(
        '# Udemy\n\n- [Wires](https://www.udemy.com/course/wires/) (3:00)\n- [Waves](https://www.udemy.com/course/waves/) (4:30)\n- [Light](https://www.udemy.com/course/light/) (5:00)\n- [Glass](https://www.udemy.com/course/glass/) (6:15)\n',
        'Udemy\ngroup: Udemy\n  Wires | no time | no notes\n  Waves | no time | no notes\n  Light | no time | no notes\n  Glass | no time | no notes\n',
      ));
  });

  describe('a check list of a learning path', () => {
    it('contains courses without times', () =>
      check(
        '# Learning Paths: Linux Academy\n\n## Cloud\n\n### Wires\n\nDuration: 2 days, 7 hours\n\n- [ ] Copper\n- [ ] Glass\n\n### Waves\n\nDuration: 2 days\n\n- [x] Light\n- [ ] Sound\n',
        'Learning Paths: Linux Academy\ntopic: Cloud\narea: Wires\n  Copper | no time | no notes\n  Glass | no time | no notes\narea: Waves\n  Light | no time | no notes\n  Sound | no time | no notes\n',
      ));

    it('may have other marks', () =>
      check(
        '# Course: Electricity\n\n- [x] Wires\n- [~] Waves\n- [/] Light\n- [ ] Glass\n',
        'Course: Electricity\ngroup: Course: Electricity\n  Wires | no time | no notes\n  Waves | no time | no notes\n  Light | no time | no notes\n  Glass | no time | no notes\n',
      ));
  });

  describe('headings of lessons', () => {
    it('make links outside of them no modules', () =>
      check(
        '# RaiseTech\n\n## 時間\n\n[記録](https://net.example/log)\n\n## 成果\n\n### 第1回 導線\n\n銅\n\n### 第2回 波\n\n光\n\n### 第3回 光\n\n硝子\n',
        'RaiseTech\ntopic: 時間\narea: 成果\n  第1回 導線 | no time\n  第2回 波 | no time\n  第3回 光 | no time\n',
      ));
  });

  describe('days of a journal', () => {
    it('are no modules if a line states no time', () =>
      check(
        '# Learning log\n\n## 2024-05-06\n\nStudy time: 2 h\n\nLearned wires.\n\n## 2024-05-07\n\nStudy time: 0 min\n\n## 2024-05-08\n\nStudy time: 1 h\n\nLearned waves.\n',
        'Learning log\ngroup: Learning log\n  2024-05-06 | 120 min\ntopic: 2024-05-07\n  2024-05-08 | 60 min\n',
      ));
  });
});
