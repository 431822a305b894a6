import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { Service } from '../server/src/service';
import { lineColumn, readLines } from '../server/src/text/lines';

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

// The READMEs at hand are those of the packages that the project itself is built with.
describe('a Markdown file that is no notebook', () => {
  for (const name of Object.keys(devDependencies)) {
    const path = ['README.md', 'readme.md'].map((file) => `node_modules/${name}/${file}`).find(existsSync);
    if (path) it(`gets nothing: ${path}`, () => check(readFileSync(path, 'utf8'))).timeout(20_000);
  }

  it('gets nothing where it is empty', () => check(''));

  it('gets nothing where it has headings, links, code and template words alone', () =>
    check('# Tool\n\n## Usage\n\n- [Guide](https://tool.example)\n- TODO\n-\n\n```sh\ndocker execute\n```\n'));
});

function check(text: string): void {
  const uri = 'file:///README.md';
  const service = new Service();
  service.open(uri, 1, text);
  assert.deepEqual(service.tree(), []);
  assert.deepEqual([...service.workspaceSymbols('')].flat(), []);
  assert.deepEqual(service.symbols(uri), []);
  assert.deepEqual(service.folding(uri), []);
  assert.deepEqual(service.diagnostics(uri), []);
  const lines = readLines(text);
  const end = lineColumn(lines, text.length);
  assert.deepEqual(service.codeActions(uri, { start: { line: 0, character: 0 }, end }), []);
  for (const start of lines.starts) {
    for (const place of [lineColumn(lines, start), lineColumn(lines, start + 3)]) {
      assert.equal(service.hover(uri, place), undefined);
      assert.deepEqual(service.completion(uri, place, undefined), []);
    }
  }
}
