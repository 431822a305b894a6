import assert from 'node:assert/strict';
import { ankiCsv } from '../../../client/src/recall/ankiCsv';

describe('cards for Anki', () => {
  it('are rows below the header for Anki', () => {
    const deck = {
      title: 'Networks::all,\nmine',
      cards: [
        {
          id: 'a1',
          question: 'What is “NAT”?',
          answer: ['NAT, says "it": `a < b`', 'R&D'],
          area: 'Area 1: Nets',
          level: 'Beginner',
        },
        { id: 'b2', question: 'What is “x”?', answer: ['x'] },
      ],
    };
    assert.equal(
      ankiCsv(deck),
      [
        '#separator:Comma',
        '#html:true',
        '#deck:Networks:all, mine',
        '#columns:Front,Back,Tags,Id',
        '#tags column:3',
        '#guid column:4',
        'What is “NAT”?,"NAT, says ""it"": <code>a &lt; b</code><br>R&amp;D",Area_1:_Nets Beginner,a1',
        'What is “x”?,x,,b2',
        '',
      ].join('\r\n'),
    );
  });

  it('end after five paragraphs', () => {
    const answer = ['one', 'two', 'three', 'four', 'five', 'six'];
    const row = ankiCsv({ title: 'Nets', cards: [{ id: 'a', question: 'What?', answer }] })
      .split('\r\n')
      .at(-2);
    assert.equal(row, 'What?,one<br>two<br>three<br>four<br>five<br>…,,a');
  });

  it('cannot be run as formulas in a spreadsheet, and look right in Anki', () => {
    const cards = [{ id: 'a', question: '=HYPERLINK("x")', answer: ['-p', '+1'], area: '@home', level: '=B' }];
    const [deck, row] = ankiCsv({ title: 'Nets,=cmd', cards })
      .split('\r\n')
      .filter((line) => /deck|HYPER/.test(line));
    assert.equal(deck, "#deck:Nets,'=cmd");
    assert.equal(row, `"&#61;HYPERLINK(""x"")",&#45;p<br>&#43;1,'@home =B,a`);
  });
});
