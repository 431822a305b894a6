import assert from 'node:assert/strict';
import { readNotes } from '../../server/src/notes/reading/read';
import { notesPrefilter } from '../../server/src/notes/scan/notesPrefilter';
import { runToEnd } from '../../server/src/text/steps';
import { drawn } from './drawn';

const none = 'not notes\n';

describe('notes of a course', () => {
  function check(text: string, expected: string) {
    assert.equal(drawn(readNotes(text)), expected);
    if (expected !== none) assert.ok(runToEnd(notesPrefilter(text, { levels: [] })), 'may be notes');
  }

  describe('are recognized by a series', () => {
    it('of days', () =>
      check(
        '# 100 Days Of Code - Log\n\n### Day 1: January 4\n\nWires.\n\n### Day 2: January 5\n\nWaves.\n\n### Day 3: January 6\n',
        '100 Days Of Code - Log\ngroup: 100 Days Of Code - Log\n  Day 1: January 4 | no time\n  Day 2: January 5 | no time\n  Day 3: January 6 | no time | no notes\n',
      ));

    it('of days in German, with times below', () =>
      check(
        '# 100 Tage Code\n\n## Tag 1\n**Dauer:** 45 Minuten\nDrähte.\n\n## Tag 2\n**Dauer:** offen\nWellen.\n\n## Tag 3\nNichts.\n',
        '100 Tage Code\ngroup: 100 Tage Code\n  Tag 1 | 45 min\n  Tag 2 | empty time\n  Tag 3 | no time\n',
      ));

    it('of dates', () =>
      check(
        '# Journal d’apprentissage\n\n## 2024-01-15\n\nDes ondes.\n\n## 2024-01-16\n\nDes fils.\n\n## 2024-01-18\n',
        'Journal d’apprentissage\ngroup: Journal d’apprentissage\n  2024-01-15 | no time\n  2024-01-16 | no time\n  2024-01-18 | no time | no notes\n',
      ));

    it('of lessons in Chinese, in weeks', () =>
      check(
        '# 电工课程笔记\n\n## 第一周\n\n### 第1课 导线\n⏱ 30 分钟\n\n### 第2课 波\n学习时长：一刻钟\n\n## 第二周\n\n### 第3课 光\n时间：待定\n',
        '电工课程笔记\narea 1:\n  第1课 导线 | 30 min | no notes\n  第2课 波 | 15 min | no notes\narea 2:\n  第3课 光 | empty time | no notes\n',
      ));

    it('of projects that are numbered like files, with a link after the title', () =>
      check(
        '# Course notes\n\n## 1_wires_app\n\nCopper.\n\n## 2_waves_app\n\n## 03 - Light [->](https://net.example/3)\n',
        'Course notes\ngroup: Course notes\n  wires_app | no time\n  waves_app | no time | no notes\n  Light | no time | no notes\n',
      ));

    it('of links to files', () =>
      check(
        '# Waves: lecture notes\n\n## Table of Contents 🔍\n\n- [00. Wires](notes/00-wires.md)\n- [01. Waves](notes/01-waves.md)\n- [Light](notes/02-light.md)\n- [03. Sound](notes/03-sound.md)\n',
        'Waves: lecture notes\ngroup: Table of Contents 🔍\n  Wires | no time | no notes\n  Waves | no time | no notes\n  Light | no time | no notes\n  Sound | no time | no notes\n',
      ));

    it('of checkboxes', () =>
      check(
        '# Progreso del curso\n\n## Redes\n\n- [x] Cables (2 horas)\n- [x] Ondas\n- [ ] Luz\n\n## Sonido\n\n- [ ] Tonos\n',
        'Progreso del curso\narea: Redes\n  Cables | 120 min | no notes\n  Ondas | no time | no notes\n  Luz | no time | no notes\narea: Sonido\n  Tonos | no time | no notes\n',
      ));

    it('of checkboxes with bold numbers', () =>
      check(
        '# Kurs\n\n## Sieci\n\n- [x] **Lekcja 1:** Kable\n- [ ] *Lekcja 2*: Fale\n- [ ] Lekcja 3: `ping`\n',
        'Kurs\narea: Sieci\n  Lekcja 1: Kable | no time | no notes\n  Lekcja 2: Fale | no time | no notes\n  Lekcja 3: ping | no time | no notes\n',
      ));

    it('of list items for days', () =>
      check(
        '# 100 Days of Code Log\n\n- **Day 1**: Wires.\n- **Day 2**: Waves.\n- **Day 3**: Light.\n',
        '100 Days of Code Log\ngroup: 100 Days of Code Log\n  Day 1: Wires. | no time | no notes\n  Day 2: Waves. | no time | no notes\n  Day 3: Light. | no time | no notes\n',
      ));

    it('of checked sections in a text about study', () =>
      check(
        '# 電線\n\n試験の準備。\n\n- [x] セクション1: 銅\n- [x] セクション2: 光\n- [ ] セクション3: 音\n',
        '電線\ngroup: 電線\n  セクション1: 銅 | no time | no notes\n  セクション2: 光 | no time | no notes\n  セクション3: 音 | no time | no notes\n',
      ));

    it('of headings with only numbers, in numbered sections', () =>
      check(
        '# Learning Log\n\n## Section 1\n\n### 103: Wires\n\nCopper.\n\n### 105: Waves\n\n## Section 2: Optics\n\n### 207: Light\n\n### 208: Colour\n',
        'Learning Log\narea 1:\n  103: Wires | no time\n  105: Waves | no time | no notes\narea 2: Optics\n  207: Light | no time | no notes\n  208: Colour | no time | no notes\n',
      ));

    it('of lessons in a table, but not of items that mention them', () =>
      check(
        '# Notes of the course\n\n| Lecture | Topic | Time |\n|---|---|---|\n| Lecture 1 | Wires | 50 min |\n| Lecture 2 | Waves | 45 min |\n| Lecture 3 | Light | 40 min |\n\n## In which order\n\n1. **Lecture 2** - it is easier\n2. **Lecture 3** - for the lab\n3. **Lecture 1** - last\n',
        'Notes of the course\ngroup: Notes of the course\n  Lecture 1 | 50 min | no notes\n  Lecture 2 | 45 min | no notes\n  Lecture 3 | 40 min | no notes\n',
      ));

    it('of lessons with dates instead of numbers, in plain lines', () =>
      check(
        '# Fisica\n\nLezione 21 febbraio: cavi.\n\nLezione 22 febbraio: onde.\n\nLezione 1 marzo: luce.\n',
        'Fisica\ngroup: Fisica\n  Lezione 21 febbraio: cavi. | no time | no notes\n  Lezione 22 febbraio: onde. | no time | no notes\n  Lezione 1 marzo: luce. | no time | no notes\n',
      ));

    it('of numbers within chapters', () =>
      check(
        '# Week 1\n\n## Wires\n\n### Unit 1.1: Copper\n\nSoft.\n\n### Unit 1.2: Glass\n\n## Waves\n\n### Unit 2.1: Light\n\nFast.\n',
        'Week 1\narea: Wires\n  Unit 1.1: Copper | no time\n  Unit 1.2: Glass | no time | no notes\narea: Waves\n  Unit 2.1: Light | no time\n',
      ));

    it('of weeks with a time below', () =>
      check(
        '# Journal\n\nMy learning journey, with the syllabus and the exercises of the course.\n\n### Week 1\n\nWeekly radio hours: 9 hours\nTotal radio hours: 9 hours\n\n- Wires\n\n### Week 2\n\nWeekly radio hours: 4 hours\nTotal radio hours: 13 hours\n\n- Waves\n\n### Week 3\n\nWeekly radio hours:\n\n- Light\n',
        'Journal\ngroup: Journal\n  Week 1 | 540 min\n  Week 2 | 240 min\n  Week 3 | no time\n',
      ));

    it('of days with a time below and checkboxes for tasks', () =>
      check(
        '# Semana 2\n\nCurso de radio: clase, lectura y tareas.\n\n### 🌅 Lunes 18 Nov\n\n- [ ] Ir a clase (90 min)\n\n**⏱️ Tiempo Estimado:** 3-4 horas\n\n### Martes 19 Nov\n\n- [ ] Leer\n\n**⏱️ Tiempo Estimado:** 2 horas\n\n### Miércoles 20 Nov\n\n- [ ] Leer más\n',
        'Semana 2\ngroup: Semana 2\n  🌅 Lunes 18 Nov | 180-240 min\n  Martes 19 Nov | 120 min\n  Miércoles 20 Nov | no time\n',
      ));

    it('of headings with durations', () =>
      check(
        '# 电工课程\n\n## 第1章 电\n\n### 1-1 导线 (06:13)\n\n铜。\n\n### 1-2 波 (10:16)\n\n### 1-3 光 (04:40)\n',
        '电工课程\narea 1: 电\n  1-1 导线 | 6 min\n  1-2 波 | 10 min | no notes\n  1-3 光 | 5 min | no notes\n',
      ));

    it('of lessons whose titles end with durations', () =>
      check(
        '# 电\n\n## 第一讲 导线 10:05\n\n铜。\n\n## 第二讲 波 9:11\n\n## 第三讲 光 48:23\n',
        '电\ngroup: 电\n  第一讲 导线 | 10 min\n  第二讲 波 | 9 min | no notes\n  第三讲 光 | 48 min | no notes\n',
      ));

    it('of lessons whose titles end with short durations in brackets', () =>
      check(
        '# Waves\n\n### Lecture 1: Wires (4:31)\n\nCopper.\n\n### Lecture 2: Waves (3:05)\n\n### Lecture 3: Light (9:58)\n',
        'Waves\ngroup: Waves\n  Lecture 1: Wires | 5 min\n  Lecture 2: Waves | 3 min | no notes\n  Lecture 3: Light | 10 min | no notes\n',
      ));

    it('of lessons of which one ends with a short duration, among longer ones', () =>
      check(
        '# Course: Waves\n\n- [Wires (14:31)](https://net.example/a)\n- [Copper (8:05)](https://net.example/b)\n- [Light (19:58)](https://net.example/c)\n- [Sound (10:02)](https://net.example/d)\n',
        'Course: Waves\ngroup: Course: Waves\n  Wires | 15 min | no notes\n  Copper | 8 min | no notes\n  Light | 20 min | no notes\n  Sound | 10 min | no notes\n',
      ));

    it('of lectures whose notes are about flags', () =>
      check(
        '# Radio\n\n## Vorlesung 1 (19.03.2024)\n\n### Start\n\n- --watch: startet neu\n\n## Vorlesung 2 (20.03.2024)\n\nWellen.\n\n## Vorlesung 3 (21.03.2024)\n\nLicht.\n',
        'Radio\ngroup: Radio\n  Vorlesung 1 (19.03.2024) | no time\n  Vorlesung 2 (20.03.2024) | no time\n  Vorlesung 3 (21.03.2024) | no time\n',
      ));

    for (const [language, word, link] of [
      ['Russian', 'Урок', 'ссылка'],
      ['Czech', 'Lekce', 'odkaz'],
      ['Swedish', 'Lektion', 'länk'],
      ['Turkish', 'Ders', 'izle'],
      ['Slovak', 'Prednáška', 'link'],
      ['Croatian', 'Predavanje', 'video'],
      ['Estonian', 'Loeng', 'link'],
      ['Lithuanian', 'Paskaita', 'link'],
      ['Indonesian', 'Pelajaran', 'link'],
    ] as const)
      it(`of lessons with a word for the link after each title, in ${language}`, () =>
        check(
          `# Radio\n\n## ${word} 1. A [${link}](https://a.example/1)\n\nX.\n\n## ${word} 2. B [${link}](https://a.example/2)\n\nY.\n\n## ${word} 3. C [${link}](https://a.example/3)\n\nZ.\n`,
          `Radio\ngroup: Radio\n  ${word} 1. A | no time\n  ${word} 2. B | no time\n  ${word} 3. C | no time\n`,
        ));

    it('of links, each with a list of facts below', () =>
      check(
        '# Courses I have completed\n\n[Wires](https://www.udemy.com/course/wires)\n- By: Grace\n- Released Dec 8, 2015\n- 3h 4m\n\n[Waves](https://www.udemy.com/course/waves)\n- By: Ada\n- 58m\n\n[Light](https://www.udemy.com/course/light)\n- By: Mary\n',
        'Courses I have completed\ngroup: Courses I have completed\n  Wires | 184 min\n  Waves | 58 min\n  Light | no time\n',
      ));

    it('of rows with columns for reading and practice, in Chinese', () =>
      check(
        '# 学习进度\n\n| # | 章节 | 阅读 | 练习 |\n|---|---|---|---|\n| 1 | [导线](01.md) | ✅ | ✅ |\n| 2 | [波](02.md) | ✅ | ⬜ |\n| 3 | [光](03.md) | ⬜ | ⬜ |\n',
        '学习进度\ngroup: 学习进度\n  导线 | no time | no notes\n  波 | no time | no notes\n  光 | no time | no notes\n',
      ));

    it('of rows whose topics precede the links to videos', () =>
      check(
        '# Radio course\n\n| No. | Topic | Duration | Video |\n|---|---|---|---|\n| 1 | Wires | 18min | [▶️](https://a.example/1) |\n| 2 | Waves | 1h45m | [▶️](https://a.example/2) |\n',
        'Radio course\ngroup: Radio course\n  Wires | 18 min | no notes\n  Waves | 105 min | no notes\n',
      ));

    it('without rest days', () =>
      check(
        '# Waves course\n\n- [x] Week 1: 🍃 Spring Break 🍃\n- [x] Week 2: Wires\n- [x] Week 3: Waves\n- [ ] Week 4: Light\n',
        'Waves course\ngroup: Waves course\n  Week 2: Wires | no time | no notes\n  Week 3: Waves | no time | no notes\n  Week 4: Light | no time | no notes\n',
      ));

    it('without rows for rest days', () =>
      check(
        '# Certification - Study Log\n\n| Day | Topic | Status |\n|---|---|---|\n| Day 1 | Wires | Done |\n| Day 2 | Waves | Done |\n| Day 3 | Rest day / Catch-up day... | Done |\n| Day 4 | Light | |\n',
        'Certification - Study Log\ngroup: Certification - Study Log\n  Wires | no time | no notes\n  Waves | no time | no notes\n  Light | no time | no notes\n',
      ));

    it('of two lectures, next to headings about the course', () =>
      check(
        '# Information\n\n- Rum 3\n\n# Föreläsning 1\n\n### Trådar\n\n- Koppar\n\n# Föreläsning 3\n\n### Vågor\n\n- Ljus\n',
        'Information\nFöreläsning 1 | no time\nFöreläsning 3 | no time\n',
      ));

    for (const [language, text, titles] of [
      [
        'Swedish',
        '# Kursen\n\n| Föreläsning | Tid | Anteckningar |\n|---|---|---|\n| Trådar | 45 min | Mjuk. |\n| Vågor | 1 h | |\n',
        'Trådar, Vågor',
      ],
      [
        'Finnish',
        '# Luennot\n\n| Aihe | Kesto | Tila |\n|---|---|---|\n| Kupari | 45 min | valmis |\n| Lasi | 1 tunti | |\n',
        'Kupari, Lasi',
      ],
      [
        'Czech',
        '# Poznámky z předmětu\n\n## Týden 1\n\nDráty.\n\n## Týden 2\n\nVlny.\n\n## Týden 3\n\nSvětlo.\n',
        'Týden 1, Týden 2, Týden 3',
      ],
      [
        'Ukrainian',
        '# Навчання\n\n| Тема | Тривалість |\n|---|---|\n| Дроти | 45 хв |\n| Хвилі | 1 година |\n',
        'Дроти, Хвилі',
      ],
    ] as const)
      it(`in ${language}`, () =>
        assert.equal(
          readNotes(text)
            .modules.map(({ title }) => title)
            .join(', '),
          titles,
        ));

    it('of two lectures', () =>
      check(
        '# OSY\n\n## Přednáška 1\n\n- Dráty.\n\n## Přednáška 2\n\n- Vlny.\n',
        'OSY\ngroup: OSY\n  Přednáška 1 | no time\n  Přednáška 2 | no time\n',
      ));

    it('of lessons and nothing else', () =>
      check(
        '# Curso de radio\n\n## Clase 1\n\nCables.\n\n## Clase 2\n\nOndas.\n\n## Clase 3\n\nLuz.\n\n## Autor\n\n- [Ana](https://ana.example)\n',
        'Curso de radio\ngroup: Curso de radio\n  Clase 1 | no time\n  Clase 2 | no time\n  Clase 3 | no time\ntopic: Autor\n',
      ));

    it('in lists whose titles are not areas', () =>
      check(
        '# Радио\n\n## Лекции\n\n### Лекция 1\n\nМедь.\n\n### Лекция 2\n\nСвет.\n\n### Лекция 3\n\nТон.\n\n## Семинары\n\n### Семинар 1\n\nЗвук.\n\n### Семинар 2\n\nВолны.\n\n### Семинар 3\n\nЭхо.\n',
        'Радио\ngroup: Лекции\n  Лекция 1 | no time\n  Лекция 2 | no time\n  Лекция 3 | no time\ngroup: Семинары\n  Семинар 1 | no time\n  Семинар 2 | no time\n  Семинар 3 | no time\n',
      ));

    it('of items with a time among the labels below', () =>
      check(
        '# 无线电学习计划\n\n1. **导线**\n    - 类型：学习 | 时长：1.0小时 | 优先级：高\n2. **波**\n    - 类型：练习 | 时长：1.5小时 | 优先级：中\n3. **光**\n    - 类型：学习 | 时长：2小时 | 优先级：高\n',
        '无线电学习计划\ngroup: 无线电学习计划\n  导线 | 60 min\n  波 | 90 min\n  光 | 120 min\n',
      ));

    it('of durations in minutes and seconds', () =>
      check(
        '# Pluralsight: Radio\n\n## 1 Wires\n\n* Copper 1m 57s\n\n* Glass 2m 26s\n  * It bends.\n\n* Light 3m 8s\n\n* Summary 46s\n',
        'Pluralsight: Radio\narea: 1 Wires\n  Copper | 2 min | no notes\n  Glass | 2 min\n  Light | 3 min | no notes\n  Summary | 1 min | no notes\n',
      ));

    it('of time spent out of planned time', () =>
      check(
        '# 100 Days of Radio\n\n### Day 1: Wires (1.5h/30h)\n\nCopper.\n\n### Day 2: Waves\n- **Time spent:** 30 / 45 min\n\n### Day 3: Light\n',
        '100 Days of Radio\ngroup: 100 Days of Radio\n  Day 1: Wires | 90 min\n  Day 2: Waves | 30 min\n  Day 3: Light | no time | no notes\n',
      ));

    it('of days in a table with a focus for each', () =>
      check(
        '# Radio: 3-Tage-Lernplan\n\n| Tag | Schwerpunkt | Tipps |\n|---|---|---|\n| 1 | Drähte | Kupfer |\n| 2 | Wellen | Licht |\n| 3 | Töne | |\n',
        'Radio: 3-Tage-Lernplan\ngroup: Radio: 3-Tage-Lernplan\n  Drähte | no time | no notes\n  Wellen | no time | no notes\n  Töne | no time | no notes\n',
      ));

    it('with times in other languages', () =>
      check(
        '# Неделя №1\n\n### Провода\n\n1. [Медь](https://radio.example/1) - 30 мин\n2. [Стекло](https://radio.example/2) - 2,5 часа\n\n### Волны\n\n1. [Свет](https://radio.example/3) - 1 час\n2. [Звук](https://radio.example/4)\n',
        'Неделя №1\narea: Провода\n  Медь | 30 min | no notes\n  Стекло | 150 min | no notes\narea: Волны\n  Свет | 60 min | no notes\n  Звук | no time | no notes\n',
      ));

    it('of a lesson, then headings with only numbers', () =>
      check(
        '# 전기 학습\n\n## 1강. 전선\n\n구리.\n\n## 2강. 파동\n\n빛.\n\n## 3. 소리\n\n## 4. 전파\n',
        '전기 학습\ngroup: 전기 학습\n  1강. 전선 | no time\n  2강. 파동 | no time\n  소리 | no time | no notes\n  전파 | no time | no notes\n',
      ));

    it('of numbered checkboxes, some with headings for their notes', () =>
      check(
        '# Sección 3: Redes\n\nClases:\n\n- [x] 19. Cables (3 min)\n- [x] 20. Ondas (1 min)\n- [x] 21. Luz (2 min)\n- [x] 22. Tonos (4 min)\n- [x] 23. Video (4 min)\n- [ ] 24. Radio (4 min)\n\n## Notas\n\n### 19. Cables\n\nCobre.\n',
        'Sección 3: Redes\ngroup: Sección 3: Redes\n  Ondas | 1 min | no notes\n  Luz | 2 min | no notes\n  Tonos | 4 min | no notes\n  Video | 4 min | no notes\n  Radio | 4 min | no notes\ngroup: Notas\n  Cables | 3 min\n',
      ));

    it('of items in a plan', () =>
      check(
        '# Course plan: Waves\n\n## Week 1\n\n- Wires\n- Copper\n\n## Week 2\n\n- Light\n- Sound\n',
        'Course plan: Waves\narea 1:\n  Wires | no time | no notes\n  Copper | no time | no notes\narea 2:\n  Light | no time | no notes\n  Sound | no time | no notes\n',
      ));
  });

  describe('are recognized by numbered lessons alone', () => {
    const lessons = {
      'in headings, in Portuguese': ['## Aula 1 - Fios\n\n', '## Aula 2 - Ondas\n\n', '## Aula 3\n\n'],
      'in checkboxes, in Spanish': ['- [x] Clase 1 - Cables\n', '- [x] Clase 2 - Ondas\n', '- [ ] Clase 3\n'],
      'in Chinese numerals': ['## 第一讲\n\n', '## 第二讲\n\n', '## 第三讲\n\n'],
      'in Korean': ['## 1강 전선\n\n', '## 2강 파동\n\n', '## 제3강. 빛\n\n'],
      'in Russian': ['## Урок 1. Провода\n\n', '## Урок 2. Волны\n\n', '## Урок 3\n\n'],
      'in bold lines': ['**Lezione 1: Fili**\n\n', '**Lezione 2: Onde**\n\n', '**Lezione 3: Luce**\n\n'],
      'with the number first': ['## 1. Vorlesung: Drähte\n\n', '## 2. Vorlesung: Wellen\n\n', '## 3. Vorlesung\n\n'],
    };
    for (const [name, lines] of Object.entries(lessons))
      it(name, () => {
        const text = `# Wires\n\n${lines.join('')}`;
        assert.equal(readNotes(text).modules.length, 3);
        assert.ok(runToEnd(notesPrefilter(text, { levels: [] })), 'may be notes');
      });

    it('with letters after the numbers, also above a license', () =>
      check(
        '# Draden\n\n## Hoorcollege 1a\n\nKoper.\n\n## Hoorcollege 1b\n\nLicht.\n\n## Hoorcollege 2a\n\nGeluid.\n\n## Hoorcollege 2b\n\nRadio.\n\n## License\n\nCC0\n',
        'Draden\ngroup: Draden\n  Hoorcollege 1a | no time\n  Hoorcollege 1b | no time\n  Hoorcollege 2a | no time\n  Hoorcollege 2b | no time\ntopic: License\n',
      ));

    it('of which there are only two', () =>
      check(
        '# Vorlesung Drähte\n\n## 1. Vorlesung\n\nKupfer.\n\n## Vorlesung 2\n\nLicht.\n',
        'Vorlesung Drähte\ngroup: Vorlesung Drähte\n  Vorlesung | no time\n  Vorlesung 2 | no time\n',
      ));

    it('in headings of other depths, too', () =>
      check(
        '# Wires\n\n## Lecture 1\n\nCopper.\n\n## Lecture 2\n\nLight.\n\n## Lecture 3\n\nTones.\n\n# Lecture 4: Radio\n\nAir.\n',
        'Wires\ngroup: Wires\n  Lecture 1 | no time\n  Lecture 2 | no time\n  Lecture 3 | no time\nLecture 4: Radio | no time\n',
      ));

    it('in a document with the title of a lesson, and further lessons in plain lines', () =>
      check(
        '# Módulo 3: Redes\n\nClase 1: Cables\n\nClase 2: Ondas\n\nClase 3: Video Luz\n\n## CLASE 1 - CABLES\n\nCobre.\n\n## CLASE 2 - ONDAS\n\nAire.\n\n## Clase 4\n\nAgua.\n',
        'Módulo 3: Redes\ngroup: Módulo 3: Redes\n  Clase 3: Video Luz | no time | no notes\n  CLASE 1 - CABLES | no time\n  CLASE 2 - ONDAS | no time\n  Clase 4 | no time\n',
      ));

    it('as the parts of a video on a site that numbers them', () => {
      const parts = (site: string) => `# 电线\n\n${site}\n\n## P1 铜\n\n软。\n\n## P2 光\n\n快。\n\n## P3 音\n\n慢。\n`;
      check(
        parts('https://www.bilibili.com/video/BV1?p=3'),
        '电线\ngroup: 电线\n  P1 铜 | no time\n  P2 光 | no time\n  P3 音 | no time\n',
      );
      check(parts('https://net.example/plan'), 'not notes\n');
    });

    it('in Czech, Ukrainian, and Hebrew', () => {
      for (const word of ['Přednáška', 'Лекція', 'הרצאה'])
        check(
          `# X\n\n## ${word} 1\n\nA.\n\n## ${word} 2\n\nB.\n\n## ${word} 3\n\nC.\n`,
          `X\ngroup: X\n  ${word} 1 | no time\n  ${word} 2 | no time\n  ${word} 3 | no time\n`,
        );
    });

    it('in checkboxes next to other items', () =>
      check(
        '# Wires\n\n- [x] Lesson 1 (03/05/2019)\n- [x] Lesson 2\n- [ ] Lesson 3\n\n## Log\n\n- 03/05/2019: Completed it.\n- Copper is soft.\n',
        'Wires\ngroup: Wires\n  Lesson 1 (03/05/2019) | no time | no notes\n  Lesson 2 | no time | no notes\n  Lesson 3 | no time | no notes\ntopic: Log\n',
      ));

    it('in lists of checkboxes, with the other items', () =>
      check(
        '# Radio\n\n## Week 1\n\n- [ ] **Lesson 1:** Wires\n- [ ] **Words:** Copper, tin\n\n## Week 2\n\n- [ ] **Lesson 2:** Waves\n- [ ] **Lesson 3:** Light\n- [ ] **Test:** Lessons 1-3\n\n## Before\n\n- [ ] Buy a radio\n',
        'Radio\narea 1:\n  Lesson 1: Wires | no time | no notes\n  Words: Copper, tin | no time | no notes\narea 2:\n  Lesson 2: Waves | no time | no notes\n  Lesson 3: Light | no time | no notes\n  Test: Lessons 1-3 | no time | no notes\ntopic: Before\n',
      ));

    it('whose numbers restart in each module', () =>
      check(
        '# Wires\n\n## Module 1: Copper\n\n### Lesson 1: Ore\n\n### Lesson 2: Wire\n\n## Module 2: Light\n\n### Lesson 1: Glass\n\n### Lesson 2: Air\n',
        'Wires\narea 1: Copper\n  Lesson 1: Ore | no time | no notes\n  Lesson 2: Wire | no time | no notes\narea 2: Light\n  Lesson 1: Glass | no time | no notes\n  Lesson 2: Air | no time | no notes\n',
      ));

    it('once, if a list precedes the headings', () =>
      check(
        '# Wires\n\n- Lesson 1: Copper\n- Lesson 2: Light\n- Lesson 3: Air\n\n## Lesson 1: Copper\n\n## Lesson 2: Light\n\n## Lesson 3: Air\n',
        'Wires\ngroup: Wires\n  Lesson 1: Copper | no time | no notes\n  Lesson 2: Light | no time | no notes\n  Lesson 3: Air | no time | no notes\n',
      ));
  });

  it('are recognized by links to courses', () =>
    check(
      '# Waves\n\n### Escuela\n\n- [Cables](https://platzi.com/clases/a/)\n\n- [Ondas](https://platzi.com/clases/b/)\n\n- Luz\n\n### Carrera\n\n- [Sonido](https://platzi.com/clases/c/)\n- [Tonos](https://platzi.com/clases/d/)\n',
      'Waves\narea: Escuela\n  Cables | no time | no notes\n  Ondas | no time | no notes\n  Luz | no time | no notes\narea: Carrera\n  Sonido | no time | no notes\n  Tonos | no time | no notes\n',
    ));

  it('are recognized by times, if the title names a course', () =>
    check(
      '# Cours suivis\n\n## Semaine 1\n\n- **Les ondes** : 6 h\n- **Les fils** : 12 heures, terminé\n\n## Semaine 2\n\n- La lumière (8 h)\n',
      'Cours suivis\narea 1:\n  Les ondes | 360 min | no notes\n  Les fils | 720 min | no notes\narea 2:\n  La lumière | 480 min | no notes\n',
    ));

  describe('have areas', () => {
    it('in a column of a table', () =>
      check(
        '# Course notes\n\n| Week | Lecture | Time | Notes |\n|---|---|---|---|\n| 1 | Wires | 50 min | Copper is soft. |\n| | Waves | 45 min | [file](waves.md) |\n| 2 | Light | | |\n| | Sound | 1h | |\n',
        'Course notes\narea: 1\n  Wires | 50 min\n  Waves | 45 min | no notes\narea: 2\n  Light | no time | no notes\n  Sound | 60 min | no notes\n',
      ));

    it('next to the duration of a video and the time spent', () =>
      check(
        '# Course notes\n\n| Lecture | Video length | Time spent |\n|---|---|---|\n| Wires | 39:49 | 1h 20m |\n| Waves | 47:41 | |\n',
        'Course notes\ngroup: Course notes\n  Wires | 80 min | no notes\n  Waves | 48 min | no notes\n',
      ));

    it('next to one or several times in hours and minutes', () =>
      check(
        '# Course notes\n\n| Lecture | Time (hh:mm) |\n|---|---|\n| Wires | 1:20, 0:15 |\n| Waves | 02:05 |\n',
        'Course notes\ngroup: Course notes\n  Wires | 95 min | no notes\n  Waves | 125 min | no notes\n',
      ));

    it('in rows that span a table', () =>
      check(
        '# Kurs\n\n| Vorlesung | Dauer | Status |\n|---|---|---|\n| **Woche 1: Drähte** | | |\n| Kupfer | 50 min | ok |\n| Glas | 45 min | |\n| **Woche 2: Wellen** | | |\n| Licht | 1h | |\n',
        'Kurs\narea 1: Drähte\n  Kupfer | 50 min | no notes\n  Glas | 45 min | no notes\narea 2: Wellen\n  Licht | 60 min | no notes\n',
      ));

    it('above headings that name their lists', () =>
      check(
        '# Course notes\n\n## 1. Wires\n\n### Course outline\n\n- [x] Copper (10 min)\n- [ ] Tin (5 min)\n\n### Questions\n\n- What is copper?\n\n## 2. Waves\n\n### Course outline\n\n- [ ] Light (20 min)\n',
        'Course notes\narea: Wires\n  group: Course outline\n    Copper | 10 min | no notes\n    Tin | 5 min | no notes\n  topic: Questions\narea: Waves\n  group: Course outline\n    Light | 20 min | no notes\n',
      ));

    it('above headings that occur in each area, with a table or a list of times', () =>
      check(
        '# Courses\n\n## Wires\n\n### Required\n\n| Course | Hours |\n|---|---|\n| Copper | 8 h |\n| Tin | 6 h |\n\n### Further\n\n- Podcast: Solder - 50 min\n- Gold - 7 min\n\n## Waves\n\n### Required\n\n| Course | Hours |\n|---|---|\n| Light | 10 h |\n',
        'Courses\narea: Wires\n  group: Required\n    Copper | 480 min | no notes\n    Tin | 360 min | no notes\n  group: Further\n    Podcast: Solder | 50 min | no notes\n    Gold | 7 min | no notes\narea: Waves\n  group: Required\n    Light | 600 min | no notes\n',
      ));

    it('in bold rows, if weeks number the homework', () =>
      check(
        '# Lernplan Kurs\n\n| Woche | Hausaufgaben [DE] | Status |\n|---|---|---|\n| **TEIL 1 - DRÄHTE** | | **In Arbeit** |\n| 1.1 | Kupfer lesen | fertig |\n| | Glas lesen | |\n| 1.2 | Gold lesen | |\n| **TEIL 2 - WELLEN** | | **offen** |\n| 2 | Licht messen | |\n',
        'Lernplan Kurs\narea 1: DRÄHTE\n  Kupfer lesen | no time | no notes\n  Glas lesen | no time | no notes\n  Gold lesen | no time | no notes\narea 2: WELLEN\n  Licht messen | no time | no notes\n',
      ));

    it('in headings above checkboxes, below a table without outer bars whose rows are the days', () =>
      check(
        '# Exam Study Schedule\n\nBased on the course on Udemy.\n\nDay | Sub-Section | Time |\n-|:-|-:|\n1 | **1.1** to **1.7** | 20min\n2 | **2.8** to **3.2** | 2hrs\n3 | mock exam | 1.5hrs\n\n# Curriculum\n\n### 25% - Wires\n\n- [ ] Copper\n- [ ] Glass\n\n### 75% - Waves\n\n- [ ] Light\n- [ ] Sound\n',
        'Exam Study Schedule\n1.1 to 1.7 | 20 min | no notes\n2.8 to 3.2 | 120 min | no notes\nmock exam | 90 min | no notes\ntopic: Curriculum\narea: 25% - Wires\n  Copper | no time | no notes\n  Glass | no time | no notes\narea: 75% - Waves\n  Light | no time | no notes\n  Sound | no time | no notes\n',
      ));

    it('but not in rows of modules that are not started', () =>
      check(
        '# Course notes\n\n## Area 1\n\n| Lecture | Planned | Time spent |\n|---|---|---|\n| Wires | 12 | 15 min |\n| Lab: Waves | | |\n| Light | 3 | |\n',
        'Course notes\narea 1:\n  Wires | 15 min | no notes\n  Lab: Waves | no time | no notes\n  Light | no time | no notes\n',
      ));

    it('in collapsible sections', () =>
      check(
        'My course notes.\n\n<details>\n<summary>[x] Section 1: Wires</summary>\n\n- [x] 1. Copper\n- [x] 2. Glass\n</details>\n\n<details>\n<summary>Section 2: Waves</summary>\n\n- [ ] 3. Light\n- [ ] 4. Sound\n</details>\n',
        'no title\narea 1: Wires\n  Copper | no time | no notes\n  Glass | no time | no notes\narea 2: Waves\n  Light | no time | no notes\n  Sound | no time | no notes\n',
      ));

    it('but not in a title for their status', () =>
      check(
        '# Course notes\n\n## Completed ✅\n\n- 5hrs - [Wires](https://net.example/a)\n- 2hrs - [Waves](https://net.example/b)\n\n## Currently studying\n\n- 1h - [Light](https://net.example/c)\n',
        'Course notes\ngroup: Completed ✅\n  Wires | 300 min | no notes\n  Waves | 120 min | no notes\ngroup: Currently studying\n  Light | 60 min | no notes\n',
      ));
  });

  it('have rows with columns in Korean, in collapsible sections', () =>
    check(
      '# 수강 일정\n\n<details>\n<summary><b>2025년 12월</b> - 수강 시간: 2:00:00</summary>\n\n| 수강 일자 | 클립명 | 수강 시간 |\n|---|---|---|\n| 1 | 전선 | 1:15:15 |\n| 2 | 파동 | 0:44:45 |\n\n</details>\n\n<details>\n<summary>2026년 1월</summary>\n\n| 수강 일자 | 클립명 | 수강 시간 |\n|---|---|---|\n| 1 | 빛 | 1:00:00 |\n\n</details>\n',
      '수강 일정\narea: 2025년 12월\n  전선 | 75 min | no notes\n  파동 | 45 min | no notes\narea: 2026년 1월\n  빛 | 60 min | no notes\n',
    ));

  it('have the title of a row in the column for titles', () =>
    check(
      '# Meus estudos\n\n| Aula | Título | Duração |\n|---|---|---|\n| 1 | Fios | 00:12:30 |\n| 2 | Ondas | 00:10:00 |\n| 3 | Luz | 00:08:00 |\n',
      'Meus estudos\ngroup: Meus estudos\n  Fios | 13 min | no notes\n  Ondas | 10 min | no notes\n  Luz | 8 min | no notes\n',
    ));

  it('have levels that repeat the name of their area', () =>
    check(
      '# Notes\n\n## Wires\n### Beginner Level: Wires\n#### [Video: Copper](https://net.example/a)\nTime: 15 min\n\n## Waves\n### Intermediate Level: Waves\n#### [Video: Light](https://net.example/b)\nTime: 10 min\n',
      'Notes\narea: Wires\n  beginner\n    Video: Copper | 15 min | no notes\narea: Waves\n  intermediate\n    Video: Light | 10 min | no notes\n',
    ));

  it('have times in brackets before a title', () =>
    check(
      '# Course notes\n\n- [x] (2h 10min)Wires\n- [x] (48 min) Waves\n- [ ] (1 h) Light (easy)\n',
      'Course notes\ngroup: Course notes\n  Wires | 130 min | no notes\n  Waves | 48 min | no notes\n  Light (easy) | 60 min | no notes\n',
    ));

  it('have titles that are the text of wiki links, with times after them', () =>
    check(
      '# Course notes\n\n## Wires\n\n- [[metals/01-copper|Copper]] 30 min\n- **[[Tin]]** - 5 min\n\n## Waves\n\n| Lecture | Time |\n|---|---|\n| Light in [[glass-fibre\\|glass]] | 1 h |\n| [[Sound]] | 20 min |\n',
      'Course notes\narea: Wires\n  Copper | 30 min | no notes\n  Tin | 5 min | no notes\narea: Waves\n  Light in glass | 60 min | no notes\n  Sound | 20 min | no notes\n',
    ));

  it('have rows without a time', () =>
    check(
      '# Certification notes\n\n| Course | Platform | Status |\n|---|---|---|\n| Wires | Udemy | Complete |\n| Waves | Udemy | In progress |\n| Light | edX | |\n',
      'Certification notes\ngroup: Certification notes\n  Wires | no time | no notes\n  Waves | no time | no notes\n  Light | no time | no notes\n',
    ));

  it('have times, or empty times, after a clock symbol', () =>
    check(
      '# Course notes\n\n## Section 1: Waves\n\n### Wires ⏱ 12 min\nCopper.\n\n### Light ⏱️ 1 h\n\n### Sound ⏱ TBD\n',
      'Course notes\narea 1: Waves\n  Wires | 12 min\n  Light | 60 min | no notes\n  Sound | empty time | no notes\n',
    ));

  it('have times whose label contains the unit', () =>
    check(
      '# Bootcamp journal\n\n## Week 1\n\n### Monday\n- Planned hours: 10 | Actual: 8\n- Wires.\n\n### Tuesday\n- Planned hours: 4 | Actual: ___\n\n## Week 2\n\n### Monday\n- Hours: 3\n',
      'Bootcamp journal\narea 1:\n  Monday | 480 min\n  Tuesday | 240 min | no notes\narea 2:\n  Monday | 180 min | no notes\n',
    ));

  it('have no notes if nothing was watched', () =>
    check(
      '# Course notes\n\n## Lecture 1\n> Unavailable\n\n## Lecture 2\n(pas vu)\n\n## Lecture 3\nhttps://net.example/3 (not seen)\n\n## Lecture 4\nThe wire is made of copper.\n',
      'Course notes\ngroup: Course notes\n  Lecture 1 | no time | no notes\n  Lecture 2 | no time | no notes\n  Lecture 3 | no time | no notes\n  Lecture 4 | no time\n',
    ));

  it('have titles with a level before them', () =>
    check(
      '# Notes\n\n## Area 1: Waves\n\n### Beginner Level - Why light?\nWhy.\n\n### Intermediate Level - Wires and copper\nSoft.\n\n### Intermediate Level - Sound\nLoud.\n\n### Writeup of this level\nAll.\n',
      'Notes\narea 1: Waves\n  Beginner Level - Why light? | no time\n  Intermediate Level - Wires and copper | no time\n  Intermediate Level - Sound | no time\n  topic: Writeup of this level\n',
    ));

  it('have estimates and times spent', () =>
    check(
      '# Projet\n\n## Semaine 1\n\n### Fils\n\nTemps estimé : 10 minutes\n\nTemps passé : 15 minutes\n\n### Ondes\n\nTemps estimé : 15 minutes\n\nTemps passé : 20 minutes\n\n### Sons\n\nTemps estimé : 1h30\n\nTemps passé : 2h\n',
      'Projet\narea 1:\n  Fils | 15 min | no notes\n  Ondes | 20 min | no notes\n  Sons | 120 min | no notes\n',
    ));

  it('have dates as groups if their checkboxes have times', () =>
    check(
      '# Week 1\n\n**Course:** Waves\n\n## Daily Log\n\n### Monday, March 2\n\n- [x] Video 1 - Wires (~8 min)\n- [x] Video 2 - Copper (~10 min)\n- **Time spent:** 18 / 18 min\n\n### Tuesday, March 3\n\n- [x] Video 3 - Waves (~7 min)\n- [x] Video 4 - Light (~12 min)\n',
      'Week 1\ntopic: Daily Log\ngroup: Monday, March 2\n  Video 1 - Wires | 8 min | no notes\n  Video 2 - Copper | 10 min\ngroup: Tuesday, March 3\n  Video 3 - Waves | 7 min | no notes\n  Video 4 - Light | 12 min | no notes\n',
    ));

  it('have the times of a table of contents whose titles are repeated by headings', () =>
    check(
      '# Udemy: Waves in Practice\n\n## Contents\n\nCourse overview - 1m 52s\nWires and copper 29m 41s\nLight in a vacuum - 21m 53s\n\n## Wires and copper\n\nSoft.\n\n## Light in a vacuum\n\nFast.\n',
      'Udemy: Waves in Practice\ngroup: Udemy: Waves in Practice\nCourse overview | 2 min | no notes\n  Wires and copper | 30 min\n  Light in a vacuum | 22 min\n',
    ));

  it('have durations as in names of video files, also next to a heading without one', () =>
    check(
      '## 8 - 1 - Wires (10_22)\n\nCopper.\n\n## 9 - 1 - Waves (7_50)\n\nThey add up. This lecture is about study.\n\n## 10 - 2 - Light (13_02)\n\nFast.\n\n## 11 - 1 - Sound (9_15)\n\nSlow.\n\n## Silence\n\nNothing moves.\n',
      'no title\nWires | 10 min\nWaves | 8 min\nLight | 13 min\nSound | 9 min\nSilence | no time\n',
    ));

  describe('are about a single module', () => {
    it('if a sentence states how long it took', () =>
      check(
        '# Wires in the cloud\n\n**Course:** Waves\n\n## Setup\n\nI opened the box.\n\n## Challenges\n\nThis lab took me approximately 20-30 mins.\n',
        'no title\nWires in the cloud | 20-30 min\n',
      ));

    it('if the title contains the number of a week, and the time follows directly below', () =>
      check(
        '# Semana 2 - Cables\n\n**Curso:** Redes (3h)\n\n## Apuntes\n\nEl cobre es blando.\n\n## Dudas\n\nNinguna.\n',
        'no title\nSemana 2 - Cables | 180 min\n',
      ));

    it('but not if the time is that of a course', () =>
      check('# Waves course\n\nThe course takes 20 hours.\n\n## Notes\n\nThey add up.\n', none));
  });

  it('have links with times below a week, in a text that does not name a course', () =>
    check(
      '## Неделя №1\n\n### Провода\n\n1. [Медь](https://wires.example/1) - 30 мин\n2. [Олово](https://wires.example/2) - 1 час\n\n### Волны\n\n1. [Сложение](https://waves.example/1) - 30 мин\n',
      'no title\ntopic: Неделя №1\narea: Провода\n  Медь | 30 min | no notes\n  Олово | 60 min | no notes\narea: Волны\n  Сложение | 30 min | no notes\n',
    ));

  it('have durations in a column for clips', () =>
    check(
      '# 수강 일정\n\n| 수강 일자 | 클립명 | 클립 시간 |\n|---|---|---|\n| 1월 2일 | CH01. 전선 | 0:10:52 |\n| 1월 3일 | CH02. 파동 | 0:13:22 |\n| 1월 4일 | CH03. 빛 | 1:17:12 |\n',
      '수강 일정\ngroup: 수강 일정\n  CH01. 전선 | 11 min | no notes\n  CH02. 파동 | 13 min | no notes\n  CH03. 빛 | 77 min | no notes\n',
    ));

  it('have times after times of day, and as a result', () =>
    check(
      '# 100 Days Of Code\n\n## Day 1\n\n**Time spent**: 10.00 AM - 12.00 AM (appr 2 hours)\n\nWires.\n\n## Day 2\n\n**⏰ Time**: 4 days x 2 h = 8 h\n\nWaves.\n\n## Day 3\n\nLight.\n',
      '100 Days Of Code\ngroup: 100 Days Of Code\n  Day 1 | 120 min\n  Day 2 | 480 min\n  Day 3 | no time\n',
    ));

  it('have times after labels of several words, also with a remark', () =>
    check(
      '# 100 Days Of Code\n\n## Day 1\n\n**Time spent studying**: 2 hours\n\nWires.\n\n## Day 2\n\n**Time allocated for study (approx.)**: 3 h\n\nWaves.\n\n## Day 3\n\n**Time limit**: 1 h\n\nLight.\n',
      '100 Days Of Code\ngroup: 100 Days Of Code\n  Day 1 | 120 min\n  Day 2 | 180 min\n  Day 3 | no time\n',
    ));

  describe('are not', () => {
    describe('a teaching plan', () => {
      for (const [name, text] of [
        [
          'with a title for plans',
          '# Lesson plan: Wires\n\n## Lecture 1: Copper (30 min)\n\nSoft.\n\n## Lecture 2: Tin (30 min)\n\nSofter.\n\n## Lecture 3: Iron (15 min)\n\nHard.\n',
        ],
        [
          'with sentences about participants',
          '# Waves, a course\n\n## Objectives\n\nParticipants will add waves.\n\n## Materials needed\n\n- A rope\n\n## 1. Introduction (10 min)\n\nAsk the participants for their names.\n\n## 2. Waves (30 min)\n\nShow the rope.\n\n## 3. Wrap-up (5 min)\n\nThanks.\n',
        ],
        [
          'with round times for an introduction, sections and questions, in Japanese',
          '# 波の基礎講義\n\n## 1. はじめに（5分）\n\n- 講義の目的\n\n## 2. 波の種類（15分）\n\n- 横波\n\n## 3. まとめ（5分）\n\n- 波は足される\n\n## 質疑応答\n',
        ],
        [
          'in Ukrainian',
          '# Тиждень 3: Хвилі\n\n## Лекція\n\n### Вступ (10 хв)\n\nСтворіть хвилю.\n\n### Хвилі (25 хв)\n\nВідкрийте файл.\n\n### Узагальнення (15 хв)\n\nХвилі додаються.\n',
        ],
        [
          'with times of day',
          '# Module 1: Waves\n\n## Part A - Wires (9:30 - 11:00)\n\n### Lecture 1 (45 min)\n\nCopper.\n\n### Lecture 2 (30 min)\n\nParticipants bend a wire. Then participants talk.\n\n### Q&A (15 min)\n\nQuestions.\n',
        ],
        [
          'in phases, in German',
          '# Unterricht über Wellen\n\n#### 1. Einstieg (10 Min)\n\nSeil zeigen.\n\n#### 2. Erarbeitung (25 Min)\n\nWellen addieren.\n\n#### 3. Sicherung (10 Min)\n\nLösungen.\n',
        ],
        [
          'of sessions in French',
          '# Programmation des séances\n\n1. Présentation des fils (1h)\n2. Les fils (3h) :\n    - le cuivre,\n    - l’étain.\n3. Les ondes (2h) :\n    - leur somme.\n4. La lumière (3h)\n    - sa vitesse.\n',
        ],
        [
          'of videos to produce',
          '# Waves: video course\n\n**Audience:** students\n\n## Video 01: Wires (12 min)\n\n- [x] Script written\n- [ ] Recorded\n- [ ] Edited\n\n**Visual needs:**\n\n- A rope\n\n## Video 02: Waves (15 min)\n\n- [ ] Recorded\n- [ ] Edited\n\n**For participants:**\n\n- A rope\n',
        ],
      ] as const)
        it(name, () => check(text, none));

      it('unless its author studies with it', () =>
        check(
          '# Lesson plan: Wires\n\n- [x] Lecture 1: Copper (30 min)\n- [x] Lecture 2: Tin (30 min)\n- [ ] Lecture 3: Iron (15 min)\n',
          'Lesson plan: Wires\ngroup: Lesson plan: Wires\n  Lecture 1: Copper | 30 min | no notes\n  Lecture 2: Tin | 30 min | no notes\n  Lecture 3: Iron | 15 min | no notes\n',
        ));
    });

    for (const [name, text] of [
      [
        'the lessons learned from an outage',
        '# Postmortem: the queue\n\n## Lesson 1: Copper\n\nIt was full.\n\n## Lesson 2: Tin\n\nNobody looked.\n\n## Lesson 3: Iron\n\nIt rusts.\n',
      ],
      [
        'the outline of a talk',
        '# Wires for everyone\n\n## Audience (Who and Why)\n\nBuilders.\n\n## Outline\n\n1. Introduction (2min)\n    - About me\n1. Copper (10min)\n    - Soft\n1. Tin (5min)\n    - Softer\n1. Conclusion (2min)\n    - Thanks\n',
      ],
      [
        'the remaining tasks of a project',
        '# Remaining Work\n\n## Phase 1: Core (3 hours)\n\n1. **Split the queue** (2h)\n   - By name\n2. **Rename the worker** (1h)\n   - In all files\n\n## Phase 2: Docs (1 hour)\n\n1. **Write them** (1h)\n   - All\n',
      ],
    ] as const)
      it(name, () => check(text, none));

    it('a list of features', () =>
      check(
        '# Course app\n\nA course registration app.\n\n- [x] Log in\n- [x] Log out\n- [ ] Pay\n- [ ] Admin\n',
        none,
      ));
    it('a journal of building by dates', () =>
      check(
        '# 2026-09-24: Case\n\n**Total time spent: 3 hr**\n\nThe case is too tight.\n\n# 2026-09-25: Plate\n\n**Total time spent: 4 hr**\n\nCut.\n\n# 2026-09-26: Keys\n\n**Total time spent: 2 hr**\n\nDone.\n',
        none,
      ));

    it('the documentation of a downloader', () =>
      check(
        '# Coursera Downloader\n\n- [01 Install](docs/01.md)\n- [02 Usage](docs/02.md)\n- [03 FAQ](docs/03.md)\n- [04 API](docs/04.md)\n',
        none,
      ));
    it('documentation with numbered files', () =>
      check(
        '# Wires\n\nA library.\n\n- [1. Install](docs/01.md)\n- [2. Usage](docs/02.md)\n- [3. FAQ](docs/03.md)\n- [4. API](docs/04.md)\n',
        none,
      ));
    it('a plan for runners', () =>
      check('# Running course\n\n## Week 1\n\n- Run\n- Rest\n\n## Week 2\n\n- Run\n- Walk\n', none));
    it('a changelog by dates', () =>
      check('# Changelog\n\n## 2024-01-15\n\n- Wires\n\n## 2024-01-16\n\n- Waves\n\n## 2024-01-17\n\n- Light\n', none));
    it('release notes by weeks', () =>
      check('# Release notes\n\n## Week 1\n\nWires.\n\n## Week 2\n\nWaves.\n\n## Week 3\n\nLight.\n', none));
    it('a list of tasks', () =>
      check('# Wires\n\nA library.\n\n- [x] Part 1: Parser\n- [x] Part 2: Printer\n- [ ] Part 3: Docs\n', none));
    it('a tutorial with numbered steps in numbered parts', () =>
      check(
        '# Wires tutorial\n\n## Part 1: Setup\n\n### 1. Install\n\n### 2. Configure\n\n## Part 2: Use\n\n### 1. Start\n\n### 2. Stop\n',
        none,
      ));
    it('the sessions of a conference', () =>
      check('# WireConf 2024\n\n## Session 1: Opening\n\n## Session 2: Wires\n\n## Session 3: Closing\n', none));
    it('sentences about lessons', () =>
      check('# Wires\n\n- Lesson 1 was hard\n- Lesson 2 was harder\n- Lesson 3 was fun\n', none));
    it('the schedule of a conference', () =>
      check(
        '# WireConf\n\n| Time | Topic | Speaker |\n|---|---|---|\n| 09:00 | Opening | Kim |\n| 10:00 | Wires | Ada |\n',
        none,
      ));
  });
});
