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

describe('headings without numbers', () => {
  it('in weeks of a course', () =>
    check(
      '# Coursera: Electricity\n\n## Week 1\n\n### Copper\n\nIt is soft.\n\n### Glass\n\nIt is hard.\n\n## Week 2\n\n### Light\n\nIt is fast.\n',
      'Coursera: Electricity\narea 1:\n  Copper | no time\n  Glass | no time\narea 2:\n  Light | no time\n',
    ));

  it('in weeks, in German', () =>
    check(
      '# Kurs Elektrotechnik\n\n## Woche 1\n\n### Kupfer\n\nWeich.\n\n### Glas\n\nHart.\n\n## Woche 2\n\n### Licht\n\nSchnell.\n',
      'Kurs Elektrotechnik\narea 1:\n  Kupfer | no time\n  Glas | no time\narea 2:\n  Licht | no time\n',
    ));

  it('in notes named after a course, in Spanish', () =>
    check(
      '# Notas del curso de electricidad\n\n## Cobre\n\nBlando.\n\n## Vidrio\n\nDuro.\n\n## Luz\n\n- Rápida.\n\n## Sonido\n\nLento.\n\n## Referencias\n\nUn libro.\n',
      'Notas del curso de electricidad\ngroup: Notas del curso de electricidad\n  Cobre | no time\n  Vidrio | no time\n  Luz | no time\n  Sonido | no time\ntopic: Referencias\n',
    ));

  it('are not the chapters of any text', () =>
    check('# Wires\n\n## Copper\n\nSoft.\n\n## Glass\n\nHard.\n\n## Light\n\nFast.\n\n## Sound\n\nSlow.\n', none));

  it('are parts of two numbered sections, in Spanish', () =>
    check(
      '# Curso de electricidad\n\n## Módulo 1: Cables\n\n### Cobre\n\nBlando.\n\n## Módulo 2: Ondas\n\n### Luz\n\nRápida.\n',
      'Curso de electricidad\ngroup: Curso de electricidad\n  Módulo 1: Cables | no time\n  Módulo 2: Ondas | no time\n',
    ));

  it('are below lectures, although they are higher, in Czech', () =>
    check(
      '# Fyzika\n\nPředmět, zkouška v letním semestru.\n\n## Přednáška 1\n# Dráty\n- měď\n### Sklo\n\nTvrdé.\n\n## Přednáška 2\n# Vlny\n\nDlouhé.\n',
      'Fyzika\ngroup: Fyzika\n  Přednáška 1 | no time\n  Přednáška 2 | no time\n',
    ));
});

describe('dates without a year', () => {
  it('as headings in notes of a course, in German', () =>
    check(
      '# Mitschrift Physik\n\n## 12.10. Draht\n\nDünn.\n\n## 19.10. Welle\n\nLang.\n\n## 26.10. Licht\n\nSchnell.\n',
      'Mitschrift Physik\ngroup: Mitschrift Physik\n  12.10. Draht | no time\n  19.10. Welle | no time\n  26.10. Licht | no time\n',
    ));

  it('are not the numbers of chapters', () =>
    check('# Vorlesung Physik\n\n## 01.01 Draht\n\nDünn.\n\n## 01.02 Welle\n\nLang.\n', none));

  it('as headings that are indented after a list', () =>
    check(
      '# Learning Log\n\n## 2024-05-06\n- **Hours:** 2h\n- **Notes:** Wires are thin. I learned a lot.\n\n  ## 2024-05-07\n- **Hours:** 1h\n- **Notes:** Waves are long. I learned more.\n',
      'Learning Log\ngroup: Learning Log\n  2024-05-06 | 120 min\n  2024-05-07 | 60 min\n',
    ));
});

describe('durations of videos', () => {
  it('in headings below totals', () =>
    check(
      '# Waves\n\n# Copper\n*Total Time: 31:35*\n\n# Wires - 2:54\n\nThin.\n\n# Glass - 7:21\n\nHard.\n\n# Light\n*Total Time: 12:05*\n\n# Lenses - 4:31\n\nRound.\n\n# Colours - 6:12\n\nMany.\n',
      'Waves\narea: Copper\n  Wires | 3 min\n  Glass | 7 min\narea: Light\n  Lenses | 5 min\n  Colours | 6 min\n',
    ));

  it('before an address in brackets', () =>
    check(
      '1. Wires (3:06) (https://www.youtube.com/watch?v=1)\n\n- Thin.\n\n2. Waves (4:14) (https://www.youtube.com/watch?v=2)\n\n- Long.\n\n3. Light (3:17) (https://www.youtube.com/watch?v=3)\n\n- Fast.\n',
      'no title\nWires | 3 min\nWaves | 4 min\nLight | 3 min\n',
    ));

  it('are not positions in a video', () =>
    check(
      '# My talk\n\n## Wires - 2:54\n\nThin.\n\n## Waves - 7:21\n\nLong.\n\n## Light - 13:01\n\nFast.\n\n## Sound - 18:22\n\nSlow.\n',
      none,
    ));

  it('with a plus sign are added up', () =>
    check(
      '# 100 Days Of Code - Log\n\n### Day 1\n\n**Time**: 30 min + 45 min\n\nWires.\n\n### Day 2\n\n**Time**: 1h + 20min\n\nWaves.\n',
      '100 Days Of Code - Log\ngroup: 100 Days Of Code - Log\n  Day 1 | 75 min\n  Day 2 | 80 min\n',
    ));
});

describe('lists in lists', () => {
  it('with modules in items that are areas', () =>
    check(
      '# Course notes\n\n- Wires\n  - [Copper](https://example.org/1) (5 min)\n  - [Glass](https://example.org/2) (7 min)\n- Waves\n  - [Light](https://example.org/3) (6 min)\n  - [Sound](https://example.org/4)\n',
      'Course notes\narea: Wires\n  Copper | 5 min | no notes\n  Glass | 7 min | no notes\narea: Waves\n  Light | 6 min | no notes\n  Sound | no time | no notes\n',
    ));

  it('in bullets with numbers, in French', () =>
    check(
      '# Notes du cours\n\n* 1. Fils\n  * [Semaine 1](fils/1.md)\n  * [Semaine 2](fils/2.md)\n  * [Semaine 3](fils/3.md)\n* 2. Ondes\n  * [Semaine 1](ondes/1.md)\n  * [Semaine 2](ondes/2.md)\n',
      'Notes du cours\narea: Fils\n  Semaine 1 | no time | no notes\n  Semaine 2 | no time | no notes\n  Semaine 3 | no time | no notes\narea: Ondes\n  Semaine 1 | no time | no notes\n  Semaine 2 | no time | no notes\n',
    ));

  it('of checkboxes with times', () =>
    check(
      '# Radio\n\n- [x] Wires (1h)\n  - [x] Copper (20min)\n  - [x] Glass (40min)\n- [ ] Waves (30min)\n  - [ ] Light (12min)\n  - [ ] Sound (18min)\n',
      'Radio\narea: Wires\n  Copper | 20 min | no notes\n  Glass | 40 min | no notes\narea: Waves\n  Light | 12 min | no notes\n  Sound | 18 min | no notes\n',
    ));

  it('of checkboxes below headings with times, in Korean', () =>
    check(
      '# 학습 계획표\n\n## Week 1: 전선\n\n### 섹션 1. 구리 (5분)\n- [ ] 1-1. 단단함\n- [ ] 1-2. 색\n\n### 섹션 2. 유리 (1시간 12분)\n- [ ] 2-1. 두께\n- [ ] 2-2. 빛\n\n## Week 2: 파동\n\n### 섹션 3. 소리 (57분)\n- [ ] 3-1. 속도\n- [ ] 3-2. 높이\n',
      '학습 계획표\narea 1: 전선\n  섹션 1. 구리 | 5 min\n  섹션 2. 유리 | 72 min\narea 2: 파동\n  섹션 3. 소리 | 57 min\n',
    ));

  it('of checkboxes that headings repeat', () =>
    check(
      '# Course on electricity\n\n## Contents\n\n- [x] Intro (2 min)\n- [x] Wires (5 min) [notes](#wires)\n- [ ] Waves (8 min) [notes](#waves)\n- [ ] Light (4 min) [notes](#light)\n- [ ] Sound [notes](#sound)\n\n## Notes\n\n### Wires\n\nThin.\n\n### Waves\n\nLong.\n\n### Light\n\n### Sound\n\nSlow.\n',
      'Course on electricity\ngroup: Notes\n  Wires | 5 min\n  Waves | 8 min\n  Light | 4 min | no notes\n  Sound | no time\n',
    ));

  it('of checkboxes in areas, after a plan', () =>
    check(
      '# Exam study schedule\n\nBased on a Udemy course.\n\nDay | Section | Time\n-|-|-\n1 | 1.1 to 1.7 | 20min\n2 | 2.8 to 2.9 | 2hrs\n3 | 3.1 to 3.4 | 1hr\n\n## Wires\n- [ ] Know copper\n- [ ] Know glass\n\n## Waves\n- [ ] Know light\n- [ ] Know sound\n',
      'Exam study schedule\n1.1 to 1.7 | 20 min | no notes\n2.8 to 2.9 | 120 min | no notes\n3.1 to 3.4 | 60 min | no notes\narea: Wires\n  Know copper | no time | no notes\n  Know glass | no time | no notes\narea: Waves\n  Know light | no time | no notes\n  Know sound | no time | no notes\n',
    ));

  it('without checkboxes about something else, in German', () =>
    check(
      '# Rover\n\n- [x] Lektion 1: Draht\n- [x] Lektion 2: Welle\n- [x] Lektion 3: Licht\n\n- [x] Kabel gekauft\n- [x] Servo\n',
      'Rover\ngroup: Rover\n  Lektion 1: Draht | no time | no notes\n  Lektion 2: Welle | no time | no notes\n  Lektion 3: Licht | no time\n',
    ));
});

describe('tables of lessons', () => {
  it('that are repeated without times', () =>
    check(
      '# Section 3: Wires\n\n**Course:** Electricity\n\n| # | Lecture | Duration |\n|---|---|---|\n| 7 | Copper | 6min |\n| 8 | Glass | 5min |\n| 9 | Gold | 3min |\n\n**Total time:** 14min\n\n## Completed\n\n| Lecture | Status |\n|---|---|\n| 7. Copper | ✅ |\n| 8. Glass | ✅ |\n| 9. Gold | ✅ |\n',
      'Section 3: Wires\ngroup: Section 3: Wires\n  Copper | 6 min | no notes\n  Glass | 5 min | no notes\n  Gold | 3 min | no notes\n',
    ));

  it('beside a table of totals, in Spanish', () =>
    check(
      '# Plan de estudio\n\n## Mayo\n\n- [Luz](https://www.datacamp.com/courses/c) (3h)\n- [Cables](https://www.datacamp.com/courses/a) (4h)\n- [Ondas](https://www.datacamp.com/courses/b) (5h)\n\n## Resumen\n\n| Mes | Cursos | Horas |\n|---|---|---|\n| Mayo | 2 | 9h |\n| Junio | 4-5 | 14h |\n| Julio | 3 | 10h |\n',
      'Plan de estudio\narea: Mayo\n  Luz | 180 min | no notes\n  Cables | 240 min | no notes\n  Ondas | 300 min | no notes\ntopic: Resumen\n',
    ));

  it('with links to folders, in Russian', () =>
    check(
      '# Фаза 1: Физика\n\n| № | Урок | Время |\n|---|---|---|\n| 1 | [Провода](01-wires) | 75 мин |\n| 2 | [Волны](02-waves) | 90 мин |\n| 3 | Свет | 60 мин |\n',
      'Фаза 1: Физика\ngroup: Фаза 1: Физика\n  Провода | 75 min | no notes\n  Волны | 90 min | no notes\n  Свет | 60 min | no notes\n',
    ));

  it('with hours as decimals, in Russian', () =>
    check(
      '# Обучение\n\n| # | Дата | Тема | Часов |\n|---|---|---|---|\n| 1 | 28.08.2026 | Провода | 0.7 |\n| 2 | 29.08.2026 | Волны | 1 |\n| 3 | 30.08.2026 | Свет | 0.5 |\n',
      'Обучение\ngroup: Обучение\n  Провода | 42 min | no notes\n  Волны | 60 min | no notes\n  Свет | 30 min | no notes\n',
    ));

  it('with a status, in a file with a license', () =>
    check(
      '# Kaggle course tracker notes\n\n| # | Course | Hours | Status |\n|---|---|---|---|\n| 1 | [Wires](./wires/) | 5h | Complete |\n| 2 | [Waves](./waves/) | 4h | Next |\n| 3 | Light | 4h | Next |\n| 4 | Sound | 3h | Next |\n\n## License\n\nMIT\n',
      'Kaggle course tracker notes\ngroup: Kaggle course tracker notes\n  Wires | 300 min | no notes\n  Waves | 240 min | no notes\n  Light | 240 min | no notes\n  Sound | 180 min | no notes\n',
    ));

  it('with hours per week', () =>
    check(
      '# Semester 3\n\n| Course | Hours/week |\n|---|---|\n| Analysis | 4 |\n| Algebra | 4 |\n| Physics | 6 |\n',
      'Semester 3\ngroup: Semester 3\n  Analysis | 240 min | no notes\n  Algebra | 240 min | no notes\n  Physics | 360 min | no notes\n',
    ));
});

describe('headings with times', () => {
  it('in weeks of a journal, in Dutch', () =>
    check(
      '# Leerlogboek\n\n## Week 1\n\n### Draden (3 uur)\n\nDun.\n\n### Golven (4 uur)\n\nLang.\n\n## Week 2\n\n### Licht (5 uur)\n',
      'Leerlogboek\narea 1:\n  Draden | 180 min\n  Golven | 240 min\narea 2:\n  Licht | 300 min | no notes\n',
    ));

  it('are not the steps of a guide', () =>
    check(
      '# QUICK START GUIDE\n\n## Step 1: Setup Project (2 minutes)\n\nInstall it.\n\n## Step 2: Push (3 minutes)\n\nPush it.\n\n## Step 3: Deploy (5 minutes)\n\nDone.\n',
      none,
    ));
});

describe('lessons without numbers of their own, in notes of a course', () => {
  it('have symbols for their states', () =>
    check(
      '# Curso de electricidad\n\n## Cables\n\n1. ✔️ Cobre\n1. ✔️ Vidrio\n\n## Ondas\n\n1. 🔄 Luz\n1. ❌ Sonido\n',
      'Curso de electricidad\narea: Cables\n  ✔️ Cobre | no time | no notes\n  ✔️ Vidrio | no time | no notes\narea: Ondas\n  🔄 Luz | no time | no notes\n  ❌ Sonido | no time | no notes\n',
    ));

  it('are no lists that a single symbol decorates', () =>
    check('# Curso de electricidad\n\n- ✅ Cobre\n- ✅ Vidrio\n- ✅ Luz\n- ✅ Sonido\n', none));

  it('are numbered entries with the same label, in German', () =>
    check(
      '# Kurs Elektrotechnik\n\n## 1 — Kupfer\n- Datum: 1.5.\n\n## 2 — Glas\n- Datum: 2.5.\n\n## 3 — Licht\n- Datum: 3.5.\n\n## 4 — Schall\n- Datum: 4.5.\n',
      'Kurs Elektrotechnik\ngroup: Kurs Elektrotechnik\n  Kupfer | no time\n  Glas | no time\n  Licht | no time\n  Schall | no time\n',
    ));

  it('are not the numbered sections of a guide', () =>
    check(
      '# Kurs Elektrotechnik\n\n## 1 — Kupfer\n\nWeich.\n\n## 2 — Glas\n\nHart.\n\n## 3 — Licht\n\nSchnell.\n\n## 4 — Schall\n\nLaut.\n',
      none,
    ));

  it('are checkboxes below the page of a course, in Russian', () =>
    check(
      '# План\n\n## Физика\n\n[Страница курса](https://physics.example)\n\n- [x] [Медь](https://video.example/a)\n- [ ] [Стекло](https://video.example/b)\n- [ ] [Свет](https://video.example/c)\n- [ ] [Звук](https://video.example/d)\n',
      'План\narea: Физика\n  Медь | no time | no notes\n  Стекло | no time | no notes\n  Свет | no time | no notes\n  Звук | no time | no notes\n',
    ));
});
