import assert from 'node:assert/strict';
import { readNotes } from '../../server/src/notes/reading/read';
import { notesPrefilter } from '../../server/src/notes/scan/notesPrefilter';
import { runToEnd } from '../../server/src/text/steps';
import { drawn } from './drawn';

const none = 'not notes\n';

describe('study journals', () => {
  function check(text: string, expected: string) {
    assert.equal(drawn(readNotes(text)), expected);
    if (expected !== none) assert.ok(runToEnd(notesPrefilter(text, { levels: [] })), 'may be notes');
  }

  describe('have modules that are', () => {
    it('days, most of them with a label for what was learned', () =>
      check(
        '# Rust\n\n## Monday, May 6\n\n**What I learned:** wires\n\n## Tuesday, May 7\n\n**What I learned:** waves\n',
        'Rust\ngroup: Rust\n  Monday, May 6 | no time\n  Tuesday, May 7 | no time\n',
      ));

    it('dates, in German, with their days', () =>
      check(
        '# Lerntagebuch Elektrotechnik\n\n## 12. Mai 2024\n\nDrähte gelernt.\n\n## 13. Mai 2024\n\nWellen.\n',
        'Lerntagebuch Elektrotechnik\ngroup: Lerntagebuch Elektrotechnik\n  12. Mai 2024 | no time\n  13. Mai 2024 | no time\n',
      ));

    it('dates without a year, with the time of study of each day', () =>
      check(
        '# 电工\n\n### 05.06\n\n- 今日学习时间：0.5 小时\n- 学习内容：导线\n\n### 05.07\n\n- 学习时间：1 小时\n\n### 05.08\n\n- 学习时间：45 分钟\n',
        '电工\ngroup: 电工\n  05.06 | 30 min\n  05.07 | 60 min | no notes\n  05.08 | 45 min | no notes\n',
      ));

    it('dates with an article, in a journal of training at work', () =>
      check(
        '# Journal de bord du stage\n\n## Le 6 mai\n\n- **Fait :** les fils\n- **Temps passé :** 3h\n\n## Bilan\n\n## Le 7 mai\n\n- **Fait :** les ondes\n- **Temps passé :** 1h30\n',
        'Journal de bord du stage\ngroup: Journal de bord du stage\n  Le 6 mai | 180 min\ntopic: Bilan\n  Le 7 mai | 90 min\n',
      ));

    it('days in Japanese', () =>
      check(
        '# 学習ログ\n\n## 1日目\n\n導線を学んだ。\n\n## 2日目\n\n波。\n',
        '学習ログ\ngroup: 学習ログ\n  1日目 | no time\n  2日目 | no time\n',
      ));

    it('days and spans of days, whose links are notes', () =>
      check(
        '# TIL\n\nToday I learned.\n\n## Dzień 1\n\n- [Kurs: fale](https://net.example/1)\n- [Druty](https://net.example/2)\n\n## Dzień 2\n\n- [Światło](https://net.example/3)\n\n## 2024.05.06-08\n\nKsiążka.\n',
        'TIL\ngroup: TIL\n  Dzień 1 | no time\n  Dzień 2 | no time\n  2024.05.06-08 | no time\n',
      ));

    it('days, with summaries of weeks in between', () =>
      check(
        '# Week 1 - Days 1-3\n\nDay 1 - May 6\n**Project:** Wires\n**Time Spent:** 45 min\n\n### What I Learned\n\n- Wires\n\n## Day 2 - May 7\n**Project:** Waves\n**Time Spent:** 3 hours\n\n### What I Learned\n\n- Waves\n\n## Day 3 - May 8\n**Project:** Light\n**Time Spent:** 1 hour\n\n### What I Learned\n\n- Light\n\n## Week 1 Summary\n\nGood.\n',
        'Week 1 - Days 1-3\ngroup: Week 1 - Days 1-3\n  Day 1 - May 6 | 45 min\n  Day 2 - May 7 | 180 min\n  Day 3 - May 8 | 60 min\ntopic: Week 1 Summary\n',
      ));

    it('days with a time in the title and checkboxes for parts', () =>
      check(
        '# Data in 2 weeks\n\n# 🗓️ WEEK 1: WIRES\n\n## DAY 1 (Monday) - 2-3h: Copper\n\n### TO STUDY (2h)\n\n- [x] Wires (1h): soft\n- [x] Glass (1h): hard\n\n## DAY 2 (Tuesday) - 3h: Glass\n\n- [x] Glass (1.5h)\n- [x] Panes (1.5h)\n\n# 🗓️ WEEK 2: WAVES\n\n## DAY 3 (Monday) - 3h: Light\n\n- [ ] Light\n',
        'Data in 2 weeks\narea 1: WIRES\n  DAY 1 (Monday) | 120-180 min\n  DAY 2 (Tuesday) | 180 min\narea 2: WAVES\n  DAY 3 (Monday) | 180 min\n',
      ));

    it('dates after symbols, with a time before other words, in a diary about a course', () =>
      check(
        '# Diário de 3 semanas\n\nAs aulas do curso.\n\n### 📆 2024-05-06 | ⌛ 90 min sem ajuda\n\n- Fios\n\n### 📆 2024-05-07 | ⌛ 60 min sem ajuda (30 fios + 30 ondas)\n\n- Ondas\n\n### 📆 2024-05-08 | ⌛ 45 min com ajuda\n\n- Luz\n\n### 📆 2024-05-09 | ⌛ 0 min com febre\n\n- Nada\n',
        'Diário de 3 semanas\ngroup: Diário de 3 semanas\n  📆 2024-05-06 | 90 min\n  📆 2024-05-07 | 60 min\n  📆 2024-05-08 | 45 min\ntopic: 📆 2024-05-09 | ⌛ 0 min com febre\n',
      ));

    it('a single day, with the study time', () =>
      check(
        '# Week 2 - Day 3 - Wires\n\n## About today\n\nStudy time: 2 h\n\n## Links\n\n- [Copper](https://net.example/copper)\n',
        'no title\nWeek 2 - Day 3 - Wires | 120 min\n',
      ));

    it('homework tasks with letters, several with the time spent', () =>
      check(
        '# h2 Langat [Tehtävät](https://net.example/h2)\n\n## Ympäristö\n\nDebian.\n\n## x) Tiivistelmä\n\nKupari.\n\n## a) Kupari\n\nPehmeä.\n\nOsioon käytetty aika: ~15min\n\n## b) Lasi\n\nKova.\n\nOsioon käytetty aika: 1 tunti\n\n## c) Kulta\n',
        'h2 Langat Tehtävät\ntopic: Ympäristö\nx) Tiivistelmä | no time\na) Kupari | 15 min\nb) Lasi | 60 min\nc) Kulta | no time | no notes\n',
      ));

    it('weeks with headings for their subjects', () =>
      check(
        '# Lerntagebuch\n\n## Woche 1 (06.05. bis 12.05.)\n\n### Drähte\n\n- Kupfer kennengelernt.\n\n## Woche 2 (13.05. bis 19.05.)\n\n### Wellen\n\n- Licht.\n',
        'Lerntagebuch\ngroup: Lerntagebuch\n  Woche 1 (06.05. bis 12.05.) | no time\n  Woche 2 (13.05. bis 19.05.) | no time\n',
      ));

    it('a single day, with a range of hours', () =>
      check(
        '# Learning Log\n\n## 2024-05-06 (Day 1)\n\n- **Hours:** 2-3h\n- **Topics:** studied wires\n',
        'Learning Log\ngroup: Learning Log\n  2024-05-06 (Day 1) | 120-180 min\n',
      ));

    it('items with numbered days in weeks, even if they repeat the week or are long', () => {
      const long = `and waves ${'of light '.repeat(25)}`.trim();
      check(
        `# My learning journey\n\n[Profile](https://net.example/me)\n\n## Week 1: Wires\n\n- **Day 1:** Copper.\n- **Day 2:** Iron.\n- **Day 3:** Gold.\n\n## Week 2: Waves\n\n- **Day 1:** Light ${long}.\n- **Day 2:** Sound.\n- **Week 2 Day 3:** Tones.\n`,
        `My learning journey\narea 1: Wires\n  Day 1: Copper. | no time | no notes\n  Day 2: Iron. | no time | no notes\n  Day 3: Gold. | no time | no notes\narea 2: Waves\n  Day 1: Light ${long}. | no time | no notes\n  Day 2: Sound. | no time | no notes\n  Week 2 Day 3: Tones. | no time | no notes\n`,
      );
    });

    it('rows with dates, but not links outside the table', () =>
      check(
        '# 电\n\n## 参考\n\n- [导线手册](https://net.example/1)\n- [波](https://net.example/2)\n\n## 学习时间记录\n\n| 日期 | 学习内容 | 用时 | 收获 |\n|---|---|---|---|\n| 2024-05-06 | 导线基础 | 2h | 铜 |\n| 2024-05-07 | 波 | 1h | 光 |\n| 2024-05-08 | 光 | 3h | |\n',
        '电\ntopic: 参考\ngroup: 学习时间记录\n  导线基础 | 120 min\n  波 | 60 min\n  光 | 180 min | no notes\n',
      ));
  });

  describe('are not', () => {
    it('a journal of a program', () =>
      check(
        '# Wires: development journal\n\n## 2024-01-05\n\nStarted. Read a tutorial, 3 hours.\n\n## 2024-01-06\n\nFixed the course editor.\n\n## 2024-01-07\n\nLearned about quads.\n',
        none,
      ));
    it('a log of training a model', () =>
      check('# Training log\n\n## 2024-01-05\n\nLearning rate 0.1.\n\n## 2024-01-06\n\nLearning rate 0.01.\n', none));
    it('a changelog of a program for courses', () =>
      check('# Changelog\n\n## 2024-01-05\n\n- Add study time\n\n## 2024-01-06\n\n- Fix learned cards\n', none));
    it('minutes of meetings', () =>
      check(
        '# Meeting notes\n\n## 2024-01-05\n\nWe learned of the study.\n\n## 2024-01-12\n\n- Lessons learned\n\n## 2024-01-19\n\nCosts.\n',
        none,
      ));
    it('a retrospective by weeks', () =>
      check(
        '# Retrospectives\n\n## Week 1\n\n### What we learned\n\n- Ship\n\n## Week 2\n\n### What we learned\n\n- Test\n',
        none,
      ));
    it('a log of teaching', () =>
      check(
        '# Class log\n\n## 2024-09-01\n\nStudents learned fractions.\n\n## 2024-09-02\n\nExercises in chapter 2.\n\n## 2024-09-03\n\nQuiz.\n',
        none,
      ));
    it('days of a trip with a time in the title', () =>
      check(
        '# Italy\n\n## Day 1 - 3h: Rome\n\nBy train.\n\n## Day 2 - 2h: Pisa\n\nBy bus.\n\n## Day 3 - 1h: Lucca\n\nOn foot.\n',
        none,
      ));
    it('a diary of walks with the time of each', () =>
      check(
        '# Diary\n\n### 🚶 2024-05-06 | ⌛ 90 min with the dog\n\n- Hill\n\n### 🚶 2024-05-07 | ⌛ 60 min with the dog\n\n- Lake\n\n### 🚶 2024-05-08 | ⌛ 45 min with the dog\n\n- Park\n',
        none,
      ));
    it('a day of travel with the time of the flight', () =>
      check('# Day 3 - Rome\n\n## Flight\n\nTravel time: 2 h\n\n## Links\n\n- [Hotel](https://net.example/a)\n', none));
    it('lettered steps of a recipe', () =>
      check(
        '# Bread\n\n## a) Dough\n\nFlour.\n\nTime spent: 20 min\n\n## b) Rest\n\nWait.\n\nTime spent: 60 min\n\n## c) Oven\n\nBake.\n',
        none,
      ));
    it('hours of work on a program', () =>
      check(
        '# Timesheet\n\n| Date | Lesson app task | Hours | Topic |\n|---|---|---|---|\n| 2024-01-01 | a | 2 | API |\n| 2024-01-02 | b | 3 | UI |\n| 2024-01-03 | c | 1 | Docs |\n',
        none,
      ));
  });
});

describe('lists of lectures', () => {
  function check(text: string, expected: string) {
    assert.equal(drawn(readNotes(text)), expected);
    if (expected !== none) assert.ok(runToEnd(notesPrefilter(text, { levels: [] })), 'may be notes');
  }

  it('are read if there are only weeks and titles', () =>
    check(
      'Week 1:\n- 1.1: What is a wire\n- 1.2: Copper\n\nWeek 2:\n- Waves\n- Waves explained (optional)\n',
      'no title\narea 1:\n  1.1: What is a wire | no time | no notes\n  1.2: Copper | no time | no notes\narea 2:\n  Waves | no time | no notes\n  Waves explained (optional) | no time | no notes\n',
    ));

  it('are not project plans', () =>
    check(
      'Week 1:\n- 1.1 Kick-off\n- 1.2 Overview of requirements\n- 1.3 Introduction to team\n\nWeek 2:\n- Prototype\n- Demo\n',
      none,
    ));

  it('have labs next to the lectures', () =>
    check(
      '# Wires\n\n## Lectures\n\n- [x] Lecture 1: Copper\n  - [x] Slides\n- [x] Lecture 2: Iron\n- [ ] Lecture 3: Gold\n\n## Lab\n\n- [ ] [Lab 1: Wires](https://net.example/1)\n- [ ] Lab 2: Waves\n',
      'Wires\ngroup: Lectures\n  Lecture 1: Copper | no time\n  Lecture 2: Iron | no time | no notes\n  Lecture 3: Gold | no time | no notes\ngroup: Lab\n  Lab 1: Wires | no time | no notes\n  Lab 2: Waves | no time | no notes\n',
    ));

  it('have notes below the headings of studied lectures', () =>
    check(
      '# Курс: провода\n\n## Прогресс уроков\n\n- [x] Урок 1. Медь\n- [x] Урок 2. Железо\n- [ ] Урок 3. Золото\n\n## Урок 1. Медь\n\nМягкая.\n\n## Урок 2. Железо\n\nТвёрдое.\n',
      'Курс: провода\ngroup: Прогресс уроков\n  Урок 3. Золото | no time | no notes\nУрок 1. Медь | no time\nУрок 2. Железо | no time\n',
    ));

  it('are numbered within chapters, each once', () =>
    check(
      '# 전기 강의\n\n### 2-3. 전선\n\n### 2-4. 파동\n\n### 2-5. 빛\n\n## 개념\n\n## 2-3. 전선\n\n구리.\n\n## 2-5. 빛\n\n파장.\n',
      '전기 강의\ntopic: 2-3. 전선\n2-4. 파동 | no time | no notes\ntopic: 2-5. 빛\ntopic: 개념\n2-3. 전선 | no time\n2-5. 빛 | no time\n',
    ));
});
