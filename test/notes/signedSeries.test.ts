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

describe('a sign before the titles of a series', () => {
  it('is an arrow of dashes before lessons', () =>
    check(
      '--> Lesson 1: Wires\n\n- Copper.\n\n--> Lesson 2: Waves\n\n- Long.\n\n--> Lesson 3: Light\n\n- Fast.\n',
      'no title\nLesson 1: Wires | no time\nLesson 2: Waves | no time\nLesson 3: Light | no time\n',
    ));

  it('is an arrow before lectures, in German', () =>
    check(
      '➜ Vorlesung 1: Drähte\n\n- Kupfer.\n\n➜ Vorlesung 2: Wellen\n\n- Lang.\n\n➜ Vorlesung 3: Licht\n\n- Schnell.\n',
      'no title\nVorlesung 1: Drähte | no time\nVorlesung 2: Wellen | no time\nVorlesung 3: Licht | no time\n',
    ));

  it('is a square before days, in Japanese', () =>
    check(
      '# 学習ログ\n\n### ■ 2日目: 2024年5月7日\n\n- 波の勉強\n\n### ■ 1日目: 2024年5月6日\n\n- 電線の勉強\n',
      '学習ログ\ngroup: 学習ログ\n  2日目: 2024年5月7日 | no time\n  1日目: 2024年5月6日 | no time\n',
    ));

  it('is not a prompt before commands', () =>
    check('# Wires\n\n--> Step 1: run it\n\n--> Step 2: stop it\n\n--> Step 3: remove it\n', none));
});
