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
describe('lines that are numbered within the parts of a course', () => {
  it('are items with continued numbers', () =>
    check(
      '# React Course\n\n## Section 1: Introduction\n\n1. Welcome\n2. Overview\n\n## Section 2: Basics\n\n3. JSX\n4. Props\n',
      'React Course\narea 1: Introduction\n  Welcome | no time | no notes\n  Overview | no time | no notes\narea 2: Basics\n  JSX | no time | no notes\n  Props | no time | no notes\n',
    ));

  it('are headings with the number of a module, in French', () =>
    check(
      '# Formation Vue\n\n## Module 1 : Les bases\n\n### 1.1 Fils\n\nCuivre.\n\n### 1.2 Ondes\n\nEau.\n\n## Module 2 : Suite\n\n### 2.1 Routes\n\nTerre.\n',
      'Formation Vue\narea 1: Les bases\n  Fils | no time\n  Ondes | no time\narea 2: Suite\n  Routes | no time\n',
    ));

  it('are headings with continued numbers', () =>
    check(
      '# My Udemy course\n\n## 1. Introduction\n\n### 1. Welcome\n\nhello\n\n### 2. Setup\n\nok\n\n## 2. Variables\n\n### 3. let\n\nx\n\n### 4. const\n\ny\n',
      'My Udemy course\narea: Introduction\n  Welcome | no time\n  Setup | no time\narea: Variables\n  let | no time\n  const | no time\n',
    ));

  it('are headings with the number of a chapter, in Spanish', () =>
    check(
      '# Curso de redes\n\n## Capítulo 1\n\n### 1.1 Cables\n\nCobre.\n\n### 1.2 Ondas\n\nAgua.\n\n## Capítulo 2\n\n### 2.1 Luz\n\nSol.\n',
      'Curso de redes\narea 1:\n  Cables | no time\n  Ondas | no time\narea 2:\n  Luz | no time\n',
    ));

  it('are headings with the number of a section, in Russian', () =>
    check(
      '# Курс по сетям\n\n## Раздел 1\n\n### 1.1 Провода\n\nМедь.\n\n## Раздел 2\n\n### 2.1 Волны\n\nВода.\n\n### 2.2 Свет\n\nСолнце.\n',
      'Курс по сетям\narea 1:\n  Провода | no time\narea 2:\n  Волны | no time\n  Свет | no time\n',
    ));

  it('are not the sections of a summary', () =>
    check(
      '# Networks course summary\n\n## 1. Wires\n\n### 1.1 Copper\n\nSoft.\n\n### 1.2 Glass\n\nHard.\n\n## 2. Waves\n\n### 2.1 Light\n\nFast.\n',
      none,
    ));

  it('are not headings whose numbers restart', () =>
    check(
      '# Course notes\n\n## 1. Wires\n\n### 1. Copper\n\nSoft.\n\n### 2. Glass\n\nHard.\n\n## 2. Waves\n\n### 1. Light\n\nFast.\n\n### 2. Sound\n\nSlow.\n',
      'Course notes\ntopic: Wires\ntopic: Copper\ntopic: Glass\ntopic: Waves\ntopic: Light\ntopic: Sound\n',
    ));

  it('are not the sections of a specification', () =>
    check(
      '# Protocol\n\n## Section 1\n\n### 1.1 Scope\n\nAll.\n\n### 1.2 Terms\n\nWords.\n\n## Section 2\n\n### 2.1 Frames\n\nBytes.\n',
      none,
    ));

  it('are not sentences whose numbers restart', () =>
    check(
      '# Course notes\n\n## Section 1\n\n1. Copper is soft.\n2. Glass is hard.\n\n## Section 2\n\n1. Light is fast.\n2. Sound is slow.\n',
      'Course notes\ntopic: Section 1\ntopic: Section 2\n',
    ));

  it('are not the documentation of a program', () =>
    check(
      '# Course platform API\n\n## Part 1\n\n### 1.1 Users\n\nGET\n\n### 1.2 Courses\n\nPOST\n\n## Part 2\n\n### 2.1 Errors\n\n404\n',
      none,
    ));
});
