import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { readBlocks } from '../../server/src/blocks/blocks';
import { parsedTitleLines, titleLinesOf } from '../../server/src/blocks/titleLine';

describe('title lines', () => {
  /** Sections of mere words and fenced blocks are read without the parser, which must say the same. */
  function check(text: string) {
    for (const section of readBlocks(text).sections) assert.deepEqual(titleLinesOf(section), parsedTitleLines(section));
  }

  const words = fc.constantFrom(
    'Word',
    '- Word',
    '* ',
    '# Word',
    '### Wort',
    '2. Word',
    '1) ',
    '```',
    '~~~',
    '\n',
    'é',
    '机',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '.',
    '-',
    '=',
    '#',
    '1.',
    '>',
    '|',
    '&amp;',
    '\\',
    '!',
    ':',
    '(',
    ')',
    '^',
    '+',
    '\u00a0',
  );
  it('of any words are those that the parser sees', () =>
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 20 }).map((parts) => parts.join('')),
        check,
      ),
      { numRuns: 1000 },
    ));

  it('of any text are those that the parser sees', () => fc.assert(fc.property(fc.string(), check)));

  const notes = path.join(__dirname, '../notes');
  for (const name of readdirSync(notes, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))) {
    it(`of ${name} are those that the parser sees`, () => check(readFileSync(path.join(notes, name), 'utf8')));
  }
});
