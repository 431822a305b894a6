import assert from 'node:assert/strict';
import { linkEdits, type Rename } from '../../server/src/service/renames';
import { applyEdits } from '../../server/src/text/edit';
import { offsetAt, readLines } from '../../server/src/text/lines';

const root = 'file:///course';

/** Checks notes after files were renamed: "old > new", with paths from the folder of the course. */
function check(file: string, text: string, renames: readonly string[], expected: string): void {
  const uri = (path: string) => `${root}/${encodeURI(path)}`;
  const all: Rename[] = renames.map((rename) => {
    const [oldUri = '', newUri = ''] = rename.split(' > ').map(uri);
    return { oldUri, newUri };
  });
  const lines = readLines(text);
  const edits = linkEdits(uri(file), text, root, all).map(({ range, newText }) => ({
    span: { start: offsetAt(lines, text, range.start), end: offsetAt(lines, text, range.end) },
    text: newText,
  }));
  assert.equal(applyEdits(text, edits), expected);
}

describe('links to files that are renamed', () => {
  const index = '1. [Heaps](lectures/1.md#pivots)\n2. [Sorting](./lectures/2.md) ![tree](img/tree.svg?raw=true)\n';

  it('lead to the new name, with their fragment', () => {
    check('README.md', index, ['lectures/1.md > lectures/01 heaps.md'], index.replace('1.md', '01%20heaps.md'));
    check('README.md', index, ['lectures/2.md > week 1/2.md'], index.replace('lectures/2', 'week%201/2'));
  });

  it('lead into a folder with a new name', () => {
    check('README.md', index, ['lectures > weeks'], index.replaceAll('lectures', 'weeks'));
  });

  it('lead from where the notes are moved', () => {
    check(
      'README.md',
      index,
      ['README.md > notes/README.md'],
      '1. [Heaps](../lectures/1.md#pivots)\n2. [Sorting](./../lectures/2.md) ![tree](../img/tree.svg?raw=true)\n',
    );
    check('lectures/1.md', 'Back: [index](../README.md)\n', ['lectures/1.md > 1.md'], 'Back: [index](README.md)\n');
  });

  it('are unchanged in notes that move with their files, and if nothing moves', () => {
    check('a/README.md', '[Heaps](b/1.md)\n', ['a > c'], '[Heaps](b/1.md)\n');
    check('README.md', index, ['other.md > another.md'], index);
    check(
      'README.md',
      '`[Heaps](1.md)` [web](https://a.example/1.md)\n',
      ['1.md > 2.md'],
      '`[Heaps](1.md)` [web](https://a.example/1.md)\n',
    );
  });
});
