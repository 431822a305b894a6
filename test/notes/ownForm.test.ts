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

describe('journals of study in any form', () => {
  it('with a labeled date on a separate line, and a title that is not a heading, in Finnish', () =>
    check(
      'Verkkokurssi\n\nOPPIMISPÄIVÄKIRJA\n\nPäivämäärä: 22.5.2025\nOppimistulos: opin langoista.\n\nPäivämäärä: 23.5.2025\nOppimistulos: opin aalloista.\n\nPäivämäärä: 26.5.2025\nOppimistulos: opin valosta.\n',
      'no title\nPäivämäärä: 22.5.2025 | no time\nPäivämäärä: 23.5.2025 | no time\nPäivämäärä: 26.5.2025 | no time\n',
    ));

  it('with days that continue as items and at other depths, in Japanese', () =>
    check(
      '# 学習記録\n\n## Day4\n\nfor文を学習\n\n# 2026-03-01\n\n- Day5: 関数を学習\n- できた\n\n# Day6\n\n配列を学習\n\n## Day7\n\n引数を学習\n',
      '学習記録\ngroup: 学習記録\n  Day4 | no time\ngroup: 2026-03-01\n  Day5: 関数を学習 | no time\nDay6 | no time\nDay7 | no time\n',
    ));

  it('with the title of a diary and links to other sites, in Spanish', () =>
    check(
      '# Bitácora de 100 Días\n\nLo que aprendo cada día.\n\n### Día 1: Cables\n\n- Aprender qué es un cable\n\n### Día 2: Ondas\n\n- Aprender ondas\n\n## Recursos\n\n- [Guía](https://guia.example)\n- [Libro](https://libro.example)\n',
      'Bitácora de 100 Días\ngroup: Bitácora de 100 Días\n  Día 1: Cables | no time\n  Día 2: Ondas | no time\ntopic: Recursos\n',
    ));

  it('with the title of a diary below front matter', () =>
    check(
      '---\ntags: [dev]\n---\n\n# Bitácora de 100 Días\n\nLo que aprendo cada día.\n\n### Día 1: Cables\n\n- Aprender qué es un cable\n\n### Día 2: Ondas\n\n- Aprender ondas\n',
      'Bitácora de 100 Días\ngroup: Bitácora de 100 Días\n  Día 1: Cables | no time\n  Día 2: Ondas | no time\n',
    ));

  it('without days off, in Portuguese', () =>
    check(
      '# Diário do curso\n\n### 📆 2026-07-27 | ⌛ 90 min\n\n- Aula: fios\n\n### 📆 2026-07-28 | ⌛ 0 min\n\n- Doente\n\n### 📆 2026-07-29 | ⌛ 60 min\n\n- Aula: ondas\n',
      'Diário do curso\ngroup: Diário do curso\n  📆 2026-07-27 | 90 min\ntopic: 📆 2026-07-28\n  📆 2026-07-29 | 60 min\n',
    ));
});

describe('logs of which nearly all lines have a time', () => {
  it('as plain lines below weeks, in Dutch', () =>
    check(
      'Ada\n\nWeek2: 6 uur\n\nSlides bekijken : 2 uur\nEerste helft van de les meevolgen : 4uur\n\nWeek3: 6uur\n\nOefenen: 0.5uur\nWerken aan draden: 5.5uur\n',
      'no title\narea 2:\n  Slides bekijken | 120 min | no notes\n  Eerste helft van de les meevolgen | 240 min | no notes\narea 3:\n  Oefenen | 30 min | no notes\n  Werken aan draden | 330 min | no notes\n',
    ));

  it('as items below weeks', () =>
    check(
      '# Logboek\n\n## Week 1 - 3 uur\n\n- Eerste les volgen: 2u\n- Draden: 1u\n\n## Week 2 - 3u\n\n- Golven: 1u\n- Licht: 2u\n',
      'Logboek\narea 1:\n  Eerste les volgen | 120 min | no notes\n  Draden | 60 min | no notes\narea 2:\n  Golven | 60 min | no notes\n  Licht | 120 min | no notes\n',
    ));

  it('as items, of which one has no time yet', () =>
    check(
      '# Logboek\n\n## Week 1\n\n- Eerste les volgen: 2u\n- Draden: 1u\n\n## Week 2\n\n- Golven: 1u\n- Licht: 2u\n- Geluid\n',
      'Logboek\narea 1:\n  Eerste les volgen | 120 min | no notes\n  Draden | 60 min | no notes\narea 2:\n  Golven | 60 min | no notes\n  Licht | 120 min | no notes\n  Geluid | no time | no notes\n',
    ));

  it('are not notes without a word for study', () =>
    check(
      '# Hours\n\n## Week 1\n\n- Set up server: 2 h\n- Fix login: 1 h\n\n## Week 2\n\n- Tests: 1 h\n- Deploy: 2 h\n',
      none,
    ));
});

describe('plans that are not about study', () => {
  it('with days and their times', () =>
    check(
      '# Auction - 4-Day Build Timeline\n\n### Day 1 (2 hours)\n\n- [x] Create the project\n\n### Day 2 (8 hours)\n\n- [ ] Full bidding\n\n### Day 3 (8 hours)\n\n- [ ] Tests\n\n### Day 4 (4 hours)\n\n- [ ] Release\n',
      none,
    ));

  it('of teachers', () =>
    check(
      '---\ntitle: Weekly Content Tracker\n---\n\nFor this class, we will cover chapters of a book each week.\n\n## Week 1\n\n| # | Topic | Status | Notes |\n|--|--|--|--|\n| 1 | Wires | ✅ | |\n| 2 | Waves | ✅ | |\n\n## Week 2\n\n| # | Topic | Status | Notes |\n|--|--|--|--|\n| 3 | Light | ⬜ | |\n',
      none,
    ));
});

describe('titles that are counted with any word, in a text about study', () => {
  it('as headings, in German', () =>
    check(
      '# Analysis, Wintersemester\n\nNotizen zur Vorlesung von Prof. Ada.\n\n## VL 1 Mengen\n\nEine Menge.\n\n## VL 2 Folgen\n\nEine Folge.\n\n## VL 3 Reihen\n\nEine Reihe.\n',
      'Analysis, Wintersemester\ngroup: Analysis, Wintersemester\n  VL 1 Mengen | no time\n  VL 2 Folgen | no time\n  VL 3 Reihen | no time\n',
    ));

  it('as headings of two series in turn, in French', () =>
    check(
      '# Réseaux, notes de cours\n\n## CM1\n\nLes fils.\n\n## TD 1\n\nPlier.\n\n## CM2\n\nLes ondes.\n\n## TD 2\n\nMesurer.\n\n## CM3\n\nLa lumière.\n\n## TD 3\n\nVoir.\n',
      'Réseaux, notes de cours\ngroup: Réseaux, notes de cours\n  CM1 | no time\n  TD 1 | no time\n  CM2 | no time\n  TD 2 | no time\n  CM3 | no time\n  TD 3 | no time\n',
    ));

  it('with an abbreviation, in Danish', () =>
    check(
      '# Noter til kurset\n\nEksamen i juni.\n\n## Kap. 1 Tråde\n\nKobber.\n\n## Kap. 2 Bølger\n\nLys.\n\n## Kap. 4 Lyd\n\nLuft.\n',
      'Noter til kurset\ngroup: Noter til kurset\n  Kap. 1 Tråde | no time\n  Kap. 2 Bølger | no time\n  Kap. 4 Lyd | no time\n',
    ));

  it('inside of outer titles, which are areas', () =>
    check(
      '# Physik, Wintersemester\n\nMitschrift der Vorlesung, Prof. Ada.\n\n# Block 1\n\n## VL 1\n\nDraht.\n\n## VL 2\n\nWelle.\n\n# Block 2\n\n## VL 3\n\nLicht.\n\n## VL 4\n\nTon.\n',
      'Physik, Wintersemester\narea: Block 1\n  VL 1 | no time\n  VL 2 | no time\narea: Block 2\n  VL 3 | no time\n  VL 4 | no time\n',
    ));

  it('as items', () =>
    check(
      '# Algorithms course, fall semester 2024\n\nTaught by Ada. Exam in May.\n\n- L1: Sorting\n- L2: Trees\n- L3: Hashing\n- L4: Graphs\n',
      'Algorithms course, fall semester 2024\ngroup: Algorithms course, fall semester 2024\n  L1: Sorting | no time | no notes\n  L2: Trees | no time | no notes\n  L3: Hashing | no time | no notes\n  L4: Graphs | no time | no notes\n',
    ));

  it('are not the steps of a task', () =>
    check(
      '# Homework 2 of the course\n\nThe exam and the lecture.\n\n## Step 1\n\nInstall.\n\n## Step 2\n\nBuild.\n\n## Step 3\n\nRun.\n',
      none,
    ));

  it('are not counted in a text about another topic', () =>
    check('# Player\n\n## Mode 1\n\nPlay.\n\n## Mode 2\n\nPause.\n\n## Mode 3\n\nStop.\n', none));
});

describe('checklists with two levels of nesting', () => {
  it('have areas with modules, in notes of a course, in Russian', () =>
    check(
      '# Программа курса\n\n- [ ] 1. Провода\n    - [x] 1.1 Медь\n    - [ ] 1.2 Стекло\n- [ ] 2. Волны\n    - [ ] 2.1 Свет\n    - [ ] 2.2 Звук\n',
      'Программа курса\narea 1: Провода\n  Медь | no time | no notes\n  Стекло | no time | no notes\narea 2: Волны\n  Свет | no time | no notes\n  Звук | no time | no notes\n',
    ));

  it('are tasks with parts if most checkboxes contain no others', () =>
    check('# Build\n\n- [ ] Wires\n    - [ ] Copper\n- [ ] Waves\n- [ ] Light\n- [ ] Sound\n', none));
});

describe('titles with unusual marks', () => {
  it('underlined headings that have the marks of another depth', () =>
    check(
      '##Area 1: Wires\n---------------\n###Video: Copper (10 min)\nnotes\n\n###Lab: Glass\nnotes\n\n##Area 2: Waves\n---------------\n###Video: Light (20 min)\nnotes\n',
      'no title\narea 1: Wires\n  Video: Copper | 10 min\n  Lab: Glass | no time\narea 2: Waves\n  Video: Light | 20 min\n',
    ));

  it('checkboxes without the marker of a list, with dots before the time', () =>
    check(
      'DOCKER\n======\n\nBEGINNER\n--------\n\n[x] Video: Why Docker? .......... 14m\n  good talk\n[x] Lab: Intro .......... 1h20\n[ ] Video: Deep Dive\n\nINTERMEDIATE\n------------\n\n[~] Lab: Images .......... 35m\n',
      'DOCKER\nbeginner\n  Video: Why Docker? | 14 min\n  Lab: Intro | 80 min | no notes\n  Video: Deep Dive | no time | no notes\nintermediate\n  Lab: Images | 35 min | no notes\n',
    ));

  it('headings without a space, with a time in brackets', () =>
    check(
      '#Video: Why Docker? (20min)\n\nFast.\n\n#Lab: Intro (80min)\n\nRun.\n\n#Kubernetes (110min)\n\nPods.\n',
      'no title\nVideo: Why Docker? | 20 min\nLab: Intro | 80 min\nKubernetes | 110 min\n',
    ));

  it('months and dates are not areas', () =>
    check(
      '# Lectures\n\n<details>\n<summary>December 2025</summary>\n\n| Lecture | Time |\n|--|--|\n| Wires | 1:15:15 |\n| Waves | 1:24:41 |\n\n</details>\n<details>\n<summary>January 2026</summary>\n\n| Lecture | Time |\n|--|--|\n| Light | 1:14:30 |\n| Sound | 1:29:15 |\n\n</details>\n',
      'Lectures\ngroup: Lectures\n  Wires | 75 min | no notes\n  Waves | 85 min | no notes\n  Light | 75 min | no notes\n  Sound | 89 min | no notes\n',
    ));
});
