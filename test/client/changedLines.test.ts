import assert from 'node:assert/strict';
import { changedLines, isInView } from '../../client/src/commands/edits/changedLines';
import { readManifest } from '../repository/manifest';

const at = (line: number, character: number) => ({ line, character });
const edit = (line: number, newText: string, lines = 0) => ({
  range: { start: at(line, 0), end: at(line + lines, 0) },
  newText,
});

describe('the lines that edits change', () => {
  const check = (edits: Parameters<typeof changedLines>[0], expected: string) =>
    assert.equal(
      changedLines(edits)
        .map(({ first, last }) => `${first}-${last}`)
        .join(' '),
      expected,
    );

  it('are counted in the text after them', () => check([edit(2, 'a\nb\n'), edit(7, 'c')], '2-4 9-9'));
  it('are in document order', () => check([edit(7, 'c'), edit(2, 'a\r\n')], '2-3 8-8'));
  it('are those around a deletion', () => check([edit(2, '', 3), edit(9, 'x')], '2-2 6-6'));
});

describe('a change in view', () => {
  const visible = [{ first: 10, last: 30 }];
  it('is in view if any of its lines is visible', () => assert.ok(isInView([{ first: 2, last: 10 }], visible)));
  it('is not in view above or below the visible lines', () =>
    assert.ok(
      !isInView(
        [
          { first: 2, last: 9 },
          { first: 31, last: 40 },
        ],
        visible,
      ),
    ));
});

describe('command titles in the palette', () => {
  it('make a search for “Insert Time” find only that command', () => {
    const { contributes } = readManifest();
    const words = ['insert', 'time'];
    const found = contributes.commands
      .map(({ title }: { title: string }) => title)
      .filter((title: string) =>
        words.every((word) =>
          title
            .toLowerCase()
            .split(/[^a-z]+/)
            .includes(word),
        ),
      );
    assert.deepEqual(found, ['Insert Time...']);
  });
});
