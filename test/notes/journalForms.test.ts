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

describe('entries of a journal', () => {
  it('are titled with a word and a date, and can contain sections', () =>
    check(
      '# Arbeitsjournal 12.01.2024\n\n## Was habe ich gelernt?\n\nDrähte.\n\n# Arbeitsjournal – 19.01.2024\n\n# Was habe ich heute gelernt?\n\nWellen.\n\n# Erfolge:\n\nAlles.\n',
      'no title\nArbeitsjournal 12.01.2024 | no time\nArbeitsjournal – 19.01.2024 | no time | no notes\ntopic: Was habe ich heute gelernt?\ntopic: Erfolge\n',
    ));

  it('are titled with a word and a date, in French', () =>
    check(
      "## Journal du 6 mai 2024\n\n### Ce que j'ai appris\n\nLes fils.\n\n## Journal du 7 mai 2024\n\n### Ce que j'ai appris\n\nLes ondes.\n",
      'no title\nJournal du 6 mai 2024 | no time\nJournal du 7 mai 2024 | no time\n',
    ));

  it('are titled with a word and a date, in Spanish, with labels', () =>
    check(
      '# Apuntes 2024-05-06\n\n**Temas vistos:** cables\n\n# Apuntes 2024-05-07\n\n**Temas vistos:** ondas\n',
      'no title\nApuntes 2024-05-06 | no time\nApuntes 2024-05-07 | no time\n',
    ));

  it('are titled with a word and a date, in Chinese', () =>
    check(
      '# 工作日报 2024-05-06\n\n## 今日收获\n\n导线\n\n# 工作日报 2024-05-07\n\n## 今日收获\n\n波\n',
      'no title\n工作日报 2024-05-06 | no time\n工作日报 2024-05-07 | no time\n',
    ));

  it('continue at another depth of headings', () =>
    check(
      '## Day 1 (2025-08-17)\n\n- Wires studied\n\n## Day 2 (2025-08-18)\n\n- Waves studied\n\n# Day 3 - 2025.08.20\n\n## Today I learned\n\n- Light\n',
      'no title\nDay 1 (2025-08-17) | no time\nDay 2 (2025-08-18) | no time\nDay 3 - 2025.08.20 | no time\n',
    ));

  it('are days of training at work', () =>
    check(
      '# Tutti i progressi durante il tirocinio\n\n## Giorno 1 - 25 Novembre 2025\n\nHo letto una lezione sui fili.\n\n## Giorno 2 - 26 Novembre 2025\n\nUn esercizio sulle onde.\n',
      'Tutti i progressi durante il tirocinio\ngroup: Tutti i progressi durante il tirocinio\n  Giorno 1 - 25 Novembre 2025 | no time\n  Giorno 2 - 26 Novembre 2025 | no time\n',
    ));

  for (const [what, text] of [
    ['meetings', '# Meeting 2024-05-06\n\n## Agenda\n\nWires.\n\n# Meeting 2024-05-13\n\n## Agenda\n\nWaves.\n'],
    ['reviews', '# Sprint review – 12.05.2024\n\nWe learned a lot.\n\n# Sprint review – 26.05.2024\n\nBugs.\n'],
    ['releases', '# Release 2024-05-06\n\n- Learn mode added\n\n# Release 2024-05-13\n\n- Study mode fixed\n'],
    [
      'a trip',
      '# Trip\n\n## Day 1 - May 3\n\nRome.\n\n## Day 2 - May 4\n\nWe learned to cook.\n\n# Day 3 - May 5\n\nSea.\n',
    ],
    ['standups', '# Standup\n\n## Notes 2024-05-06\n\nBlockers: none\n\n## Notes 2024-05-07\n\nStudied the logs.\n'],
  ] as const)
    it(`are not ${what}`, () => check(text, none));
});
