import assert from 'node:assert/strict';
import { type DocumentSymbol, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import { noSyllabus } from '../../server/src/course/syllabus/syllabus';
import { folding } from '../../server/src/editor/outline/folding';
import { search } from '../../server/src/editor/outline/search';
import { symbols } from '../../server/src/editor/outline/symbols';
import { tree } from '../../server/src/editor/outline/tree';
import { rawSymbols, workspaceSymbols } from '../../server/src/editor/outline/workspaceSymbols';
import { readNotes } from '../../server/src/notes/reading/read';
import { rawLines } from '../../server/src/notes/scan/rawLines';
import type { TreeEntry } from '../../server/src/protocol';
import { runToEnd } from '../../server/src/text/steps';

const notes = `# Networks

## Area 1 - Routing

### Beginner

1. Video: What is a router? - 12 min
    - It forwards.
2. Lab: Static routes
    - A way there, and a way back.

### Intermediate

#### Protocols

1. Reading: Distance vectors - 20 to 30 min

## Area 2

## Glossary

Words and what they mean.
`;

describe('the outline', () => {
  it('has areas, levels, groups and modules with their times', () => {
    assert.equal(
      drawn(symbols(readNotes(notes), noSyllabus)),
      `Networks
Area 1 - Routing | 32 to 42 min · 1 without a time
  Beginner | 12 min · 1 without a time
    Video: What is a router? | 12 min
    Lab: Static routes | no time
  Intermediate | 20 to 30 min
    Protocols | 20 to 30 min
      Reading: Distance vectors | 20 to 30 min
Area 2
Glossary
`,
    );
  });

  it('nests modules that are headings in levels that are not', () => {
    const quoted =
      '# Networks\n\n## Routing\n\n> **_Beginner Level_**\n\n### [Video: Ports](https://net.example) (8 min)\n';
    assert.equal(
      drawn(symbols(readNotes(quoted), noSyllabus)),
      'Networks\nRouting | 8 min\n  Beginner Level | 8 min\n    Video: Ports | 8 min\n',
    );
  });

  it('nests other headings by depth', () => {
    const headed = `# Networks

## Area 1 - Routing

### [Video: What is a router?](https://net.example/router) (12 min)

#### It *forwards* [packets](https://net.example/packet) along

##### 1. Tables:

#####

> ##### Quoted

#### Questions

### [Lab: Static routes](https://net.example/static)

10 min
------
`;
    assert.equal(
      drawn(symbols(readNotes(headed), noSyllabus)),
      `Networks
Area 1 - Routing | 22 min
  Video: What is a router? | 12 min
    It forwards packets along
      Tables
    Questions
  Lab: Static routes | 10 min
`,
    );
  });

  it('has ranges for the title and for all that belongs to it', () => {
    const [, routing] = symbols(readNotes(notes), noSyllabus);
    assert.deepEqual(routing?.selectionRange, { start: { line: 2, character: 0 }, end: { line: 2, character: 19 } });
    assert.deepEqual(routing?.range, { start: { line: 2, character: 0 }, end: { line: 16, character: 0 } });
  });

  it('is empty if the file is not notes', () => {
    assert.deepEqual(symbols(readNotes('# left-pad\n\n## Install\n\n`npm install left-pad`\n'), noSyllabus), []);
  });

  function drawn(list: readonly DocumentSymbol[], indent = ''): string {
    return list
      .map(
        ({ name, detail, children = [] }) =>
          `${indent}${name}${detail ? ` | ${detail}` : ''}\n${drawn(children, `${indent}  `)}`,
      )
      .join('');
  }
});

describe('the tree', () => {
  it('adds up times, counts modules without a time, and shows the state of modules', () => {
    assert.equal(
      drawn(tree(readNotes(notes), 'file:///notes/networks.md', noSyllabus)),
      `notes Networks: 3 modules, 1 without a time, 32-42 min
  area Area 1 - Routing: 3 modules, 1 without a time, 32-42 min
    level Beginner: 2 modules, 1 without a time, 12-12 min
      module Video: What is a router?: video, noted, 12-12 min
      module Lab: Static routes: lab, missingTime
    level Intermediate: 1 modules, 0 without a time, 20-30 min
      group Protocols: 1 modules, 0 without a time, 20-30 min
        module Reading: Distance vectors: reading, empty, 20-30 min
  area Area 2: 0 modules, 0 without a time
  topic Glossary: 0 modules, 0 without a time
`,
    );
  });

  it('gives every row a unique id, which is stable while text moves', () => {
    const twice = `${notes}\n## Area 1 - Routing\n\n1. Video: What is a router? - 12 min\n2. Video: What is a router? - 3 min\n`;
    const before = ids(tree(readNotes(twice), 'file:///notes/networks.md', noSyllabus));
    const after = ids(
      tree(readNotes(twice.replace('\n\n', '\n\nWhat I learned.\n\n')), 'file:///notes/networks.md', noSyllabus),
    );
    assert.equal(new Set(before).size, before.length);
    assert.deepEqual(after, before);
  });

  it('is named after its file if it has no title', () => {
    const untitled = notes.replace('# Networks\n', '');
    assert.equal(
      tree(readNotes(untitled), 'file:///notes/100%25%20%E7%BD%91%E7%BB%9C+a.md', noSyllabus).title,
      '100% 网络+a.md',
    );
    assert.equal(tree(readNotes(untitled), 'untitled:50%', noSyllabus).title, 'untitled:50%');
  });

  function drawn(entry: TreeEntry, indent = ''): string {
    const { type, title, kind, state, modules, withoutTime, spent, children } = entry;
    const counts = type === 'module' ? [kind, state] : [`${modules} modules`, `${withoutTime} without a time`];
    const facts = [...counts, spent && `${spent.least}-${spent.most} min`].filter(Boolean).join(', ');
    return `${indent}${type} ${title}: ${facts}\n${children.map((child) => drawn(child, `${indent}  `)).join('')}`;
  }

  function ids({ id, children }: TreeEntry): string[] {
    return [id, ...children.flatMap(ids)];
  }
});

describe('workspace symbols', () => {
  for (const [query, titles] of [
    ['ea', ['Area 1 - Routing', 'Video: What is a router?', 'Intermediate', 'Reading: Distance vectors', 'Area 2']],
    ['static', ['Lab: Static routes']],
    ['STA RO', ['Lab: Static routes']],
    ['vwr', ['Video: What is a router?']],
    ['zeppelin', []],
  ] as const) {
    it(`are the modules and headings that contain “${query}”`, () => {
      const found = workspaceSymbols(readNotes(notes), 'file:///n.md', search(query));
      assert.deepEqual(
        found.map(({ name }) => name),
        titles,
      );
    });
  }

  it('include the same headings before a notes file is read', () => {
    const asRead = workspaceSymbols(readNotes(notes), 'file:///n.md', search('rt'));
    const before = rawSymbols(runToEnd(rawLines(notes)), 'file:///n.md', search('rt'));
    assert.deepEqual(before.map(shown), asRead.filter(({ kind }) => kind !== SymbolKind.File).map(shown));
    assert.deepEqual(
      before.map(({ name, containerName }) => [name, containerName]),
      [
        ['Area 1 - Routing', ''],
        ['Intermediate', 'Area 1 - Routing'],
        ['Protocols', 'Area 1 - Routing › Intermediate'],
      ],
    );
  });

  it('show the location of a module', () => {
    const [found] = workspaceSymbols(readNotes(notes), 'file:///n.md', search('vectors'));
    assert.equal(found?.containerName, 'Routing › Intermediate › Protocols');
    assert.deepEqual(found?.location, {
      uri: 'file:///n.md',
      range: { start: { line: 15, character: 0 }, end: { line: 15, character: 43 } },
    });
  });
});

/** Returns a symbol without the properties that are known only after the notes were read. */
function shown({ name, containerName, location }: WorkspaceSymbol): unknown {
  return [name, containerName, location];
}

describe('folding', () => {
  it('folds levels and modules that are not headings, without the blank lines after them', () => {
    const text = `# Networks

## Area 1: Routing

> Beginner Level

[Video: What is a router?](https://net.example/router) (time: 12 min)

Notes: it forwards.


[Lab: Static routes](https://net.example/static) (time: )
Notes: none yet.

> Intermediate Level

[Reading: Distance vectors](https://net.example/vectors) (time: 20 min)
`;
    assert.deepEqual(folded(text), [
      '> Beginner Level … Notes: none yet.',
      '[Video: What is a router?](https://net.example/router) (time: 12 min) … Notes: it forwards.',
      '[Lab: Static routes](https://net.example/static) (time: ) … Notes: none yet.',
      '> Intermediate Level … [Reading: Distance vectors](https://net.example/vectors) (time: 20 min)',
    ]);
  });

  it('leaves headings to the editor', () => {
    assert.deepEqual(folded(notes), [
      '1. Video: What is a router? - 12 min …     - It forwards.',
      '2. Lab: Static routes …     - A way there, and a way back.',
    ]);
    assert.deepEqual(folded('Area 1: Routing\n===============\n\n1. Video: What is a router? - 12 min\n'), []);
  });

  function folded(text: string): string[] {
    const lines = text.split('\n');
    return folding(readNotes(text)).map(({ startLine, endLine }) => `${lines[startLine]} … ${lines[endLine]}`);
  }
});
