import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { knownTitles } from '../../server/src/course/syllabus/knownTitles';
import { noSyllabus } from '../../server/src/course/syllabus/syllabus';
import { search } from '../../server/src/editor/outline/search';
import { workspaceSymbols } from '../../server/src/editor/outline/workspaceSymbols';
import { type ReadOptions, readNotes } from '../../server/src/notes/reading/read';
import { isNotesByHeadings } from '../../server/src/notes/scan/isNotesByHeadings';
import { notesPrefilter } from '../../server/src/notes/scan/notesPrefilter';
import { moduleTitleOf, rawLines, titleOf } from '../../server/src/notes/scan/rawLines';
import { scanFile } from '../../server/src/notes/scan/scanFile';
import { headingsOf } from '../../server/src/notes/titles/headings';
import { NotesIndex } from '../../server/src/service/notesIndex';
import { lineAt } from '../../server/src/text/lines';
import { runToEnd } from '../../server/src/text/steps';
import { anyLineEnd } from '../lineEnds';
import { courseTexts } from '../samples/courseTexts';

const knows = knownTitles(['Video: Why Docker?', 'Lab: Docker Intro'], ['Docker and Containers']);

/** Checks that the prefilter accepts every text in which the parser finds notes. */
function check(text: string): void {
  const options = { levels: ['Warm up'], knows };
  const parsedNotes = readNotes(text, options);
  const raw = runToEnd(rawLines(text));
  if (isNotesByHeadings(raw, options.levels)) assert.ok(parsedNotes.isNotes, `is not notes: ${JSON.stringify(text)}`);
  const known = headingsOf({ ...parsedNotes, isNotes: true });
  const seen = raw.flatMap((line) => (line.text.startsWith('#') ? { line: line.line, title: titleOf(line) } : []));
  assert.deepEqual(
    seen.filter(({ title }) => title !== undefined),
    known.map(({ title, span }) => ({ line: lineAt(parsedNotes.lines, span.start), title })),
  );
  if (!parsedNotes.isNotes) return;
  assert.ok(runToEnd(notesPrefilter(text, options)), `is scanned over: ${JSON.stringify(text)}`);
  const scanned = runToEnd(scanFile(text, options));
  for (const line of scanned?.lines ?? []) {
    const title = moduleTitleOf(line);
    const isModule = parsedNotes.modules.some(
      (module) => module.title === title && lineAt(parsedNotes.lines, module.span.start) === line.line,
    );
    assert.ok(title === undefined || isModule, `“${title}” is no module in ${JSON.stringify(text)}`);
  }
  for (const { title, span } of [...parsedNotes.modules, ...known].map(withoutAddress)) {
    const line = scanned?.lines.find((each) => each.line === lineAt(parsedNotes.lines, span.start));
    // Uncertain titles are searched for only after the notes were parsed.
    const lineTitle = line && (titleOf(line) ?? moduleTitleOf(line) ?? line.text);
    const isFound =
      (lineTitle && search(title).finds(lineTitle)) || (scanned && search(title).mayFind(scanned.letters));
    assert.ok(isFound, `“${title}” is not found in ${JSON.stringify(text)}`);
  }
  checkStored(text, options);
}

/** Checks that stored notes have the same row and symbols when they are restored. */
function checkStored(text: string, options: ReadOptions): void {
  const [index, restored] = [indexWith(options), indexWith(options)];
  runToEnd(index.put(uri, text));
  runToEnd(index.read(uri, text));
  assert.ok(restored.restore(uri, JSON.parse(JSON.stringify(index.stored(uri)))));
  assert.ok(restored.row(uri));
  assert.deepEqual(restored.row(uri), index.row(uri));
  const symbols = workspaceSymbols(readNotes(text, options), uri, search(''));
  assert.deepEqual(
    restored.symbols(uri, search('')),
    symbols.map((symbol) => JSON.parse(JSON.stringify(symbol))),
  );
}

const uri = 'file:///notes.md';

function indexWith(options: ReadOptions): NotesIndex {
  const index = new NotesIndex({
    syllabiKey: () => '',
    followed: () => noSyllabus,
    unknownLinkedFiles: () => [],
  });
  index.setOptions(() => options);
  return index;
}

/** Returns a title without the address of a malformed link, which a heading does not contain. */
function withoutAddress<Entry extends { readonly title: string }>(entry: Entry): Entry {
  return { ...entry, title: entry.title.replace(/\]\(https?:[^()\s]*\)/g, '') };
}

// The corpus is next to the repository.
const notes = [
  ...['test/samples/notes', '../shared/corpus/dev'].flatMap(markdownIn).map((file) => readFileSync(file, 'utf8')),
  ...courseTexts,
];
const lines = fc.constantFrom(...new Set(notes.flatMap((text) => text.split(/\r?\n/))));

/** Generates functions that change the syntax of a line, usually without changing its meaning. */
const rewritten = fc.constantFrom<((line: string) => string)[]>(
  (line) => line,
  (line) => `> ${line}`,
  (line) => `- ${line}`,
  (line) => `**${line}**`,
  (line) => `## ${line} ##`,
  (line) => `${line}\n---`,
  (line) => line.replace(/\w+ \w+/, '<b>$&</b>'),
  (line) => line.replace(/(\w)(\w+)/, '$1*$2*'),
  (line) => line.replace(/ /g, '\t '),
  (line) => line.replace(/[^\s#>*-].*/, '[$&](https://net.example)'),
  (line) => line.toUpperCase(),
  (line) => `${line} (15 min)`,
  () => 'Warm up',
);

describe('the prefilter of notes', () => {
  it('accepts every notes file, with all of its modules and headings', () => notes.forEach(check));

  it('accepts notes of any lines, in any form', () => {
    const text = fc
      .array(fc.tuple(lines, rewritten, anyLineEnd), { maxLength: 12 })
      .map((all) => all.map(([line, rewrite, end]) => rewrite(line) + end).join(''));
    fc.assert(fc.property(text, check), { numRuns: 400 });
  });

  it('finds the modules of a file that its author treats as notes', () => {
    const lists = [
      '- [Sets](a.md)\n- [Maps](b.md) - more\n',
      '### [Sets](a.md)\n\n### [Maps](b.md)\n',
      '| Title |\n| --- |\n| [Sets](a.md) |\n| [Maps](b.md) |\n',
      '## Lecture 1: Sets\n\n## Lecture 2: Maps\n',
      '> 1. Sets\n> 2. Maps\n',
      '* Week 1: sets\n* Week 2: maps\n',
    ];
    for (const list of lists) check(`---\nstudy-notes: true\n---\n# Course\n\n${list}`);
  });

  it('accepts a list of files as a possible index, but not other text with links to files', () => {
    const links = ['a', 'b', 'c'].map((name) => `- [${name}](docs/${name}.md)\n`).join('');
    assert.equal(runToEnd(notesPrefilter(`# Tool\n\n${links}`, { levels: [] })), true);
    assert.equal(runToEnd(notesPrefilter(`# Tool\n\nOne\ntwo\nthree\nfour.\n\n${links}`, { levels: [] })), false);
    assert.equal(
      runToEnd(notesPrefilter(`# Tool\n\n${links.replace('docs/c.md', 'https://a.example/c.md')}`, { levels: [] })),
      false,
    );
    assert.equal(runToEnd(notesPrefilter(`# Tool\n\nSee [a](a.md), [b](b.md), [c](c.md).\n`, { levels: [] })), false);
  });

  it('rejects most other Markdown files', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const files = Object.keys(devDependencies).flatMap((name) => markdownIn(`node_modules/${name}`));
    const taken = files.filter((file) => runToEnd(notesPrefilter(readFileSync(file, 'utf8'), { levels: [] })));
    assert.ok(files.length > 30, `${files.length} files`);
    assert.ok(taken.length < files.length / 5, taken.join('\n'));
  });

  it('follows the front matter first, then the settings', () => {
    assert.ok(runToEnd(notesPrefilter('---\nstudy-notes: true\n---\n', { levels: [], isNotes: false })));
    assert.ok(!runToEnd(notesPrefilter('---\nstudy-notes: false\n---\n\n## Area 1\n', { levels: [], isNotes: true })));
    assert.ok(runToEnd(notesPrefilter('', { levels: [], isNotes: true })));
    assert.ok(!runToEnd(notesPrefilter('## Area 1\n', { levels: [], isNotes: false })));
  });
});

/** Returns the Markdown files in a folder, except those in `node_modules`. */
function markdownIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.md$/i.test(name) && !name.includes('node_modules'))
    .map((name) => `${folder}/${name}`);
}
