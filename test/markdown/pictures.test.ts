import assert from 'node:assert/strict';
import { picturesIn } from '../../server/src/markdown/links/pictures';
import { readBlocks } from '../../server/src/markdown/sections/blocks';
import { applyEdits, insertion } from '../../server/src/text/edit';

/** Checks the paths of pictures in a text; marks enclose them. */
function check(marked: string): void {
  const text = marked.replace(/[⟦⟧]/g, '');
  const { sections, starts } = readBlocks(text);
  const spans = sections.flatMap((section, n) =>
    picturesIn(section).addresses.map(({ span }) => [span, starts[n] ?? 0] as const),
  );
  const marks = spans.flatMap(([{ start, end }, base]) => [insertion(base + start, '⟦'), insertion(base + end, '⟧')]);
  assert.equal(applyEdits(text, marks), marked);
}

describe('images are found', () => {
  it('in Markdown, with any text around the URL', () => {
    check('![moon](⟦moon.png⟧), ![a [b] c](⟦images/my\\_moon.png⟧ "half (lit)") and ![](<⟦full moon.png⟧>)');
    check('- > [![build](⟦build.svg⟧)](https://x.example) ![m](⟦moon_(2).png⟧)');
  });
  it('in HTML, except in comments', () => {
    check('<img alt="moon > sun" src="⟦moon.png⟧"> and <IMG\n  src = \'⟦sun.png⟧\'/>\n\n<!-- <img src="old.png"> -->');
  });
  it('in definitions, which may be links', () => check('![m][moon]\n\n[moon]: ⟦moon.png⟧ "full"\n'));
  it('not in code, and not by links', () => check('`![m](moon.png)` [m](moon.png)\n\n    ![m](moon.png)\n'));
});
