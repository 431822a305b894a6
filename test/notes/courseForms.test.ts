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

describe('headings that are numbers', () => {
  it('with gaps, below dates', () =>
    check(
      '# 1004\n\n## 14.\n\n- any\n\n## 15.\n\n- tuple\n\n## 17.\n\n- enum\n\n# 1005\n\n## 18.\n\n- union\n\n## 20.\n\n- void\n',
      'no title\narea: 1004\n  14. | no time\n  15. | no time\n  17. | no time\narea: 1005\n  18. | no time\n  20. | no time\n',
    ));

  it('in notes of a course, in French', () =>
    check(
      '# Notes du cours\n\n## 1\n\nLes fils.\n\n## 2\n\nLes ondes.\n\n## 3\n\nLa lumière.\n\n## 4\n\nLe son.\n',
      'Notes du cours\ngroup: Notes du cours\n  1 | no time\n  2 | no time\n  3 | no time\n  4 | no time\n',
    ));

  it('with brackets and gaps', () =>
    check(
      '### 7)\n\nDraht.\n\n### 9)\n\nWelle.\n\n### 10)\n\nLicht.\n\n### 12)\n\nTon.\n',
      'no title\n7) | no time\n9) | no time\n10) | no time\n12) | no time\n',
    ));

  it('are not the chapters of a story', () =>
    check('# The sea\n\n## 1\n\nIt was night.\n\n## 2\n\nIt rained.\n\n## 3\n\nDawn.\n\n## 4\n\nThe end.\n', none));

  it('are not years', () =>
    check('# Awards\n\n## 2019\n\nA prize.\n\n## 2020\n\nAnother.\n\n## 2021\n\nYes.\n\n## 2022\n\nNone.\n', none));

  it('are not versions', () =>
    check('# Changes\n\n## 12\n\nFixed.\n\n## 11\n\nAdded.\n\n## 9\n\nRemoved.\n\n## 8\n\nBegun.\n', none));
});

describe('lessons that are numbered below dates', () => {
  it('as parts of a video', () =>
    check(
      '# 学习日志\n\n# 6.1\n- P35 导线\n- P39 波\n# 6.2\n- P40 光\n# 6.6\n- P42 声\n- P63 热\n',
      '学习日志\ngroup: 6.1\n  P35 导线 | no time | no notes\n  P39 波 | no time | no notes\ngroup: 6.2\n  P40 光 | no time | no notes\ngroup: 6.6\n  P42 声 | no time | no notes\n  P63 热 | no time | no notes\n',
    ));

  it('in Spanish', () =>
    check(
      '# Estudio\n\n## 2024-05-06\n\n- Clase 3 cables\n- Clase 4 ondas\n\n## 2024-05-07\n\n- Clase 5 luz\n- Clase 6 sonido\n',
      'Estudio\ngroup: 2024-05-06\n  Clase 3 cables | no time | no notes\n  Clase 4 ondas | no time | no notes\ngroup: 2024-05-07\n  Clase 5 luz | no time | no notes\n  Clase 6 sonido | no time | no notes\n',
    ));

  it('in numbered lists, in German', () =>
    check(
      '# Lernplan Physik\n\n## 6. Mai\n\n1. Lektion 4: Draht\n2. Lektion 5: Welle\n\n## 7. Mai\n\n1. Lektion 6: Licht\n2. Lektion 7: Ton\n',
      'Lernplan Physik\ngroup: 6. Mai\n  Lektion 4: Draht | no time | no notes\n  Lektion 5: Welle | no time | no notes\ngroup: 7. Mai\n  Lektion 6: Licht | no time | no notes\n  Lektion 7: Ton | no time | no notes\n',
    ));

  it('below days', () =>
    check(
      '# Study log\n\n## Day 1\n\n- P1 Wires\n- P5 Waves\n\n## Day 2\n\n- P6 Light\n- P12 Sound\n',
      'Study log\narea 1:\n  P1 Wires | no time | no notes\n  P5 Waves | no time | no notes\narea 2:\n  P6 Light | no time | no notes\n  P12 Sound | no time | no notes\n',
    ));

  it('are not priorities', () =>
    check(
      '# Bugs found while studying the logs\n\n## 2024-05-06\n\n- P1 Crash\n- P2 Typo\n\n## 2024-05-07\n\n- P1 Leak\n- P3 Colour\n',
      none,
    ));

  it('are not requests', () =>
    check(
      '# Team log\n\n## 2024-05-06\n\n- PR 12 merged\n- PR 13 merged\n\n## 2024-05-07\n\n- PR 14 open\n- PR 15 open\n',
      none,
    ));

  it('are recognized in sections, even with a checklist of some of them', () =>
    check(
      '# Kurs\n\n* [x] Section 1\n* [ ] Section 2\n    - [x] Lektion 1\n    - [x] Lektion 2\n    - [ ] Lektion 3\n\n# Log\n## Section 1\n### 103: Copper\n\nSoft.\n\n## Section 2\n### 201: Wires\n\nThin.\n\n### 202: Waves\n\nLong.\n',
      'Kurs\ntopic: Log\narea 1:\n  103: Copper | no time\narea 2:\n  201: Wires | no time\n  202: Waves | no time\n',
    ));
});

describe('checkboxes that are numbered in numbered areas', () => {
  it('with links to files, next to flashcards', () =>
    check(
      '# Progresso\n\n## Domínio 1 — Cabos (24%)\n\n- [ ] [1.1 Cobre](docs/01/01-cobre.md)\n- [ ] [1.2 Vidro](docs/01/02-vidro.md)\n- [ ] [Flashcards](flashcards/1.md)\n\n## Domínio 2 — Ondas (30%)\n\n- [ ] [2.1 Luz](docs/02/01-luz.md)\n- [ ] [2.2 Som](docs/02/02-som.md)\n- [ ] [2.3 Calor](docs/02/03-calor.md)\n',
      'Progresso\narea 1: Cabos (24%)\n  Cobre | no time | no notes\n  Vidro | no time | no notes\n  Flashcards | no time | no notes\narea 2: Ondas (30%)\n  Luz | no time | no notes\n  Som | no time | no notes\n  Calor | no time | no notes\n',
    ));

  it('with titles, for an exam', () =>
    check(
      '# Exam objectives\n\n## Domain 1: Wires\n\n- [x] 1.1 Copper\n- [ ] 1.2 Glass\n\n## Domain 2: Waves\n\n- [ ] 2.1 Light\n- [ ] 2.2 Sound\n- [ ] 2.3 Heat\n',
      'Exam objectives\narea 1: Wires\n  Copper | no time | no notes\n  Glass | no time | no notes\narea 2: Waves\n  Light | no time | no notes\n  Sound | no time | no notes\n  Heat | no time | no notes\n',
    ));

  it('in German', () =>
    check(
      '# Prüfung\n\n## Domäne 1: Drähte\n\n- [x] 1.1 Kupfer\n- [ ] 1.2 Glas\n- [ ] 1.3 Gold\n\n## Domäne 2: Wellen\n\n- [ ] 2.1 Licht\n- [ ] 2.2 Ton\n',
      'Prüfung\narea 1: Drähte\n  Kupfer | no time | no notes\n  Glas | no time | no notes\n  Gold | no time | no notes\narea 2: Wellen\n  Licht | no time | no notes\n  Ton | no time | no notes\n',
    ));

  it('are not phases of a project', () =>
    check(
      '# Road to release\n\n## Phase 1: Setup\n\n- [x] 1.1 Repository\n- [ ] 1.2 Linter\n- [ ] 1.3 Tests\n\n## Phase 2: Core\n\n- [ ] 2.1 Parser\n- [ ] 2.2 Printer\n',
      none,
    ));
});

describe('plans that are not notes', () => {
  it('of daily meetings of a group', () =>
    check(
      '# Agenda\n\nTotal: 3h\n\n## Semana 1\n\n### Día 1\n\n| # | Duración | Descripción\n|---|----------|------------\n| 1 | 30min    | Bienvenida\n| 2 | 90min    | Unidad 1: Cables\n\n### Día 2\n\n| # | Duración | Descripción\n|---|----------|------------\n| 1 | 15min    | Daily\n| 2 | 105min   | Unidad 2: Ondas\n\n### Día 3\n\n| # | Duración | Descripción\n|---|----------|------------\n| 1 | 15min    | Daily\n| 2 | 75min    | Unidad 3: Luz\n',
      none,
    ));

  it('with tasks that name code', () =>
    check(
      '# Phase 39: 残高管理 - タスク一覧\n\n### 39.1 型定義追加 (30分)\n- [ ] `Wire` interface追加\n\n### 39.2 定数追加 (15分)\n- [ ] `WAVE` 追加\n\n### 39.3 画面 (2時間)\n- [ ] `light()` 実装\n',
      none,
    ));

  it('of tasks in German', () =>
    check(
      '# Importer: Aufgabenliste\n\n### 1.1 Draht (30 min)\n- [ ] `Wire` ergänzen\n\n### 1.2 Welle (15 min)\n- [ ] `Wave` ergänzen\n\n### 1.3 Licht (2 h)\n- [ ] Tests\n',
      none,
    ));
});

describe('a file about one session', () => {
  it('with its date and the time of study, in Korean', () =>
    check(
      '# WorkLog - 전선\n\n**날짜**: 2026-02-05\n**학습 시간**: 약 1.5시간\n\n## 오늘의 목표\n\n- [x] 전선 (5초)\n\n## 내용\n\n### 1. 구리\n\n부드럽다.\n',
      'no title\nWorkLog - 전선 | 90 min\n',
    ));

  it('with its date and a time, in French', () =>
    check(
      '# Notes de cours : les ondes\n\n- Date : 2024-05-06\n- Durée : 2 h\n\n## Lumière\n\nVite.\n',
      'no title\nNotes de cours : les ondes | 120 min\n',
    ));

  it('with its topic and a time, in German', () =>
    check(
      '# Kurs Elektrotechnik\n\n**Thema:** Drähte\n**Dauer:** 90 min\n\n## Kupfer\n\nWeich.\n\n## Glas\n\nHart.\n',
      'no title\nKurs Elektrotechnik | 90 min\n',
    ));

  it('with its date and a time, in Chinese', () =>
    check(
      '# 电工课程笔记\n\n日期：2024-05-06\n用时：1 小时\n\n## 导线\n\n软。\n',
      'no title\n电工课程笔记 | 60 min\n',
    ));

  it('is not a recipe', () =>
    check('# Pancakes\n\n**Date:** 2024-05-06\n**Time:** 20 min\n\n## Steps\n\nFry.\n', none));

  it('is not a project', () =>
    check('# Course platform\n\n**Date:** 2024-05-06\n**Duration:** 3 h\n\n## Tasks\n\nDeploy.\n', none));

  it('is not a meeting', () =>
    check('# Meeting about the course\n\n**Date:** 2024-05-06\n**Duration:** 1 h\n\n## Agenda\n\nTalk.\n', none));

  it('is not a course with lectures', () =>
    check(
      '# Physics course\n\n**Course:** Wires\n**Duration:** 40 h\n\n## Lecture 1: Copper (20 min)\n\nSoft.\n\n## Lecture 2: Glass (30 min)\n\nHard.\n',
      'Physics course\ngroup: Physics course\n  Lecture 1: Copper | 20 min\n  Lecture 2: Glass | 30 min\n',
    ));
});

describe('links with invalid syntax', () => {
  it('with a space between the parts, without an end, or with swapped brackets', () =>
    check(
      '## Area 1: Networks\n\n[Video: Packets] (https://net.example/p) (20 min)\n\nCopper.\n\n[Lab: Routes](https://net.example/q\n\nCopper.\n\n(Video: Light)[https://net.example/r] 5 min\n\nCopper.\n\n[Video: Sound](https://net.example/s) (8 min)\n\nCopper.\n\n- [ ] (https://net.example/t)\n',
      'no title\narea 1: Networks\n  Video: Packets | 20 min\n  Lab: Routes | no time\n  Video: Light | 5 min\n  Video: Sound | 8 min\n',
    ));

  it('in items', () =>
    check(
      '# Course\n\n## Area 1\n\n- [Video: Packets] (https://net.example/p) (20 min)\n- [Lab: Routes] (https://net.example/q) - 30 min\n',
      'Course\narea 1:\n  Video: Packets | 20 min | no notes\n  Lab: Routes | 30 min | no notes\n',
    ));

  it('written as images, next to template text', () =>
    check(
      '## Area 1: Networks\n\n### Beginner\n\n![Lab: Routes](https://net.example/routes#1)\n\nNotes.\n\n[Video: Packets](https://net.example/packets)\n\nNotes.\n\n## Area 2\n\n> Include notes here about each of the links\n',
      'no title\narea 1: Networks\n  beginner\n    Lab: Routes | no time\n    Video: Packets | no time\narea 2:\n',
    ));

  it('are not images', () =>
    check(
      '# Notes\n\n![Architecture](https://net.example/picture)\n\n![Video: demo](https://net.example/demo.png)\n',
      none,
    ));
});
