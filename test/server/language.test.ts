import assert from 'node:assert/strict';
import type {
  CodeAction,
  CompletionList,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  WorkspaceSymbol,
} from 'vscode-languageserver-types';
import { type Editor, startEditor } from './editor';

const notes = `# Docker

## Area 1 - Docker and Containers

### Beginner

#### [Video: Why Docker?](https://www.youtube.com/watch?v=RYDHUTHLf8U) (12 min)

Boxes that \`docker container ls\` lists.

`;
const readme =
  '# left-pad\n\n## Install\n\n`npm install left-pad`, then `docker container execute`.\n\n- [Docs](https://left.example)\n';

describe('the language server', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor({ workspace: `--- README.md\n${readme}` });
  });
  after(() => editor.stop());

  it('announces its capabilities', () => {
    const { capabilities, serverInfo } = editor.initialized;
    assert.deepEqual(capabilities.documentSymbolProvider, { label: 'Study Notes' });
    assert.equal(serverInfo?.name, 'study-notes');
    assert.match(serverInfo?.version ?? '', /^\d+\.\d+\.\d+/);
  });

  it('outlines', async () => {
    editor.open('outline.md', notes);
    const [title, area] = await ask<DocumentSymbol[]>('documentSymbol', 'outline.md');
    assert.equal(title?.name, 'Docker');
    assert.equal(area?.name, 'Area 1 - Docker and Containers');
    assert.equal(area?.children?.[0]?.children?.[0]?.detail, '12 min');
  });

  it('leaves headings to an editor that lists them by itself', async () => {
    const own = await startEditor({ hasMarkdownFeatures: true });
    own.open(
      'listed.md',
      `# Notes

## Area 1 - Airships

**Beginner**

- [Video: Why zeppelins?](https://example.org/why) (12 min)

  They float.

### [Lab: A zeppelin of paper](https://example.org/paper) (20 min)

It flies.
`,
    );
    const params = { textDocument: { uri: own.uri('listed.md') } };
    const symbols = await own.ask<DocumentSymbol[]>('textDocument/documentSymbol', params);
    const tree = symbols.map(({ name, children }) => [name, children?.map((child) => child.name)]);
    assert.deepEqual(tree, [['Beginner', ['Video: Why zeppelins?']]]);
    assert.deepEqual(symbols[0]?.range, symbols[0]?.selectionRange);
    const found = await own.ask<WorkspaceSymbol[]>('workspace/symbol', { query: 'zeppelin' });
    assert.deepEqual(
      found.map(({ name }) => name),
      ['Video: Why zeppelins?'],
    );
    await own.stop();
  });

  it('finds modules in the workspace', async () => {
    editor.open('zeppelin.md', notes.replace('Why Docker', 'Why zeppelins'));
    const found = await editor.ask<WorkspaceSymbol[]>('workspace/symbol', { query: 'zeppelin' });
    assert.deepEqual(
      found.map(({ name, location }) => [name, location.uri]),
      [['Video: Why zeppelins?', editor.uri('zeppelin.md')]],
    );
  });

  it('folds', async () => {
    editor.open('folding.md', notes.replace('### Beginner', '> Beginner Level'));
    assert.deepEqual(await ask<FoldingRange[]>('foldingRange', 'folding.md'), [
      { startLine: 4, endLine: 8, kind: 'region' },
    ]);
  });

  it('explains modules and commands on hover', async () => {
    const module = editor.open('hover.md', notes.replace('Why', 'W‸hy'));
    const { contents } = await ask<Hover>('hover', 'hover.md', { position: module });
    assert.match(JSON.stringify(contents), /The syllabus estimates 10 min/);
    const command = editor.open('hover.md', notes.replace('docker container ls', 'docker con‸tainer ls'));
    assert.match(JSON.stringify(await ask<Hover>('hover', 'hover.md', { position: command })), /docker container/);
  });

  it('shows totals after titles in the requested range, and resolves their tooltips', async () => {
    editor.open('sums.md', notes);
    const lines = (start: number, end: number) => ({
      range: { start: { line: start, character: 0 }, end: { line: end, character: 0 } },
    });
    assert.deepEqual(await ask<InlayHint[]>('inlayHint', 'sums.md', lines(5, 8)), []);
    const [hint] = await ask<InlayHint[]>('inlayHint', 'sums.md', lines(4, 5));
    assert.deepEqual(
      [hint?.position, hint?.label, hint?.tooltip],
      [{ line: 4, character: 12 }, '1 module, 12 min', undefined],
    );
    const { tooltip } = await editor.ask<InlayHint>('inlayHint/resolve', hint);
    assert.match(JSON.stringify(tooltip), /Spent: 12 min.*Planned: 10 min/);
    editor.open('README.md', readme);
    assert.deepEqual(await ask<InlayHint[]>('inlayHint', 'README.md', lines(0, 8)), []);
  });

  it('completes modules, times, addresses, levels, commands, Dockerfiles and compose files', async () => {
    for (const [text, character, label] of [
      [`${notes}#### [‸`, '[', 'Lab: DevOps Docker Beginners Guide'],
      [`${notes}#### [Lab: Mine](https://my.example) (‸`, '(', '45 min'],
      [
        `${notes}#### [Lab: DevOps Docker Beginners Guide](‸)`,
        '(',
        'https://training.play-with-docker.com/ops-s1-hello/',
      ],
      [`${notes}### ‸`, ' ', 'Intermediate'],
      [`${notes}And \`docker ‸\`.`, ' ', 'run'],
      [`${notes}\`\`\`dockerfile\nFROM nginx AS web\nFROM alpine\nCOPY --from=‸\n\`\`\``, '=', 'web'],
      [`${notes}\`\`\`yaml\nservices:\n  web:\n    image: nginx\n    restart: ‸\n\`\`\``, ' ', 'always'],
    ] as const) {
      const position = editor.open('completion.md', text);
      const context = { triggerKind: 2, triggerCharacter: character };
      const { items } = await ask<CompletionList>('completion', 'completion.md', { position, context });
      assert.ok(
        items.some((item) => item.label === label),
        `${label} is among ${items.map((item) => item.label).join()}`,
      );
    }
  });

  it('adds a command to completions only in VS Code, which knows it', async () => {
    const text = `${notes}#### [‸\n\n### Intermediate\n`;
    const vscode = await startEditor({ isVsCode: true });
    for (const [client, expected] of [
      [vscode, ['studyNotes.offerMove']],
      [editor, []],
    ] as const) {
      const position = client.open('elsewhere.md', text);
      const context = { triggerKind: 2, triggerCharacter: '[' };
      const params = { textDocument: { uri: client.uri('elsewhere.md') }, position, context };
      const { items } = await client.ask<CompletionList>('textDocument/completion', params);
      assert.deepEqual([...new Set(items.flatMap(({ command }) => command?.command ?? []))], expected);
    }
    await vscode.stop();
  });

  it('explains instructions and keys', async () => {
    const instruction = editor.open('hover.md', `${notes}\`\`\`dockerfile\nFROM nginx\nEXP‸OSE 80\n\`\`\``);
    assert.match(
      JSON.stringify(await ask<Hover>('hover', 'hover.md', { position: instruction })),
      /listen on at runtime/,
    );
    const key = editor.open('hover.md', `${notes}\`\`\`yaml\nservices:\n  web:\n    im‸age: nginx\n\`\`\``);
    assert.match(JSON.stringify(await ask<Hover>('hover', 'hover.md', { position: key })), /containers start from/);
  });

  it('reports problems and fixes them', async () => {
    editor.open('findings.md', notes.replace(' (12 min)', '').replace('ls`', 'execute`'));
    assert.deepEqual(await editor.findings('findings.md'), [
      'missing-time: Video: Why Docker?',
      'unknown-command: execute',
    ]);
    const range = { start: { line: 6, character: 10 }, end: { line: 6, character: 10 } };
    const [fix] = await ask<CodeAction[]>('codeAction', 'findings.md', { range, context: { diagnostics: [] } });
    assert.deepEqual(fix?.edit?.changes, {
      [editor.uri('findings.md')]: [
        { range: { start: { line: 6, character: 70 }, end: { line: 6, character: 70 } }, newText: ' (10 min)' },
      ],
    });
  });

  it('offers refactorings, resolves the chosen one, and explains why one changes nothing', async () => {
    editor.open('moves.md', `${notes}\n#### [Lab: Mine](https://example.org/mine) (5 min)\n`);
    const line = `${notes}\n`.split('\n').length - 1;
    const at = { line, character: 8 };
    const context = { diagnostics: [], only: ['refactor'] };
    const offers = await ask<CodeAction[]>('codeAction', 'moves.md', { range: { start: at, end: at }, context });
    const up = offers.find(({ title }) => title === 'Move module up');
    assert.ok(up && !up.edit, 'without its edit');
    const moves = await ask<CodeAction[]>('codeAction', 'moves.md', {
      range: { start: at, end: at },
      context: { ...context, only: ['refactor.move'] },
    });
    assert.deepEqual(moves, [up], 'of the kind that is asked for');
    const chosen = await editor.ask<CodeAction>('codeAction/resolve', up);
    assert.ok(chosen.edit?.changes?.[editor.uri('moves.md')]);

    editor.type('moves.md', '# Docker', '# Docker and more');
    const late = await editor.ask<CodeAction>('codeAction/resolve', up);
    assert.equal(late.edit, undefined, 'the notes are others now');

    const refactoring = { name: 'moveDown' };
    const position = at;
    assert.deepEqual(await editor.ask('studyNotes/refactor', { uri: editor.uri('moves.md'), position, refactoring }), {
      refused: '“Lab: Mine” is already the last module of its area.',
    });
  });

  it('shows nothing for a Markdown file that is not notes', async () => {
    editor.open('README.md', readme);
    assert.deepEqual(await editor.findings('README.md'), []);
    const position = { line: 6, character: 3 };
    assert.deepEqual(await ask('documentSymbol', 'README.md'), []);
    assert.deepEqual(await ask('foldingRange', 'README.md'), []);
    assert.equal(await ask('hover', 'README.md', { position }), null);
    assert.deepEqual((await ask<CompletionList>('completion', 'README.md', { position })).items, []);
    const range = { start: { line: 0, character: 0 }, end: { line: 7, character: 0 } };
    assert.deepEqual(await ask('codeAction', 'README.md', { range, context: { diagnostics: [] } }), []);
  });

  it('shows nothing for a file that is not open or not Markdown', async () => {
    editor.open('notes.txt', notes, 'plaintext');
    assert.deepEqual(await ask('documentSymbol', 'notes.txt'), []);
    assert.deepEqual(await ask('documentSymbol', 'nowhere.md'), []);
  });

  function ask<Answer>(question: string, name: string, params: object = {}): Promise<Answer> {
    return editor.ask(`textDocument/${question}`, { textDocument: { uri: editor.uri(name) }, ...params });
  }
});
