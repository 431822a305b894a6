import assert from 'node:assert/strict';
import { csv, readCsv, withoutGuard } from '../../server/src/text/csv';

describe('a table as CSV', () => {
  const formulas = [
    '=HYPERLINK("https://a.example")',
    '+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    "'=1",
  ];
  for (const formula of formulas) {
    it(`has no formula in ${JSON.stringify(formula)}, and is read back`, () => {
      const [[cell = ''] = []] = readCsv(csv([[formula]]));
      assert.equal(cell, `'${formula}`);
      assert.equal(withoutGuard(cell), formula);
    });
  }

  it('does not change numbers, words and apostrophes', () => {
    assert.equal(csv([[-1, 'a=b', "'quoted'", undefined, null]]), "-1,a=b,'quoted',,\r\n");
    assert.equal(withoutGuard("'quoted'"), "'quoted'");
  });
});
