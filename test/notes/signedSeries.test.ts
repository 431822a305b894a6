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

describe('codes for a part and a smaller part', () => {
  it('are weeks and days of a course', () =>
    check(
      '# Course\n\n## W1D1 Wires\n\nCopper.\n\n## W1D2 Waves\n\nLong.\n\n## W2D1 Light\n\nFast.\n',
      'Course\ngroup: Course\n  W1D1 Wires | no time\n  W1D2 Waves | no time\n  W2D1 Light | no time\n',
    ));

  it('are weeks and days with times after other labels, in French', () =>
    check(
      '# Apprendre\n\n## S1J1 — Les fils\n\n- Le cuivre.\n- Note : 3 / Temps : 60 min\n\n## S1J2 — Les ondes\n\n- Longues.\n\n- Note : 4 / Temps : 40 min\n',
      'Apprendre\ngroup: Apprendre\n  S1J1 — Les fils | 60 min\n  S1J2 — Les ondes | 40 min\n',
    ));

  it('are not seasons and episodes', () =>
    check('# Course of a series\n\n## S1E1 Wires\n\nFun.\n\n## S1E2 Waves\n\nFun.\n\n## S1E3 Light\n\nFun.\n', none));
});

describe('links to numbered folders in plain lines', () => {
  const title = '# Curso de Electricidade (Udemy)\n\n';

  it('are the sections of a course, in bold after symbols', () =>
    check(
      `${title}🟢 **[1_fios](/curso/1_fios/)**\n\nCobre.\n\n🧩 **[2_ondas](/curso/2_ondas/)**\n\n🚀 **[3_luz](/curso/3_luz/)**\n\n💊 **[4_som](/curso/4_som/)**\n`,
      'Curso de Electricidade (Udemy)\ngroup: Curso de Electricidade (Udemy)\n  fios | no time\n  ondas | no time | no notes\n  luz | no time | no notes\n  som | no time | no notes\n',
    ));
});
