import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { Service } from '../../server/src/service';
import { lineColumn, readLines } from '../../server/src/text/lines';
import { runToEnd } from '../../server/src/text/steps';
import { plainTexts } from './plainTexts';

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('a Markdown file that is not notes', () => {
  for (const name of Object.keys(devDependencies)) {
    const file = ['README.md', 'readme.md'].map((readme) => `node_modules/${name}/${readme}`).find(existsSync);
    if (file) it(`gets nothing: ${file}`, () => check(readFileSync(file, 'utf8')));
  }

  for (const [what, text] of Object.entries(plainTexts))
    it(`gets no results, with any line endings: ${what}`, () => {
      for (const end of ['\n', '\r\n', '\r']) check(text.replaceAll('\n', end));
    });

  it('gets no results if it is empty', () => check(''));

  it('gets no results if it contains only headings, links, code and template text', () =>
    check('# Tool\n\n## Usage\n\n- [Guide](https://tool.example)\n- TODO\n-\n\n```sh\ndocker execute\n```\n'));
});

function check(text: string): void {
  const uri = 'file:///README.md';
  const service = new Service();
  service.open(uri, 1, text);
  assert.deepEqual(service.notesFiles.tree(), []);
  assert.deepEqual([...service.notesFiles.symbols('')].flat(), []);
  assert.deepEqual(service.symbols(uri), []);
  assert.deepEqual(service.folding(uri), []);
  assert.deepEqual(service.diagnostics(uri), []);
  const lines = readLines(text);
  const end = lineColumn(lines, text.length);
  const range = { start: { line: 0, character: 0 }, end };
  assert.deepEqual(runToEnd(service.codeActionsInSteps(uri, { range, hasCommands: true, hasWorkspace: true })), []);
  assert.deepEqual(service.inlayHints.inRange(uri, range), []);
  assert.equal(service.recall.deck({ uri }), undefined);
  assert.deepEqual(service.links.documentLinks(uri), []);
  assert.deepEqual(service.commands.lenses(uri), []);
  assert.equal(service.plans.plan({ uri, minutes: 45 }), undefined);
  assert.deepEqual(service.commands.typed(uri, range), []);
  for (const start of lines.starts) {
    for (const place of [lineColumn(lines, start), lineColumn(lines, start + 3)]) {
      assert.equal(service.hover(uri, place), undefined);
      assert.deepEqual(service.completion.candidates(uri, place, undefined), []);
    }
  }
}
