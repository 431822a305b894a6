import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokensOf } from '../../server/src/notes/time/timeTokens';

describe('the tokens of a line', () => {
  const shown = (line: string) => tokensOf(line).map(({ type, text }) => `${type} ${text}`);

  it('are numbers, words, whitespace and punctuation', () => {
    assert.deepEqual(shown('(about 1½ h)'), [
      'mark (',
      'word about',
      'space  ',
      'number 1½',
      'space  ',
      'word h',
      'mark )',
    ]);
    assert.deepEqual(shown('2,5 Stündchen'), ['number 2,5', 'space  ', 'word Stündchen']);
    assert.deepEqual(shown('四十五分钟'), ['word 四十五', 'word 分钟']);
  });

  it('equal those of a regular expression, for ASCII and other letters', () => {
    const pattern = /\d*[½¼¾]|\d+(?:[.,]\d+)?|\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\s+|[^\d\p{L}\s½¼¾]/gu;
    const characters = [...'aZé火1½., \t\u00a0-@[`{\0😀'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...characters)), (line) => {
        const text = line.join('');
        const found = tokensOf(text);
        assert.deepEqual(
          found.map((token) => token.text),
          [...text.matchAll(pattern)].map(([matched]) => matched),
        );
        for (const token of found) assert.equal(text.slice(token.start, token.end), token.text);
      }),
    );
  });
});
