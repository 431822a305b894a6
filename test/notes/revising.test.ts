import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { knownTitles } from '../../server/src/course/syllabus/knownTitles';
import { noSyllabus } from '../../server/src/course/syllabus/syllabus';
import { symbols } from '../../server/src/editor/outline/symbols';
import { readBlocks, reviseBlocks } from '../../server/src/markdown/sections/blocks';
import { readNotes } from '../../server/src/notes/reading/read';
import { replacement } from '../../server/src/text/edit';
import { span } from '../../server/src/text/span';
import { withAnyLineEnds } from '../lineEnds';
import { courseTexts } from '../samples/courseTexts';

const knows = knownTitles(['Lab: Waves and Wires', 'Why Docker?'], ['Docker and Containers']);
const options = { levels: ['expert'], knows };

/** Lines that affect parsing: levels, areas, times, titles, tables, lists, and notes. */
const pieces = [
  'x',
  ' ',
  '\n',
  '\n\n',
  '## Area 2: More\n',
  '\n## Time spent\n\n- Video: Why Docker? -- 50 min\n- Lab: Docker Intro -- 1 h\n- Networking -- 5 min\n\n',
  '# Title\n',
  '# Course notes\n\n',
  '### Day 2\n',
  '| 2 | Waves | 5 min | |\n',
  '<summary>Week 2</summary>\n',
  '## Docker and Containers (Beginner)\n',
  '### Waves and Wires\n',
  '\n##Area 3\n',
  '> **Why Docker?**\n\n',
  '### 2. [Packets](https://net.example/packets)\n',
  '### Total: 34 min\n',
  '- [x] [Waves](https://net.example/waves) (5 min)\n',
  '- [ ] Lab: Wires\n',
  '- [[waves|Waves]] 5 min\n',
  '### Beginner\n',
  '> Intermediate\n',
  '\nexpert\n',
  '1. Lab: Docker Intro - 15 min\n',
  '- note\n',
  '- [Packets ~10 mins](https://net.example/packets)\n',
  '\n### [Lab: Routes](https://net.example/routes) (30 min)\n',
  '*spent 20 min*\n',
  'Time:\n\n* 30 min video\n* 1 h code\n',
  '## c) Gold\n\nTime spent: 5 min\n',
  '### 📆 2024-05-06 | ⌛ 90 min alone\n',
  '| **Part 2: Light** | | **open** |\n',
  '# Logbook 2024-05-06\n\n## What I learned\n\n',
  '# Day 3 - 2024.05.08\n',
  '## 14.\n',
  '## 17.\n',
  '# 6.2\n- P40 Waves\n- P47 Light\n',
  '## Domain 2: Light\n\n- [ ] [2.1 Waves](docs/2-1.md)\n- [ ] 2.2 Sound\n',
  '**Date:** 2024-05-06\n**Study time:** 2 h\n',
  '### 2.1 Waves\n',
  '## Module 2\n',
  '[Video: Light] (https://net.example/light) (5 min)\n',
  '![Lab: Light](https://net.example/light)\n',
  '##### Waves\n\n- ✅ [📜](https://my.example/a.pdf) [Light](https://net.example/light), by *Ada Lovelace*\n',
  '| Status | Type | Item |\n|--|--|--|\n| | Course | [Waves](https://net.example/waves) |\n\n',
  '| | Hours |\n|--|--|\n| Part 0 | 1 |\n| Part 1 | 2 |\n| Part 2 | 4 |\n\n',
  '- University: MIT\n- Language: Python\n- Duration: 50 hours\n\n',
  '- Lecture 1: Wires\n- Lecture 2: Waves\n- Lecture 3: Light\n- Final\n',
  ' (time: )',
  ' - 10 min',
  '```\n',
  'FILL ME IN',
  '<!-- study-notes-times -->\n',
  '| Lab: Row | 10 min |\n',
  '<!-- /study-notes-times -->\n',
  '---\nstudy-notes: true\n---\n',
];

describe('a notes file after edits', () => {
  const notes = readdirSync(path.join(__dirname, '../samples/notes'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(path.join(__dirname, '../samples/notes', name), 'utf8'));
  const seeded = withAnyLineEnds(
    fc.oneof(
      fc.constantFrom(...notes),
      fc.constantFrom(...courseTexts),
      fc.array(fc.constantFrom(...notes, ...pieces), { maxLength: 4 }).map((texts) => texts.join('\n')),
      fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((texts) => texts.join('')),
    ),
  );
  const put = withAnyLineEnds(fc.constantFrom('', ...pieces));
  const edits = fc.array(fc.tuple(fc.nat(), fc.oneof(fc.constant(0), fc.nat(40)), put), { minLength: 1, maxLength: 6 });

  it('is parsed incrementally with the result of a full parse', () => {
    fc.assert(
      fc.property(seeded, edits, (text, changes) => {
        let blocks = readBlocks(text);
        let parsedNotes = readNotes(blocks, options);
        for (const [at, length, put] of changes) {
          const start = at % (blocks.text.length + 1);
          const edit = replacement(span(start, Math.min(start + length, blocks.text.length)), put);
          blocks = reviseBlocks(blocks, edit);
          parsedNotes = readNotes(blocks, options, parsedNotes);
          const fromScratch = readNotes(readBlocks(blocks.text), options);
          assert.deepEqual(parsedNotes, fromScratch);
          assert.deepEqual(symbols(parsedNotes, noSyllabus), symbols(fromScratch, noSyllabus));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has updated areas after an edit of a heading', () => {
    const text =
      '# Week 2 - Day 3 - Wires\n\n## About today\n\nStudy time: 2 h\n\n## Links\n\n- [- [x] [Waves](https://net.example/waves) (5 min)\n';
    const before = readNotes(readBlocks(text), options);
    const at = text.indexOf('Links');
    const blocks = reviseBlocks(before.blocks, replacement(span(at, at + 1), ''));
    assert.deepEqual(readNotes(blocks, options, before), readNotes(readBlocks(blocks.text), options));
  });

  it('keeps the symbols of areas whose lines do not move', () => {
    const area = (n: number) => `## Area ${n}: Networks\n\n1. Lab: Routes - 15 min\n\nNotes.\n\n`;
    const before = readNotes(readBlocks([1, 2, 3].map(area).join('')));
    const [, second] = [...before.text.matchAll(/Notes/g)];
    const at = second?.index ?? 0;
    const kept = (put: string) => {
      const blocks = reviseBlocks(before.blocks, replacement(span(at, at), put));
      const after = symbols(readNotes(blocks, { levels: [] }, before), noSyllabus);
      return after.map((symbol, n) => symbol === symbols(before, noSyllabus)[n]);
    };
    assert.deepEqual(kept('More '), [true, false, true]);
    assert.deepEqual(kept('More.\n'), [true, false, false]);
  });

  it('keeps the modules of areas before an edit', () => {
    const area = (n: number) =>
      `## Area ${n}: Networks\n\n1. Lab: Routes - 15 min\n2. Video: Packets - 5 min\n\nNotes.\n\n`;
    const before = readNotes(readBlocks([1, 2, 3].map(area).join('')));
    const at = before.text.lastIndexOf('Routes');
    const after = readNotes(reviseBlocks(before.blocks, replacement(span(at, at), 'All ')), { levels: [] }, before);
    assert.deepEqual(
      after.modules.map((module, n) => module === before.modules[n]),
      [true, true, true, true, false, false],
    );
  });
});
