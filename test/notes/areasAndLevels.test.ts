import assert from 'node:assert/strict';
import { readNotes } from '../../server/src/notes/reading/read';
import { areaTitleOf } from '../../server/src/notes/words/areaTitles';
import { isFurtherLevel, levelAtStart, levelOfLine } from '../../server/src/notes/words/levelNames';
import { drawn } from './drawn';

describe('titles of numbered areas', () => {
  /** Checks the number and the rest of a title. "often" marks titles that are areas only if they contain modules. */
  function check(title: string, expected: string) {
    const area = areaTitleOf(title);
    assert.equal(area ? `${area.number}${area.isCertain ? '' : ' often'}: ${area.title}`.trim() : 'none', expected);
  }

  const titles: [title: string, expected: string][] = [
    ['Area 1 - Docker and Containers', '1: Docker and Containers'],
    ['Area1: Docker', '1: Docker'],
    ['Area 3', '3:'],
    ['Week Three: Colour', '3: Colour'],
    ['Weeks 4-5: Light', '4: Light'],
    ['Unit II', '2:'],
    ['Chapter IV: Steps into registers', '4 often: Steps into registers'],
    ['Lecture 5: Hashing', '5 often: Hashing'],
    ['Woche 2: Leitungen', '2: Leitungen'],
    ['3. Woche: Wege', '3: Wege'],
    ['Kapitel 2 – Matrizen', '2 often: Matrizen'],
    ['Semaine 1 : La mare', '1: La mare'],
    ['Leçon nº 4', '4 often:'],
    ['Unidad 1: El modelo relacional', '1: El modelo relacional'],
    ['Tema 3', '3 often:'],
    ['第3周 物理层', '3: 物理层'],
    ['第2单元：内存', '2: 内存'],
    ['单元 2：内存', '2: 内存'],
    ['ユニット3：網', '3: 網'],
    ['第十二章', '12 often:'],
    ['Part of the whole', 'none'],
    ['Unit 2.5', 'none'],
    ['Weekend 3', 'none'],
    ['Day-to-day work', 'none'],
    ['第一次', 'none'],
  ];
  for (const [title, expected] of titles) it(`${title} = ${expected}`, () => check(title, expected));
});

describe('titles that name levels', () => {
  function check(title: string, expected: string) {
    assert.equal(levelOfLine(title, []) ?? (isFurtherLevel(title) ? 'further' : 'none'), expected);
  }

  const levels: [expected: string, ...titles: string[]][] = [
    ['beginner', 'Beginner', 'Beginner Level:', 'Level: Beginner', 'Basics', 'Basic level', 'For beginners', 'Easy'],
    ['beginner', 'Anfänger', 'Grundlagen', 'Niveau débutant', 'Les bases', 'Nivel principiante', '初级', '入门'],
    ['intermediate', 'Intermediate', 'Mittelstufe', 'Fortgeschrittene', 'Intermédiaire', 'Nivel intermedio', '中级'],
    ['together', 'Bring it together', 'Bringing it all together', 'Putting it all together', 'Alles zusammen'],
    ['together', 'Mise en commun', 'Puesta en común', '综合'],
    ['further', 'Advanced', 'Expert Level', 'Avancé', 'Avanzado', '高级'],
    ['none', 'Basic networking', 'Intermediate results', 'Advanced topics in hashing', 'Easy does it', '基础设施'],
  ];
  for (const [expected, ...titles] of levels) {
    for (const title of titles) it(`${title}: ${expected}`, () => check(title, expected));
  }

  it('before the title of a module', () => {
    assert.equal(levelAtStart('Beginner - Video: Packets')?.level, 'beginner');
    assert.equal(levelAtStart('(Intermediate Level): Packets')?.level, 'intermediate');
    assert.equal(levelAtStart('Beginning level - Video: Packets')?.level, 'beginner');
    assert.equal(levelAtStart('Anfänger: Pakete')?.level, 'beginner');
    assert.equal(levelAtStart('Basics: Packets'), undefined);
  });
});

describe('areas and levels in other words', () => {
  function check(text: string, expected: string) {
    assert.equal(drawn(readNotes(text)), expected);
  }

  it('are lectures that contain modules', () =>
    check(
      '# Networks\n## Lecture 1: Packets\n- Video: Headers (10 min)\n  - small\n- Reading: Chapter 2 (30 min)\n## Lecture 2\n',
      'Networks\narea 1: Packets\n  Video: Headers | 10 min\n  Reading: Chapter 2 | 30 min | no notes\narea 2:\n',
    ));

  it('are not lectures that have times of their own', () =>
    check(
      '# Networks\n## Area 1: Wires\n### Lecture 1: Packets (50 min)\nsmall\n### Lecture 2: Routers (50 min)\nbig\n',
      'Networks\narea 1: Wires\n  Lecture 1: Packets | 50 min\n  Lecture 2: Routers | 50 min\n',
    ));

  it('are not lectures below levels', () =>
    check(
      '# Networks\n## Wires\n### Beginner\n#### Lecture 1: Packets\nsmall\n#### Lecture 2: Routers\nbig, in 3 parts\n',
      'Networks\narea: Wires\n  beginner\n    Lecture 1: Packets | no time\n    Lecture 2: Routers | no time\n',
    ));

  it('are not levels if “Basic” is an ordinary section', () =>
    check(
      '# Networks\n## Area 1\n### Beginner\n#### Video: Bridges (10 min)\nsmall\n##### Basic\na wire\n#### Video: Routers (9 min)\nbig\n',
      'Networks\narea 1:\n  beginner\n    Video: Bridges | 10 min\n    Video: Routers | 9 min\n',
    ));

  it('are levels if “Advanced” follows “Basic” and ends it', () =>
    check(
      '# Networks\n## Area 1\n### Basic\n- Video: Bridges (10 min)\n### Advanced\n- Video: Routers (9 min)\n',
      'Networks\narea 1:\n  beginner\n    Video: Bridges | 10 min | no notes\n  group: Advanced\n    Video: Routers | 9 min | no notes\n',
    ));

  it('end a level if they are quotes', () =>
    check(
      '# Networks\n## Area 1\n> Beginner Level\n\n### Video: Bridges (10 min)\n\n> Advanced Level\n\n### Video: Routers (9 min)\n',
      'Networks\narea 1:\n  beginner\n    Video: Bridges | 10 min | no notes\n  group: Advanced Level\n    Video: Routers | 9 min | no notes\n',
    ));
});
