import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readNotes } from '../../server/src/notes/reading/read';
import type { InFiles, Refused, TextEdits } from '../../server/src/protocol';
import { Service } from '../../server/src/service';
import { defaultSettings } from '../../server/src/service/settings/settings';
import { applyEdits } from '../../server/src/text/edit';
import { lineAt, offsetAt, readLines } from '../../server/src/text/lines';
import { place, skipUnless } from '../skipUnless';

const root = 'file:///course/';
const index = `${root}README.md`;

function opened(text: string, files: Readonly<Record<string, string>> = {}): Service {
  const service = new Service();
  service.folders.roots = ['file:///course'];
  service.setSettings(defaultSettings);
  service.open(index, 1, text);
  for (const [name, content] of Object.entries(files)) service.open(root + name, 1, content);
  return service;
}

/** Returns the notes after the edits, then each new file after a line "--- name", and the names of the deleted files. */
function result(text: string, answer: TextEdits | InFiles | Refused | undefined): string {
  if (!answer) return 'nothing';
  if ('refused' in answer) return answer.refused;
  if ('files' in answer) return answer.files.join();
  const written = (answer.newFiles ?? []).map((file) => `--- ${file.uri.slice(root.length)}\n${file.text}`);
  const deleted = (answer.deletedFiles ?? []).map((uri) => `gone: ${uri.slice(root.length)}\n`);
  return [edited(text, answer), ...written, ...deleted].join('');
}

function edited(text: string, answer: TextEdits): string {
  const lines = readLines(text);
  const edits = answer.edits.map(({ range, newText }) => ({
    span: { start: offsetAt(lines, text, range.start), end: offsetAt(lines, text, range.end) },
    text: newText,
  }));
  return applyEdits(text, edits);
}

/** Checks the files after the module in line 5, or all modules, were moved into files. */
function move(text: string, expected: string, all = false): void {
  const service = opened(text);
  assert.equal(
    result(text, service.fileMoves.moveToFile({ uri: index, position: { line: 4, character: 3 }, all })),
    expected,
  );
}

function inline(text: string, files: Readonly<Record<string, string>>, expected: string, all = false): void {
  const service = opened(text, files);
  assert.equal(
    result(text, service.fileMoves.inlineFile({ uri: index, position: { line: 4, character: 3 }, all })),
    expected,
  );
}

const opening = '# Algorithms\n\n## Area 1 - Sorting\n\n';
const heaps = '### [Lecture: Heaps](https://a.example/heaps) (20 min)\n\nTrees in arrays.\n';

describe('the notes of a module', () => {
  it('move into a file with the link and the time of its title', () => {
    move(
      `${opening}### [Lecture: Merge sort](https://a.example/merge) (25 min)\n\nSplit. See ![this](img/a.png).\n\n#### Proof\n\nLater.\n\n${heaps}`,
      `${opening}### [Lecture: Merge sort](lecture-merge-sort.md)\n\n${heaps}--- lecture-merge-sort.md\n# [Lecture: Merge sort](https://a.example/merge) (25 min)\n\nSplit. See ![this](img/a.png).\n\n## Proof\n\nLater.\n`,
    );
  });

  it('move from a list item, without their indentation', () => {
    move(
      `${opening}1. [Lecture: Merge sort](https://a.example/merge) - 25 min\n    - Split.\n        - In two.\n2. [Lecture: Heaps](https://a.example/heaps) - 20 min\n`,
      `${opening}1. [Lecture: Merge sort](lecture-merge-sort.md)\n2. [Lecture: Heaps](https://a.example/heaps) - 20 min\n--- lecture-merge-sort.md\n# [Lecture: Merge sort](https://a.example/merge) - 25 min\n\n- Split.\n    - In two.\n`,
    );
  });

  it('can all move at once', () => {
    move(
      `${opening}### Lecture: Merge sort (estimate: 30 min)\n\nSplit.\n\n${heaps}`,
      `${opening}### [Lecture: Merge sort](lecture-merge-sort.md)\n\n### [Lecture: Heaps](lecture-heaps.md)\n--- lecture-merge-sort.md\n# Lecture: Merge sort (estimate: 30 min)\n\nSplit.\n--- lecture-heaps.md\n# [Lecture: Heaps](https://a.example/heaps) (20 min)\n\nTrees in arrays.\n`,
      true,
    );
  });

  it('do not move out of a table', () => {
    move(
      `# Algorithms\n\n| Lecture | Time |\n| --- | --- |\n| [Merge sort](https://a.example/merge) | 25 min |\n| [Heaps](https://a.example/heaps) | 20 min |\n`,
      'The notes of this module cannot be moved to a file: its title is quoted, underlined or in a table.',
    );
  });

  it('move out of a plain line and back', () => {
    const plain = '# Algorithms\n\n## Area 1 - Sorting\n\n';
    const heapsLine = '[Lecture: Heaps](https://a.example/heaps) (time: 20 min)\n\nTrees in arrays.\n';
    const text = `${plain}[Lecture: Merge sort](https://a.example/merge) (time: 25min)\n\nSplit.\n\n${heapsLine}`;
    const moved = `${plain}[Lecture: Merge sort](lecture-merge-sort.md)\n\n${heapsLine}`;
    const file = '# [Lecture: Merge sort](https://a.example/merge) (time: 25min)\n\nSplit.\n';
    move(text, `${moved}--- lecture-merge-sort.md\n${file}`);
    inline(moved, { 'lecture-merge-sort.md': file }, `${text}gone: lecture-merge-sort.md\n`);
  });

  it('move out of a list item with unindented lines and a time in its link, and back', () => {
    const next = '* [Lecture: Heaps ~20 mins](https://a.example/heaps)\n  * Trees.\n';
    const title = '[Lecture: Merge sort ~25 mins](https://a.example/merge)';
    const text = `${opening}* ${title}\n  * Split\nin two.\n  * Merge.\n\n${next}`;
    const moved = `${opening}* [Lecture: Merge sort](lecture-merge-sort.md)\n\n${next}`;
    const file = `# ${title}\n\n* Split\nin two.\n* Merge.\n`;
    move(text, `${moved}--- lecture-merge-sort.md\n${file}`);
    const back = text.replace('\nin two', '\n  in two');
    inline(moved, { 'lecture-merge-sort.md': file }, `${back}gone: lecture-merge-sort.md\n`);
  });

  it('leave the time on a title that would not be a module without it', () => {
    const [first, second] = ['[Sorting](https://a.example/1) (20 min)', '[Heaps](https://a.example/2) (30 min)'];
    move(
      `${opening}### ${first}\n\nSplit.\n\n### ${second}\n\nTrees.\n`,
      `${opening}### [Sorting](sorting.md) (20 min)\n\n### ${second}\n\nTrees.\n--- sorting.md\n# [Sorting](https://a.example/1)\n\nSplit.\n`,
    );
  });

  it('stay below a title that would not be a module without its link, with the reason', () => {
    move(
      `${opening}### [Sorting](https://a.example/1)\n\nSplit.\n\n### [Heaps](https://a.example/2)\n\nTrees.\n`,
      '“Sorting” in line 5 would no longer be recognized as a module. Add its time to the title first.',
    );
  });

  it('are described in a message with the name of the file', () => {
    const text = `${opening}### [Lecture: Merge sort](https://a.example/merge) (25 min)\n\nSplit.\n\n${heaps}`;
    const { fileMoves } = opened(text);
    const summary = (all: boolean) => {
      const answer = fileMoves.moveToFile({ uri: index, position: { line: 4, character: 3 }, all });
      return answer && 'summary' in answer && answer.summary;
    };
    assert.equal(summary(false), 'Moved the notes of “Lecture: Merge sort” to lecture-merge-sort.md.');
    assert.equal(summary(true), 'Moved the notes of 2 modules to files.');
  });

  it('move back from their file, which is deleted', () => {
    inline(
      `${opening}### [Lecture: Merge sort](l/1.md)\n\n${heaps}`,
      {
        'l/1.md':
          '# [Lecture: Merge sort](https://a.example/merge) (25 min)\n\nSplit. See [heaps](../README.md#heaps).\n\n## Proof\n\nLater.\n',
      },
      `${opening}### [Lecture: Merge sort](https://a.example/merge) (25 min)\n\nSplit. See [heaps](README.md#heaps).\n\n#### Proof\n\nLater.\n\n${heaps}gone: l/1.md\n`,
    );
    inline(
      `${opening}1. [Lecture: Merge sort](1.md)\n2. [Lecture: Heaps](https://a.example/heaps) - 20 min\n`,
      { '1.md': '---\ntitle: Merge sort\ntime: 25 min\n---\n\n# Merge sort\n\nSplit.\n' },
      `${opening}1. Lecture: Merge sort (25 min)\n\n   Split.\n2. [Lecture: Heaps](https://a.example/heaps) - 20 min\ngone: 1.md\n`,
    );
  });

  it('stay in a file with other content', () => {
    const refused = 'This file cannot be moved into the notes: it contains modules or front matter.';
    const text = `${opening}### [Lecture: Merge sort](1.md)\n\n${heaps}`;
    inline(text, { '1.md': '---\ntags: [sorting]\n---\n# Lecture: Merge sort\n\nSplit.\n' }, refused);
    inline(text, { '1.md': '# Sorting\n\n## Area 1 - A\n\n### [Video: B](https://a.example/b) (5 min)\n' }, refused);
  });

  it('stay in a file that other modules link to', () => {
    const refused = 'This file cannot be moved into the notes: other modules also link to it.';
    const text = `${opening}### [Lecture: Merge sort](1.md)\n\n### [Lecture: Quicksort](1.md)\n`;
    const file = '# Lecture: Merge sort\n\nSplit.\n';
    inline(text, { '1.md': file }, refused);
    inline(text, { '1.md': file }, refused, true);
    const other = `${root}other.md`;
    const own = `${opening}### [Lecture: Merge sort](1.md)\n\n${heaps}`;
    const service = opened(own, { '1.md': file, 'other.md': own });
    service.unknownLinkedFiles(other);
    const answer = service.fileMoves.inlineFile({ uri: index, position: { line: 4, character: 3 } });
    assert.equal(result(own, answer), refused);
  });

  it('are requested if their file is not open', () => {
    const service = opened(`${opening}### [Lecture: Merge sort](1.md)\n\n${heaps}`);
    for (const _ of service.linkedFiles.put(`${root}1.md`, '# Lecture: Merge sort (5 min)\n'));
    const answer = service.fileMoves.inlineFile({ uri: index, position: { line: 4, character: 3 } });
    assert.deepEqual(answer, { files: [`${root}1.md`] });
  });
});

// Real notes of a course, outside of the repository.
const corpus = '../shared/corpus/dev';

skipUnless(place(corpus)).describe('the notes of each module of the seed notes files', () => {
  for (const name of ['seed-000', 'seed-001', 'seed-002', 'seed-003', 'seed-004']) {
    it(`move into a file and back: ${name}`, () => {
      const text = readFileSync(`${corpus}/${name}.md`, 'utf8');
      const { modules, lines } = readNotes(text);
      const service = opened(text);
      for (const { title, span } of modules) {
        const asked = { uri: index, position: { line: lineAt(lines, span.start), character: 0 } };
        const moved = service.fileMoves.moveToFile(asked);
        assert.ok(moved && 'edits' in moved, `${title}: ${JSON.stringify(moved)}`);
        const files = (moved.newFiles ?? []).map((file) => [file.uri, file.text] as const);
        const after = opened(
          edited(text, moved),
          Object.fromEntries(files.map(([uri, file]) => [uri.slice(root.length), file])),
        );
        for (const [uri, file] of files) for (const _ of after.linkedFiles.put(uri, file));
        const back = after.fileMoves.inlineFile(asked);
        assert.ok(back && 'edits' in back, `${title}: ${JSON.stringify(back)}`);
        assert.deepEqual(
          back.deletedFiles,
          Array.from(files, ([uri]) => uri),
        );
        assert.deepEqual(wordsOf(edited(edited(text, moved), back)), wordsOf(text));
      }
    });
  }
});

/** Returns the lines of a text without blank lines and without spaces at both ends, which a move may change. */
function wordsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
