import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { airshipNotes } from '../samples/exampleNotes';
import { answerAfter, notesRow, open, removeNotes, studyNotes } from './notes';

const flat = (symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
  symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);

describe('symbols in addition to the headings of VS Code', () => {
  afterEach(removeNotes);

  it('are in the outline once, after the headings', async () => {
    const api = await studyNotes();
    const { uri } = await open(airshipNotes);
    await notesRow(api, uri);
    const symbols = await answerAfter(api.notesFiles.onDidChange, async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        uri,
      );
      const all = flat(found ?? []);
      return all.some(({ name }) => name.startsWith('#')) && all.some(({ name }) => name === 'Beginner')
        ? all
        : undefined;
    });
    const lines = symbols.map(({ selectionRange }) => selectionRange.start.line);
    assert.equal(new Set(lines).size, lines.length, symbols.map(({ name }) => name).join('\n'));
    const own = symbols
      .filter(({ name }) => !name.startsWith('#'))
      .map(({ name, kind, detail }) => [name, kind, detail]);
    assert.deepEqual(own, [
      ['Beginner', vscode.SymbolKind.Enum, '32 min'],
      ['Video: Why zeppelins?', vscode.SymbolKind.File, '12 min'],
    ]);
  });

  it('are found in the workspace once', async () => {
    const api = await studyNotes();
    const { uri } = await open(airshipNotes);
    await notesRow(api, uri);
    const found = await answerAfter(api.notesFiles.onDidChange, async () => {
      const all = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'zeppelin',
      );
      return all.some(({ name }) => name === 'Video: Why zeppelins?') ? all : undefined;
    });
    const lines = found
      .filter(({ location }) => location.uri.toString() === uri.toString())
      .map(({ location }) => location.range.start.line);
    assert.equal(new Set(lines).size, lines.length, found.map(({ name }) => name).join('\n'));
  });
});
