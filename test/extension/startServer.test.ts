import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { serverStart } from '../../client/src/connection/startServer';

describe('the language server', () => {
  const shown = new vscode.EventEmitter<vscode.TreeViewVisibilityChangeEvent>();
  const opened = new vscode.EventEmitter<vscode.TextDocument>();
  const document = (language: string) => vscode.workspace.openTextDocument({ language, content: 'A text.' });
  const started: vscode.Disposable[] = [];
  let starts: number;

  function startWhenNeeded(open: readonly vscode.TextDocument[] = [], visible = false): void {
    starts = 0;
    const { startWhenNeeded } = serverStart({ start: async () => void starts++ });
    const documents = { textDocuments: open, onDidOpenTextDocument: opened.event };
    started.push(startWhenNeeded({ visible, onDidChangeVisibility: shown.event }, documents));
  }
  afterEach(() => {
    for (const each of started.splice(0)) each.dispose();
  });

  it('starts for Markdown, and not for other files', async () => {
    startWhenNeeded([await document('plaintext')]);
    opened.fire(await document('json'));
    shown.fire({ visible: false });
    assert.equal(starts, 0);
    opened.fire(await document('markdown'));
    assert.equal(starts, 1);
  });

  it('starts immediately if Markdown is open or the view is visible', async () => {
    startWhenNeeded([await document('plaintext'), await document('markdown')]);
    assert.equal(starts, 1);
    startWhenNeeded([], true);
    assert.equal(starts, 1);
  });

  it('starts once, also when the view is shown later', async () => {
    startWhenNeeded();
    shown.fire({ visible: true });
    assert.equal(starts, 1);
    opened.fire(await document('markdown'));
    shown.fire({ visible: true });
    assert.equal(starts, 1);
  });
});
