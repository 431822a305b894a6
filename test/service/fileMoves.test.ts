import assert from 'node:assert/strict';
import type { InFiles, Refused, TextEdits } from '../../server/src/protocol';
import { Service } from '../../server/src/service';
import { defaultSettings } from '../../server/src/service/settings/settings';
import { applyEdits } from '../../server/src/text/edit';
import { offsetAt, readLines } from '../../server/src/text/lines';

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
  const lines = readLines(text);
  const edits = answer.edits.map(({ range, newText }) => ({
    span: { start: offsetAt(lines, text, range.start), end: offsetAt(lines, text, range.end) },
    text: newText,
  }));
  const written = (answer.newFiles ?? []).map((file) => `--- ${file.uri.slice(root.length)}\n${file.text}`);
  const deleted = (answer.deletedFiles ?? []).map((uri) => `gone: ${uri.slice(root.length)}\n`);
  return [applyEdits(text, edits), ...written, ...deleted].join('');
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
      `${opening}1. [Lecture: Merge sort](lecture-merge-sort.md)\n2. [Lecture: Heaps](https://a.example/heaps) - 20 min\n--- lecture-merge-sort.md\n# [Lecture: Merge sort](https://a.example/merge) (25 min)\n\n- Split.\n    - In two.\n`,
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
      'The notes of this module cannot be moved to a file: its title is not a heading or list item.',
    );
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
