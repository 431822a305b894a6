// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tab stops of snippets have this form.
import assert from 'node:assert/strict';
import { moduleSnippet } from '../../server/src/editor/completion/moduleSnippet';
import { accepted, marked } from './marked';

const opening = '# N\n\n## Area 1: Routing\n\n';

describe('the snippet for a module', () => {
  for (const [what, noted, expected] of [
    [
      'headings',
      '### [Ports](https://n.example) (8 min)\n\n- One each.\n\n',
      '### [${1:Title}](${2:https://}) (${3:30} min)\n\n- $0‸',
    ],
    ['numbered items', '1. Ports - 8 min\n    - One each.\n', '2. ${1:Title} - ${2:30} min\n\n    - $0‸'],
    [
      'a time in the link',
      '* [Ports ~8 mins](https://n.example)\n  * One each.\n\n',
      '* [${1:Title} ~${2:30} mins](${3:https://})\n  * $0‸',
    ],
    [
      'a time below',
      '### [Ports](https://n.example)\n\n_8 min_\n\nOne each.\n\n',
      '### [${1:Title}](${2:https://})\n\n_${3:30} min_\n\n$0‸',
    ],
  ] as const) {
    it(`has the form of notes with ${what}`, () => {
      const { notes, at } = marked(`${opening}${noted}modu‸`);
      const [snippet, ...others] = moduleSnippet(notes, at, undefined);
      assert.ok(snippet);
      assert.deepEqual(others, []);
      assert.equal(snippet.insertTextFormat, 2);
      assert.equal(accepted(notes, snippet), `${opening}${noted}${expected}`);
    });
  }

  for (const typed of ['', 'modest', 'A modu', '## modu', '`modu`']) {
    it(`is not offered after “${typed}”`, () => {
      const { notes, at } = marked(`${opening}### Ports (8 min)\n\n${typed}‸`);
      assert.deepEqual(moduleSnippet(notes, at, undefined), []);
    });
  }
});
