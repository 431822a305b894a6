import assert from 'node:assert/strict';
import { moduleFiles } from '../../server/src/editor/insert/moduleFile';
import { readLinkedFile } from '../../server/src/notes/reading/linkedFile';
import { readNotes } from '../../server/src/notes/reading/read';

/** Checks the path and text of the file of a new module in notes whose modules link to `files`. */
function check(files: Readonly<Record<string, string>>, title: string, expected: string | undefined): void {
  const entries = Object.keys(files).map((path, n) => `### [Lecture ${n + 1}: ${n}](${path})\n\n`);
  const notes = readNotes(`# Course\n\n## Area 1 - Sorting\n\n${entries.join('')}`, {
    levels: [],
    isNotes: true,
    linkedFile: (url) => readLinkedFile(url, readNotes(files[url] ?? '')),
  });
  const file = moduleFiles(notes, (path) => path === 'taken.md').like(title, undefined);
  assert.equal(file && `${file.path}\n${file.text}`, expected);
}

describe('the file of a new module', () => {
  const merge = '# Lecture 1: Merge sort (25 min)\n\nSplit.\n';
  const quick = '# Lecture 2: Quicksort - 40 min\n\nPick.\n';

  it('is numbered and named like the others', () => {
    check({ 'l/01-merge-sort.md': merge, 'l/02-quicksort.md': quick }, 'Heap sort', 'l/03-heap-sort.md\n# Heap sort\n');
    check({ 'lecture-9.md': merge, 'lecture-10.md': quick }, 'Heap sort', 'lecture-11.md\n# Heap sort\n');
    check({ 'L_01.md': merge, 'L_02.md': quick }, 'Lecture 3: Heaps', 'L_03.md\n# Lecture 3: Heaps\n');
    check({ '1_Merge_sort.md': merge, '2_Quicksort.md': quick }, '3. Heap sort', '3_Heap_sort.md\n# 3. Heap sort\n');
    check({ 'merge-sort.md': merge, 'quicksort.md': quick }, 'Heap sort!', 'heap-sort.md\n# Heap sort!\n');
  });

  it('starts with the front matter of the others, without their times', () => {
    const withFrontMatter = '---\ntitle: Quicksort\ntags: [sorting]\ntime: 40 min\n---\r\n# Quicksort\r\n\r\nPick.\r\n';
    check(
      { 'a.md': merge, 'b.md': withFrontMatter },
      'Heaps',
      'heaps.md\n---\ntitle: Heaps\ntags: [sorting]\ntime: \n---\r\n# Heaps\r\n',
    );
    check({ 'a.md': merge, 'b.md': 'No title.\n' }, 'Heaps', 'heaps.md\n# Heaps\n');
  });

  it('is not an existing file', () => {
    check({ 'a.md': merge, 'heaps.md': quick }, 'Heaps', 'heaps-2.md\n# Heaps\n');
    check({ 'a.md': merge, 'b.md': quick }, 'Taken', 'taken-2.md\n# Taken\n');
  });

  it('has a name that is valid on Windows', () => {
    check({ 'a.md': merge, 'b.md': quick }, 'Aux', 'aux-2.md\n# Aux\n');
    check({ 'l/A.md': merge, 'l/B.md': quick }, 'CON', 'l/CON-2.md\n# CON\n');
    check({ 'a.md': merge, 'b.md': quick }, 'COM1:', 'com1-2.md\n# COM1:\n');
    check({ 'a.md': merge, 'b.md': quick }, 'Ports: 80... ', 'ports-80.md\n# Ports: 80... \n');
    check({ 'a.md': merge, 'b.md': quick }, 'C:\\notes\\ "x"?', 'c-notes-x.md\n# C:\\notes\\ "x"?\n');
    check({ 'l-1.md': merge, 'l-2.md': quick }, 'NUL', 'l-3.md\n# NUL\n');
  });

  it('has a name that differs from others in more than case', () =>
    check({ 'A.md': merge, 'heaps.md': quick, 'B.md': merge }, 'Heaps', 'Heaps-2.md\n# Heaps\n'));

  it('has a name of limited length that ends with a whole word', () => {
    const sorting = 'sorting '.repeat(40).trim();
    check({ 'a.md': merge, 'b.md': quick }, sorting, `${'sorting-'.repeat(7).slice(0, -1)}.md\n# ${sorting}\n`);
    const word = `a${'𝒜'.repeat(40)}`;
    check({ 'a.md': merge, 'b.md': quick }, word, `a${'𝒜'.repeat(29)}.md\n# ${word}\n`);
  });

  it('has the line endings of the notes if there is no pattern', () => {
    const crlf = readNotes(
      '# Course\r\n\r\n## Area 1 - Sorting\r\n\r\n### [Lecture 1: A](https://a.example) (5 min)\r\n',
    );
    assert.equal(moduleFiles(crlf, () => false).byTitle('Heaps').text, '# Heaps\r\n');
    check({ 'a.md': merge, 'b.md': 'No title.\n' }, 'Heaps', 'heaps.md\n# Heaps\n');
  });

  it('is not created if only a few modules have one', () => {
    check({ 'a.md': merge }, 'Heaps', undefined);
    check({ 'a.md': merge, 'b.md': quick, 'https://a.example/c': '', 'https://a.example/d': '' }, 'Heaps', undefined);
  });
});
