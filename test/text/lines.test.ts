import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineAt, lineColumn, lineSpan, offsetAt, readLines } from '../../server/src/text/lines';

const anyLines = fc.array(fc.constantFrom('a', 'é', '😀', '\n', '\r', '\r\n', ' ')).map((parts) => parts.join(''));

describe('lines', () => {
  it('end with any line ending, and each pair of CR and LF ends one', () => {
    const text = 'a\nb\r\nc\rd';
    const lines = readLines(text);
    const each = Array.from(lines.starts, (_, line) =>
      text.slice(lineSpan(lines, text, line).start, lineSpan(lines, text, line).end),
    );
    assert.deepEqual(each, ['a', 'b', 'c', 'd']);
  });

  it('convert an offset to a line and column', () => {
    const lines = readLines('ab\ncd');
    assert.deepEqual(lineColumn(lines, 4), { line: 1, character: 1 });
    assert.equal(lineAt(lines, 2), 0);
  });

  it('clamp positions outside the text', () => {
    const text = 'ab\ncd';
    const lines = readLines(text);
    assert.equal(offsetAt(lines, text, { line: 0, character: 99 }), 2);
    assert.equal(offsetAt(lines, text, { line: 99, character: 0 }), 5);
    assert.deepEqual(lineColumn(lines, 99), { line: 1, character: 2 });
    assert.deepEqual(lineColumn(lines, -1), { line: 0, character: 0 });
  });

  it('convert an offset to a position and back', () => {
    fc.assert(
      fc.property(anyLines, fc.nat(), (text, n) => {
        const lines = readLines(text);
        const offset = n % (text.length + 1);
        const back = offsetAt(lines, text, lineColumn(lines, offset));
        // The position between CR and LF counts as the end of the line.
        const inside = text[offset] === '\n' && text[offset - 1] === '\r';
        assert.equal(back, inside ? offset - 1 : offset);
      }),
    );
  });
});
