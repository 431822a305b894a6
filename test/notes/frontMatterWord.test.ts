import assert from 'node:assert/strict';
import { readBlocks } from '../../server/src/markdown/sections/blocks';
import {
  frontMatterWord,
  removeFrontMatterWord,
  writeFrontMatterWord,
} from '../../server/src/notes/writing/frontMatterWord';
import { applyEdits } from '../../server/src/text/edit';

describe('the choice in the front matter', () => {
  /** Checks a text after a choice was written to its front matter. */
  function check(text: string, asNotes: boolean, expected: string) {
    assert.equal(written(text, asNotes), expected);
    assert.equal(frontMatterWord(readBlocks(expected)), asNotes);
    assert.equal(written(expected, asNotes), expected, 'written again, it changes nothing');
    // The opposite choice changes only the value.
    assert.equal(written(expected, !asNotes).replace(`study-notes: ${!asNotes}`, `study-notes: ${asNotes}`), expected);
  }

  function written(text: string, asNotes: boolean): string {
    const edit = writeFrontMatterWord(readBlocks(text), asNotes);
    return applyEdits(text, edit ? [edit] : []);
  }

  it('creates front matter if there is none', () => {
    check('# Tool\n', true, '---\nstudy-notes: true\n---\n\n# Tool\n');
    check('# Tool\n', false, '---\nstudy-notes: false\n---\n\n# Tool\n');
    check('\n# Tool\n', true, '---\nstudy-notes: true\n---\n\n# Tool\n');
    check('Tool', true, '---\nstudy-notes: true\n---\n\nTool');
    check('', true, '---\nstudy-notes: true\n---\n');
  });

  it('keeps a thematic break at the start of the text', () => {
    check('---\n\n# Tool\n', true, '---\nstudy-notes: true\n---\n\n---\n\n# Tool\n');
  });

  it('keeps the line endings and the byte order mark', () => {
    check('# Tool\r\n\r\nIt works.\r\n', true, '---\r\nstudy-notes: true\r\n---\r\n\r\n# Tool\r\n\r\nIt works.\r\n');
    check('# Tool\rIt works.\r', true, '---\rstudy-notes: true\r---\r\r# Tool\rIt works.\r');
    check('\uFEFF# Tool\n', false, '\uFEFF---\nstudy-notes: false\n---\n\n# Tool\n');
  });

  it('adds a line to existing front matter', () => {
    check('---\ntitle: x\n---\n# Tool\n', true, '---\ntitle: x\nstudy-notes: true\n---\n# Tool\n');
    check(
      '---\r\ntitle: x\r\n---  \r\n# Tool\r\n',
      true,
      '---\r\ntitle: x\r\nstudy-notes: true\r\n---  \r\n# Tool\r\n',
    );
    check('\uFEFF---\ntags:\n  - a\n---', false, '\uFEFF---\ntags:\n  - a\nstudy-notes: false\n---');
    check('---\n---\n# Tool\n', true, '---\nstudy-notes: true\n---\n# Tool\n');
  });

  it('replaces only an existing value', () => {
    check('---\nstudy-notes: false\n---\n', true, '---\nstudy-notes: true\n---\n');
    check(
      '---\nstudy-notes: false # mine\r\ntitle: x\r\n---\n',
      true,
      '---\nstudy-notes: true # mine\r\ntitle: x\r\n---\n',
    );
    check('---\nstudy-notes: maybe later\n---\n', true, '---\nstudy-notes: true\n---\n');
    check('---\nstudy-notes:\n---\n', false, '---\nstudy-notes: false\n---\n');
    check('---\nstudy-notes: # undecided\n---\n', false, '---\nstudy-notes: false # undecided\n---\n');
  });

  it('is removed together with everything that was added for it', () => {
    const removed = (text: string) => {
      const edit = removeFrontMatterWord(readBlocks(text));
      return edit && applyEdits(text, [edit]);
    };
    for (const text of ['# Tool\n', '\uFEFF# Tool\n', 'Tool', '# Tool\r\n\r\nIt works.\r\n', '# Tool\rIt works.\r']) {
      for (const choice of [true, false]) assert.equal(removed(written(text, choice)), text);
    }
    for (const text of [
      '---\ntitle: x\n---\n# Tool\n',
      '---\r\ntitle: x\r\n---  \r\n# Tool\r\n',
      '\uFEFF---\ntags:\n  - a\n---',
    ])
      assert.equal(removed(written(text, true)), text);
    assert.equal(removed('---\nstudy-notes: true # mine\ntitle: x\n---\n'), '---\ntitle: x\n---\n');
    for (const text of ['', '# Tool\n', '---\ntitle: x\n---\n', '---\nstudy-notes: syllabus\n---\n'])
      assert.equal(removed(text), undefined);
  });

  it('keeps a syllabus, which is read as notes', () => {
    const text = '---\nstudy-notes: syllabus\n---\n# Course\n';
    assert.equal(written(text, true), text);
    assert.equal(written(text, false), text.replace('syllabus', 'false'));
    assert.equal(written('---\nStudy-Notes: "true"\n---\n', false), '---\nStudy-Notes: false\n---\n');
  });
});
