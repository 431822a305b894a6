import assert from 'node:assert/strict';
import { anchorItemsIn } from '../../server/src/markdown/links/anchorList';
import { anchoredIn, countingAnchors, madeAnchorsIn } from '../../server/src/markdown/links/anchors';
import { readBlocks } from '../../server/src/markdown/sections/blocks';
import { slice } from '../../server/src/text/span';

describe('the anchors of headings are those of GitHub:', () => {
  const check = (text: string, expected: string) => {
    const counted = countingAnchors();
    const headings = readBlocks(text).sections.flatMap(anchoredIn);
    assert.equal(headings.map(({ key }) => key + counted(key)).join(' '), expected);
  };

  it('small letters and dashes, without punctuation', () => {
    check('# Docker & Containers: an introduction (part 1.5)\n', 'docker--containers-an-introduction-part-15');
    check('## snake_case, kebab-case and "quotes"\n', 'snake_case-kebab-case-and-quotes');
    check('## 容器 и Über\n', '容器-и-über');
  });
  it('the visible text', () => {
    check(
      '### **[Video: Why Docker?](https://x.example)** `run` <a name="x"></a> ![moon](moon.png)\n',
      'video-why-docker-run',
    );
    check('Underlined\n===\n\n> ## Quoted\n\n- # In a list\n', 'underlined quoted in-a-list');
  });
  it('numbered if they are repeated', () => {
    check('# a\n\n# A\n\n# a-1\n\n# a\n', 'a a-1 a-1-1 a-2');
  });
  it('not created in code and comments', () => check('```\n# a\n```\n\n<!--\n# b\n-->\n', ''));
});

describe('anchors that are written by hand', () => {
  it('are in HTML, or in braces', () => {
    const text = '## Docker <a name="Docker"></a> {#containers}\n\n<h2 id=\'later\'>Later</h2>\n';
    const made = readBlocks(text).sections.flatMap(madeAnchorsIn);
    assert.deepEqual(
      made.map(({ key }) => key),
      ['docker', 'containers', 'later'],
    );
  });
});

describe('a list of links to headings', () => {
  const check = (text: string, ...expected: readonly string[]) => {
    const { sections } = readBlocks(text);
    const items = sections.flatMap((section) =>
      anchorItemsIn(section).map(
        ({ depth, text: words, anchor }) => `${depth} ${slice(section.text, words)} ${slice(section.text, anchor)}`,
      ),
    );
    assert.deepEqual(items, expected);
  };

  it('has items of any depth', () => {
    const list = '1. [Docker](#docker)\n   - **[First steps](#first-steps "go")**\n2. [Cloud](#cloud)\n';
    check(list, '1 Docker docker', '2 First steps first-steps', '1 Cloud cloud');
    check('* [A](#a)\n  * [B](#b)\n    * *[C](#c)*\n* [D](#d)\n', '1 A a', '2 B b', '3 C c', '1 D d');
  });
  it('contains nothing else', () => {
    check('- [A](#a) is first\n- see [B](#b)\n- [C](https://c.example)\n- [ ] [D](#d)\n\n  more\n');
    check('[A](#a)\n');
  });
});
