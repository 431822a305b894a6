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

describe('texts that look like notes', () => {
  describe('are not recognized if they are', () => {
    it('a form without any entry', () =>
      check(
        '# Electricity Study Log\n\n## Week 1\n\n### Day 1: ________\n\n- **Topics:**\n- **Time Spent:**\n\n### Day 2: ________\n\n- **Topics:**\n- **Time Spent:**\n\n### Day 3: ________\n\n- **Topics:**\n- **Time Spent:**\n',
        none,
      ));

    it('a template with names in brackets', () =>
      check(
        '# Daily Study Log\n\n## Day [X]: [Topic]\n\n**Time spent:**\n\n**Learned:**\n\n## Day [Y]: [Topic]\n\n**Time spent:**\n\n**Learned:**\n',
        none,
      ));

    it('the README of a program with videos about it', () =>
      check(
        '# Lamp — beginners\n\nA lamp for the class of a professor.\n\n## Lessons\n\n| # | Lesson | Duration |\n|---|---|---|\n| 01 | What is a wire | 12:54 |\n| 02 | Waves | 50:21 |\n| 03 | Light | 26:25 |\n\n## How to run\n\nStart it.\n\n## Project structure\n\nOne file.\n',
        none,
      ));
  });

  describe('are recognized if they are', () => {
    it('a form with one entry', () =>
      check(
        '# Electricity Study Log\n\n### Day 1: Wires\n\n- **Topics:** copper\n- **Time Spent:** 2 h\n\n### Day 2: ________\n\n- **Topics:**\n- **Time Spent:**\n\n### Day 3: ________\n\n- **Topics:**\n- **Time Spent:**\n',
        'Electricity Study Log\ngroup: Electricity Study Log\n  Day 1: Wires | 120 min\n  Day 2: ________ | empty time | no notes\n  Day 3: ________ | empty time | no notes\n',
      ));

    it('the README of a program whose author studied the videos', () =>
      check(
        '# Lamp — beginners\n\nA lamp for the class of a professor.\n\n## Lessons\n\n| # | Lesson | Duration | Notes |\n|---|---|---|---|\n| 01 | What is a wire | 12:54 | Copper. |\n| 02 | Waves | 50:21 | Fast. |\n| 03 | Light | 26:25 | |\n\n## How to run\n\nStart it.\n\n## Project structure\n\nOne file.\n',
        'Lamp — beginners\ngroup: Lessons\n  What is a wire | 13 min\n  Waves | 50 min\n  Light | 26 min | no notes\ntopic: How to run\ntopic: Project structure\n',
      ));
  });
});
