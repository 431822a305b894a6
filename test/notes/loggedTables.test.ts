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

describe('tables whose cells show what was studied', () => {
  it('on each date, and for how many hours, below the parts of a course', () =>
    check(
      '# Work hours\n\nHours that I spent on the course.\n\n## Part 1\n\n| date | hours | description |\n|--|--|--|\n| 2024-05-06 | 2 | reading about wires |\n| 2024-05-07 | 1 | exercise 1.1 |\n| total | 3 | |\n\n## Part 2\n\n| date | hours | description |\n|--|--|--|\n| 2024-05-08 | 4 | waves |\n| 2024-05-09 | 3 | light |\n',
      'Work hours\narea 1:\n  reading about wires | 120 min | no notes\n  exercise 1.1 | 60 min | no notes\narea 2:\n  waves | 240 min | no notes\n  light | 180 min | no notes\n',
    ));

  it('in a language whose words for the columns are not known', () =>
    check(
      '# Bókhald\n\nKurs TIES, vinna.\n\n| Dagur | Vinna | Lýsing |\n|--|--|--|\n| 28.9.2026 | 1.5h | Vírar |\n| 29.9.2026 | 1.0h | Bylgjur |\n| 30.9.2026 | 3.0h | Ljós |\n',
      'Bókhald\ngroup: Bókhald\n  Vírar | 90 min | no notes\n  Bylgjur | 60 min | no notes\n  Ljós | 180 min | no notes\n',
    ));

  it('with a state for each section, in a study log', () =>
    check(
      '# Study Log\n\n| Section | Status | Confidence |\n|--|--|--|\n| 1.1 Wires | ✅ Complete | |\n| 1.2 Waves | ✅ Complete | |\n| 2.1 Light | ⬜ Not started | |\n| 2.2 Sound | ⬜ Not started | |\n',
      'Study Log\ngroup: Study Log\n  Wires | no time | no notes\n  Waves | no time | no notes\n  Light | no time | no notes\n  Sound | no time | no notes\n',
    ));

  it('with the date of each subject, in Chinese', () =>
    check(
      '# 学习笔记\n\n| 序号 | 科目 | 进度 | 上次 | 备注 |\n|--|--|--|--|--|\n| 1 | 导线 | 已学完铜 | 2024年3月21日 | 铜很软 |\n| 2 | 波 | 已学完光 | 2024年3月20日 | |\n| 3 | 声音 | 已学到第二章 | 2024年3月22日 | |\n',
      '学习笔记\ngroup: 学习笔记\n  导线 | no time\n  波 | no time | no notes\n  声音 | no time | no notes\n',
    ));

  it('are not the hours of a project', () =>
    check(
      '# Time sheet\n\n| date | hours | description |\n|--|--|--|\n| 2024-05-06 | 2 | set up the server |\n| 2024-05-07 | 1 | fixed the login |\n| 2024-05-08 | 4 | tests |\n',
      none,
    ));

  it('are not the states of features', () =>
    check(
      '# Wave player\n\nMade for a course.\n\n| Feature | Status |\n|--|--|\n| Play | ✅ |\n| Pause | ✅ |\n| Stop | ⬜ |\n',
      none,
    ));
});
