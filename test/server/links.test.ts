import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type {
  DocumentLink,
  Location,
  Position,
  Range,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import { type Editor, startEditor } from './editor';

const index = `# Algorithms

## Area 1 - Sorting

### [Lecture 1: Merge sort](lectures/1.md)

The [proof](lectures/1.md#The-Proof) and its [sum][sum], see [Area 1](#area-1---sorting).

### [Lecture 2: Quicksort](lectures/2.md)

[sum]: lectures/1.md#the-proof-1
`;
const first = `# Lecture 1: Merge sort (25 min)

## The Proof

## The Proof

<a name="uses"></a>
Uses
`;
const second = `# Lecture 2: Quicksort

Time: 15 min

As in [The Proof](1.md#the-proof), [uses](1.md#uses), [gone](gone.md), [out](../../out.md#a), [home](../README.md).
`;
const files = [
  ['README.md', index],
  ['lectures/1.md', first],
  ['lectures/2.md', second],
  ['tool.md', '# A tool\n\nSee [use](#use).\n\n## Use\n'],
] as const;
const workspace = files.map(([name, text]) => `--- ${name}\n${text}`).join('');

for (const isVsCode of [false, true]) {
  describe(`links between the files of a course, with the files of ${isVsCode ? 'VS Code' : 'another editor'}`, () => {
    let editor: Editor;
    beforeEach(async () => {
      editor = await startEditor({ workspace, isVsCode });
    });
    afterEach(() => editor.stop());

    const textOf = (name: string) => files.find(([file]) => file === name)?.[1] ?? '';
    const nameOf = (uri: string) => uri.slice(editor.uri('').length).replace(/^\//, '');

    /** Opens a file, and sends a request about the place before the first `words` in it. */
    async function ask<Answer>(method: string, name: string, words: string, more: object = {}): Promise<Answer> {
      const text = textOf(name);
      const at = text.indexOf(words);
      assert.ok(at >= 0, words);
      editor.open(name, text);
      const before = text.slice(0, at).split('\n');
      const position: Position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
      return editor.ask<Answer>(method, { textDocument: { uri: editor.uri(name) }, position, ...more });
    }

    function lineOf({ uri, range }: Location): string {
      return `${nameOf(uri)}:${range.start.line + 1} ${slice(textOf(nameOf(uri)), range)}`.trimEnd();
    }

    const definition = async (name: string, words: string) => {
      const found = await ask<Location | null>('textDocument/definition', name, words);
      return found && lineOf(found);
    };
    const references = async (name: string, words: string, includeDeclaration = false) =>
      (await ask<Location[]>('textDocument/references', name, words, { context: { includeDeclaration } })).map(lineOf);
    const rename = (name: string, words: string, newName: string) =>
      ask<WorkspaceEdit | null>('textDocument/rename', name, words, { newName });

    it('lead to a file, a heading and an anchor', async () => {
      assert.equal(await definition('README.md', 'lectures/1.md)'), 'lectures/1.md:1');
      assert.equal(await definition('README.md', 'proof]'), 'lectures/1.md:3 ## The Proof');
      assert.equal(await definition('README.md', '][sum]'), 'lectures/1.md:5 ## The Proof');
      assert.equal(await definition('README.md', '#area-1'), 'README.md:3 ## Area 1 - Sorting');
      assert.equal(await definition('lectures/2.md', 'uses]'), 'lectures/1.md:7');
    });

    it('lead nowhere without a file or heading, outside the workspace, and in other Markdown', async () => {
      assert.equal(await definition('lectures/2.md', 'gone'), null);
      assert.equal(await definition('lectures/2.md', 'out]'), null);
      assert.equal(await definition('lectures/2.md', 'Time'), null);
      assert.equal(await definition('tool.md', '#use'), null);
    });

    it('are found from a heading, its title and a link, in all files', async () => {
      const proof = ['README.md:7 [proof](lectures/1.md#The-Proof)', 'lectures/2.md:5 [The Proof](1.md#the-proof)'];
      assert.deepEqual((await references('lectures/1.md', 'The Proof')).sort(), proof);
      assert.deepEqual((await references('lectures/2.md', '#the-proof', true)).sort(), [
        proof[0],
        'lectures/1.md:3 ## The Proof',
        proof[1],
      ]);
      assert.deepEqual(await references('lectures/2.md', 'Quicksort'), [
        'README.md:9 [Lecture 2: Quicksort](lectures/2.md)',
      ]);
      assert.equal((await references('README.md', 'lectures/1.md)')).length, 5);
      assert.deepEqual(await references('tool.md', 'Use'), []);
    });

    it('are links of the document', async () => {
      editor.open('lectures/2.md', second);
      await editor.ask('workspace/symbol', { query: '' });
      const links = await editor.ask<DocumentLink[]>('textDocument/documentLink', {
        textDocument: { uri: editor.uri('lectures/2.md') },
      });
      assert.deepEqual(
        links.map(({ range, target = '' }) => `${slice(second, range)} ${nameOf(target)}`),
        [
          '1.md#the-proof lectures/1.md#the-proof',
          '1.md#uses lectures/1.md#uses',
          'gone.md lectures/gone.md',
          '../README.md README.md',
        ],
      );
    });

    it('follow a heading that is renamed in its line, and those counted after it', async () => {
      const edit = await rename('lectures/1.md', 'The Proof', 'Why it halts');
      assert.deepEqual(written(edit), {
        'README.md': ['The-Proof > Why-it-halts', 'the-proof-1 > the-proof'],
        'lectures/1.md': ['The Proof > Why it halts'],
        'lectures/2.md': ['The Proof > Why it halts', 'the-proof > why-it-halts'],
      });
    });

    it('are updated if a heading is renamed from a link', async () => {
      const place = await ask<{ range: Range; placeholder: string }>(
        'textDocument/prepareRename',
        'README.md',
        'area-1',
      );
      assert.deepEqual([slice(index, place.range), place.placeholder], ['area-1---sorting', 'Area 1 - Sorting']);
      assert.deepEqual(written(await rename('README.md', 'area-1', 'Orders')), {
        'README.md': ['Area 1 - Sorting > Orders', 'area-1---sorting > orders'],
      });
      assert.equal(await rename('README.md', 'area-1', 'two\nlines'), null);
      assert.equal(await rename('README.md', 'area-1', ' '), null);
      assert.equal(await ask('textDocument/prepareRename', 'tool.md', '#use'), null);
      assert.equal(await ask('textDocument/prepareRename', 'lectures/2.md', 'Time'), null);
    });

    it('rename the file that they name', async () => {
      const range = await ask<Range>('textDocument/prepareRename', 'README.md', 'lectures/2.md');
      assert.equal(slice(index, range), 'lectures/2.md');
      const edit = await rename('README.md', 'lectures/2.md', 'quick sort.md');
      const changes = edit?.documentChanges ?? [];
      assert.deepEqual(changes.at(-1), {
        kind: 'rename',
        oldUri: editor.uri('lectures/2.md'),
        newUri: editor.uri('quick sort.md'),
      });
      const texts = changes.slice(0, -1) as TextDocumentEdit[];
      assert.deepEqual(
        texts.map(({ textDocument, edits }) => [
          nameOf(textDocument.uri),
          edits.map((each) => 'newText' in each && each.newText),
        ]),
        [
          ['README.md', ['quick%20sort.md']],
          ['lectures/2.md', ['lectures/1.md', 'lectures/1.md', 'lectures/gone.md', 'README.md']],
        ],
      );
      assert.equal(await rename('README.md', 'lectures/2.md', '../../out.md'), null);
      symlinkSync(tmpdir(), fileURLToPath(editor.uri('linked')), 'junction');
      assert.equal(await rename('README.md', 'lectures/2.md', 'linked/2.md'), null);
    });

    /** Returns the replacements of an edit by the names of the files. */
    function written(edit: WorkspaceEdit | null): Record<string, string[]> {
      return Object.fromEntries(
        Object.entries(edit?.changes ?? {})
          .map(([uri, edits]): [string, string[]] => [
            nameOf(uri),
            edits.map(({ range, newText }) => `${slice(textOf(nameOf(uri)), range)} > ${newText}`),
          ])
          .sort(),
      );
    }
  });
}

describe('an editor with its own Markdown links', () => {
  const offered = async (hasMarkdownFeatures: boolean) => {
    const editor = await startEditor({ workspace, isVsCode: true, hasMarkdownFeatures });
    const { capabilities } = editor.initialized;
    await editor.stop();
    const { definitionProvider, referencesProvider, documentLinkProvider, renameProvider } = capabilities;
    return [definitionProvider, referencesProvider, documentLinkProvider, renameProvider].map(Boolean);
  };

  it('receives no duplicate results', async () => {
    assert.deepEqual(await offered(true), [false, false, false, false]);
    assert.deepEqual(await offered(false), [true, true, true, true]);
  });
});

function slice(text: string, { start, end }: Range): string {
  const lines = text.split('\n');
  const at = ({ line, character }: Position) =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
  return text.slice(at(start), at(end));
}
