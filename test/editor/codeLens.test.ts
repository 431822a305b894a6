import assert from 'node:assert/strict';
import { codeLens } from '../../server/src/commands/run/codeLens';
import { readNotes } from '../../server/src/notes/reading/read';

const uri = 'file:///notes.md';
const opening = '# Docker\n\n## Area 1: Containers\n\n### [Lab: Run it](https://d.example/run) (5 min)\n\n';

describe('lenses above code', () => {
  it('count the commands of a block', () => {
    check(
      `‸\`\`\`sh
docker ps
\`\`\`

Then:

‸\`\`\`console
$ docker run -d \\
>   nginx
8f2e
$ docker ps
\`\`\`
`,
      ['$(play) Run in Terminal', '$(play) Run Line by Line (2 Commands)'],
    );
  });

  it('are above blocks in lists and quotes', () => {
    check('- so:\n\n  ‸```sh\n  docker ps\n  ```\n\n> ‸```sh\n> docker ps\n> docker images\n> ```\n', [
      '$(play) Run in Terminal',
      '$(play) Run Line by Line (2 Commands)',
    ]);
  });

  it('show hidden characters', () => {
    check('‸```sh\nls \u202e# mr\n```\n', ['$(play) Run in Terminal - contains hidden characters']);
  });

  it('are not above unclosed blocks, which may contain the text after the code', () => {
    for (const language of ['', 'sh']) check(`\`\`\`${language}\ndocker ps\nls -l\n\nThen look at the list.\n`, []);
    check('- so:\n\n  ```sh\n  docker ps\n\nThen look at the list.\n', []);
  });

  it('are not above other languages, output, comments or inline code', () => {
    check('```js\ndocker.run()\n```\n\n`docker ps`\n\n```sh\n# docker ps\n```\n\n```\nhello from a box\n```\n', []);
  });
});

/** Checks the titles and places of code lenses; `‸` marks each place. */
function check(marked: string, titles: readonly string[]): void {
  const notes = readNotes(opening + marked.replaceAll('‸', ''));
  assert.ok(notes.isNotes);
  const lenses = codeLens(notes, uri);
  assert.deepEqual(
    lenses.map(({ command }) => command?.title),
    titles,
  );
  const lines = (opening + marked).split('\n');
  const places = lines.flatMap((text, line) => (text.includes('‸') ? { line, character: text.indexOf('‸') } : []));
  assert.deepEqual(
    lenses.map(({ range }) => range.start),
    places,
  );
}
