import assert from 'node:assert/strict';
import { readNotes } from '../../server/src/notes/reading/read';
import { drawn } from './drawn';

describe('reading', () => {
  function check(text: string, expected: string, levels: string[] = []) {
    assert.equal(drawn(readNotes(text, { levels })), expected);
  }

  describe('recognizes every line of the form as a module, with or without a time', () => {
    it('as items of an ordered list', () =>
      check(
        '# Notes\n## Area 1 Networks\n### Beginner\n1. Packets - 10 min\n\t- small\n2. Routers\n\t-\n',
        'Notes\narea 1: Networks\n  beginner\n    Packets | 10 min\n    Routers | no time | no notes\n',
      ));

    it('as linked items of a bulleted list, with the time in the link', () =>
      check(
        '# Notes\n## Area 1 - Networks\n\n* [Packets Video ~10 mins](https://net.example/a)\n  * small\n\n* [Routers Lab](https://net.example/b)\n  * big\n',
        'Notes\narea 1: Networks\n  Packets Video | 10 min\n  Routers Lab | no time\n',
      ));

    it('as headings under levels that are quotes', () =>
      check(
        '# Notes\n## Networks\n> **_Beginner Level_**\n\n### [Packets:](https://net.example/a) (10 min)\n- small\n\n### Routers (20 min)\n- big\n',
        'Notes\narea: Networks\n  beginner\n    Packets | 10 min\n    Routers | 20 min\n',
      ));

    it('as linked paragraphs, where a time may still be missing', () =>
      check(
        '# Notes\n## Area 1: Networks\n\n> Beginner Level\n\n[Packets](https://net.example/a) (time: 10 min)\n\nSmall.\n\n[Routers](https://net.example/b) (time: )\n',
        'Notes\narea 1: Networks\n  beginner\n    Packets | 10 min\n    Routers | empty time | no notes\n',
      ));

    it('as an item with a link, a kind and a time among items of notes', () =>
      check(
        '# Notes\n## Area 1: Networks\n* [Lab: Routes ~40 mins](https://net.example/a)\n+ small\n* big\n',
        'Notes\narea 1: Networks\n  Lab: Routes | 40 min\n',
      ));

    it('as lines of plain text below a numbered topic', () =>
      check(
        'Beginner Level:\nVideo: Packets - 10 min\n\n1. Networks\n    Lab: Routes\n    I could not open it today.\n    Lab: Ports - 20 min\n        The ports were\n        closed: I opened them.\n2. Cables\nVideo: Copper - 5 min\n',
        'no title\nbeginner\n  Video: Packets | 10 min\n  Lab: Routes | no time\n  Lab: Ports | 20 min\n  Video: Copper | 5 min | no notes\n',
      ));

    it('with the time on a line below', () =>
      check(
        '# Networks\n\n## Beginner Level\n\n### Video: Packets\n\n__Time: 10min__\n\nSmall.\n\n### Video: Routers\n\nBig.\n\n*Cost 20 minutes, finished on Sunday.*\n',
        'Networks\nbeginner\n  Video: Packets | 10 min\n  Video: Routers | 20 min\n',
      ));
  });

  describe('recognizes no modules in', () => {
    it('a table of contents', () =>
      check(
        '# Notes\n\n## Table of Contents\n\n* [Networks](#networks)\n  * [Beginner](#beginner)\n\n## Networks\n### Beginner\n* [Packets](https://net.example/a) (10 min)\n',
        'Notes\ntopic: Table of Contents\narea: Networks\n  beginner\n    Packets | 10 min | no notes\n',
      ));

    it('a checklist', () =>
      check(
        '# Notes\n\n## Check List\n- [x] Beginner Level\n- [ ] Intermediate Level\n\n## Networks\n### Beginner Level\n- [Packets](https://net.example/a) (10 min)\n',
        'Notes\ntopic: Check List\narea: Networks\n  beginner\n    Packets | 10 min | no notes\n',
      ));

    it('a section of notes among linked headings', () =>
      check(
        '# Notes\n## Networks\n### Beginner\n#### [Packets](https://net.example/a) (10 min)\nsmall\n#### [Routers](https://net.example/b) (20 min)\nbig\n#### What I Learned\nmuch\n',
        'Notes\narea: Networks\n  beginner\n    Packets | 10 min\n    Routers | 20 min\n  topic: What I Learned\n',
      ));

    it('an item that is indented so far that Markdown makes it part of the title', () =>
      check(
        '# Notes\n## Area 1: Networks\n> Lab: Packets (10 min)\n  - small\n\n> Lab: Routers (20 min)\n    - big ones\n\n> Lab: Ports (5 min)\n\n> Lab: Names (5 min)\n',
        'Notes\narea 1: Networks\n  Lab: Packets | 10 min\n  Lab: Routers | 20 min\n  Lab: Ports | 5 min | no notes\n  Lab: Names | 5 min | no notes\n',
      ));

    it('a list of steps under a level where no step has a time', () =>
      check(
        '# Notes\n## Area 1\n### Beginner\n1. Packets - 10 min\n   - small\n2. Routers - 20 min\n   - big\n### Bring it together\nI built a router.\n1. Solder\n   - hot\n2. Flash\n   - slow\n',
        'Notes\narea 1:\n  beginner\n    Packets | 10 min\n    Routers | 20 min\n  together\n',
      ));

    it('a sentence with a time', () =>
      check(
        '# Notes\n## Networks\n### Beginner\n- [Packets](https://net.example/a) (10 min)\n  - The lab says that it takes 20 minutes\n\nThis took about 30 min\n',
        'Notes\narea: Networks\n  beginner\n    Packets | 10 min\n',
      ));
  });

  describe('recognizes levels', () => {
    it('named in the titles of modules', () =>
      check(
        '# Notes\n## Area 1 Networks\n- Beginner - Video: Packets (10 min)\n- Intermediate - Lab: Routers (20 min)\n',
        'Notes\narea 1: Networks\n  Beginner - Video: Packets | 10 min | no notes\n  Intermediate - Lab: Routers | 20 min | no notes\n',
      ));

    it('named in the settings', () =>
      check(
        '# Notes\n## Area 1 Networks\n### Expert Level\n- [Packets](https://net.example/a) (10 min)\n',
        'Notes\narea 1: Networks\n  Expert\n    Packets | 10 min | no notes\n',
        ['Expert'],
      ));
  });

  it('recognizes groups between a level and modules', () =>
    check(
      '# Notes\n## Networks\n### Beginner\n#### Wires\n- [Packets](https://net.example/a) (10 min)\n#### Waves\n- [Radio](https://net.example/b) (20 min)\n',
      'Notes\narea: Networks\n  beginner\n    group: Wires\n      Packets | 10 min | no notes\n    group: Waves\n      Radio | 20 min | no notes\n',
    ));

  it('distinguishes estimates from time spent', () => {
    const [module] = readNotes(
      '# N\n## Area 1\n### Video: Packets - 30 min\n\n**Time: 15 minutes**\n\nSmall.\n',
    ).modules;
    assert.deepEqual([module?.estimate?.minutes?.most, module?.spent?.minutes?.most], [30, 15]);
  });

  describe('does not recognize as notes', () => {
    const plain: [string, string][] = [
      [
        'a README',
        '# tool\n\n> Does things in 5 minutes\n\n## Install\n\n- [npm](https://npm.example)\n- [docs](https://docs.example)\n\n## License\n\nMIT\n',
      ],
      [
        'a changelog',
        '# Changelog\n\n## 2.0.0 - 2 hours later\n\n- Add `[length]`\n- **time**: fix ([#12](https://x.example/12))\n',
      ],
      ['release notes', '# Release Notes\n\n## Networking\n\n- Faster\n'],
      ['an empty file', ''],
    ];
    for (const [what, text] of plain) it(what, () => check(text, 'not notes\n'));
  });

  it('recognizes notes by subject, with topics', () =>
    check(
      '# Lecture notes on networks\n\n## Packets\n\nSmall.\n\n## Routers\n\nBig.\n',
      'Lecture notes on networks\ntopic: Packets\ntopic: Routers\n',
    ));
});
