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

describe('lists that are indented as code', () => {
  it('of checkboxes below a paragraph', () =>
    check(
      '# Udemy - Electricity\n\nModules:\n\n    - [x] Wires\n    - [~] Waves (Part 1)\n    - [] Waves (Part 2)\n    - [] Light\n',
      'Udemy - Electricity\ngroup: Udemy - Electricity\n  Wires | no time | no notes\n  Waves (Part 1) | no time | no notes\n  Waves (Part 2) | no time | no notes\n  Light | no time | no notes\n',
    ));

  it('with numbers that continue in sections, in Spanish', () =>
    check(
      '# Curso de electricidad\n\n## Sección 1: Cables\n\n    – 1. Cobre\n    – 2. Oro\n        – Brilla.\n\n## Sección 2: Ondas\n\n    – 3. Luz\n    - 4. Sonido\n\n## Sección 3: Radio\n',
      'Curso de electricidad\narea 1: Cables\n  Cobre | no time | no notes\n  Oro | no time\narea 2: Ondas\n  Luz | no time | no notes\n  Sonido | no time | no notes\narea 3: Radio\n',
    ));

  it('are code if another line is not an item', () =>
    check(
      '# Udemy - Electricity\n\nModules:\n\n    - [x] Wires\n    make\n    - [x] Waves\n    - [ ] Light\n    - [ ] Sound\n',
      none,
    ));
});

describe('lessons', () => {
  it('of which only one has a link and a kind in its notes', () => {
    const lessons = Array.from({ length: 11 }, (_, n) => `## Lesson ${n + 1} - Wire ${n + 1}\n\nThin.\n`);
    const text = `# Electricity\n\n${lessons.join('\n')}* Copper is soft. (https://example.org/1)\n* A new project - thin.\n`;
    const expected = Array.from({ length: 11 }, (_, n) => `  Lesson ${n + 1} - Wire ${n + 1} | no time\n`);
    check(text, `Electricity\ngroup: Electricity\n${expected.join('')}`);
  });

  it('with numbered exercises between them, in Portuguese', () =>
    check(
      '# Curso de eletricidade\n\n1. Seção: Fios\n   * Aula 01 - Cobre\n   * Aula 02 - Ouro\n   * Desafio prático 1\n   * Aula 03 - Luz\n\n2. Seção: Ondas\n   * Aula 01 - Som\n   * Exercicios 1\n   * Aula 02 - Rádio\n',
      'Curso de eletricidade\narea: Seção: Fios\n  Aula 01 - Cobre | no time | no notes\n  Aula 02 - Ouro | no time | no notes\n  Desafio prático 1 | no time | no notes\n  Aula 03 - Luz | no time | no notes\narea: Seção: Ondas\n  Aula 01 - Som | no time | no notes\n  Exercicios 1 | no time | no notes\n  Aula 02 - Rádio | no time | no notes\n',
    ));
});

describe('tables of lessons', () => {
  it('in folded months with totals, in Korean', () =>
    check(
      '# 수강 일정\n\n<details>\n<summary><b>2025년 12월</b> - 2일, 수강 시간: 2:20:00</summary>\n\n| 수강 일자 | 클립명 | 수강 시간 |\n|---|---|---|\n| 2025년 12월 22일 | 구리 | 1:15:15 |\n| 2025년 12월 23일 | 유리 | 1:04:41 |\n\n</details>\n\n<details>\n<summary><b>2026년 1월</b> - 2일, 수강 시간: 3:31:00</summary>\n\n| 수강 일자 | 클립명 | 수강 시간 |\n|---|---|---|\n| 2026년 1월 2일 | 빛 | 1:56:41 |\n| 2026년 1월 5일 | 소리 | 1:34:09 |\n\n</details>\n',
      '수강 일정\narea: 2025년 12월\n  구리 | 75 min | no notes\n  유리 | 65 min | no notes\narea: 2026년 1월\n  빛 | 117 min | no notes\n  소리 | 94 min | no notes\n',
    ));

  it('with a column for resources, below levels', () =>
    check(
      '# Frontend Masters notes\n\n## Beginner Path\n\n| Courses | Resources | Repo |\n|---|---|---|\n| [Wires](https://frontendmasters.com/courses/a) | slides | code |\n| [Waves](https://frontendmasters.com/courses/b) | N/A | [code](https://example.org/b) |\n\n## Professional Path\n\n| Courses | Resources | Repo |\n|---|---|---|\n| [Light](https://frontendmasters.com/courses/c) | | |\n| [Sound](https://frontendmasters.com/courses/d) | slides | |\n',
      'Frontend Masters notes\nbeginner\n  Wires | no time | no notes\n  Waves | no time | no notes\ngroup: Professional Path\n  Light | no time | no notes\n  Sound | no time | no notes\n',
    ));
});

describe('links to resources', () => {
  it('are no modules, even with checkboxes', () =>
    check(
      '# Self study of courses\n\n## Helpful links\n\n- [ ] [Guide](https://example.org/1)\n\n## Wires\n\n- [ ] [Copper](https://example.org/2)\n- [ ] [Gold](https://example.org/3)\n\n## Waves\n\n- [ ] [Light](https://example.org/4)\n',
      'Self study of courses\ntopic: Helpful links\narea: Wires\n  Copper | no time | no notes\n  Gold | no time | no notes\narea: Waves\n  Light | no time | no notes\n',
    ));
});

describe('plain lines', () => {
  it('with numbers and durations of videos, in a file with a license', () =>
    check(
      '# Code of the videos on [radio](https://laracasts.com/series/radio) from that website\n\nContents:\n\n1 Meet Wires FREE 9:32\n2 Copper and Gold FREE 10:26\n3 A Gentle Introduction to Light, and to What It Does in a Wire 9:10\n4 Sound 11:04\n5 Radio 101 8:05\n\n# License\n\nMIT\n',
      'Code of the videos on radio from that website\ngroup: Code of the videos on radio from that website\n  Meet Wires | 10 min | no notes\n  Copper and Gold | 10 min | no notes\n  A Gentle Introduction to Light, and to What It Does in a Wire | 9 min | no notes\n  Sound | 11 min | no notes\n  Radio 101 | 8 min | no notes\ntopic: License\n',
    ));

  it('with numbers and times of day are not videos, in German', () =>
    check('# Kurs Elektrotechnik\n\n1 Draht 9:00\n2 Welle 10:30\n3 Licht 12:00\n4 Klang 13:30\n5 Funk 15:00\n', none));

  it('with a count and a labelled time below, in Portuguese', () =>
    check(
      '# Estudos da Coursera\n\nTempo: 180\n\nC1 : Fios: cobre, ouro\nLink : https://www.coursera.org/learn/fios\nTempo : 20 horas\n\nC2 : Ondas\nLink : https://www.coursera.org/learn/ondas\nTempo : 18 horas\n\nC3 : Luz\nLink : https://www.coursera.org/learn/luz\nTempo : 23 horas\n',
      'Estudos da Coursera\ngroup: Estudos da Coursera\n  C1 : Fios: cobre, ouro | 1200 min | no notes\n  C2 : Ondas | 1080 min | no notes\n  C3 : Luz | 1380 min | no notes\n',
    ));

  it('with the steps of a recipe are not lessons', () =>
    check(
      '# Soup for students\n\nStep 1: Onions\nTime: 10 min\n\nStep 2: Carrots\nTime: 20 min\n\nStep 3: Salt\nTime: 5 min\n',
      none,
    ));
});
