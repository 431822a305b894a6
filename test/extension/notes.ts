import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { StudyNotes } from '../../client/src/activate';
import type { Row } from '../../client/src/views/tree/rows';

/** Returns the extension after its server has started. */
export async function studyNotes(): Promise<StudyNotes> {
  const extension = vscode.extensions.getExtension<StudyNotes>('study-notes.study-notes');
  assert.ok(extension, 'the extension is installed');
  const api = await extension.activate();
  await api.ready;
  return api;
}

/** Notes that are open in the editor. */
export interface OpenNotes {
  readonly editor: vscode.TextEditor;
  readonly uri: vscode.Uri;
  /** The place of `‸` in the text; the start if there is none. */
  readonly cursor: vscode.Position;
}

let count = 0;
const written: vscode.Uri[] = [];

/** Writes notes into the workspace and opens them, with the cursor at `‸`. */
export async function open(marked: string): Promise<OpenNotes> {
  const uri = vscode.Uri.joinPath(folder(), `scratch-${++count}.md`);
  const at = marked.indexOf('‸');
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(marked.replace('‸', '')));
  written.push(uri);
  const editor = await vscode.window.showTextDocument(uri);
  const cursor = editor.document.positionAt(Math.max(0, at));
  editor.selection = new vscode.Selection(cursor, cursor);
  return { editor, uri, cursor };
}

/** Removes the files that `open` wrote. */
export async function removeNotes(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const uri of written.splice(0)) await vscode.workspace.fs.delete(uri);
}

export function folder(): vscode.Uri {
  const first = vscode.workspace.workspaceFolders?.[0];
  assert.ok(first, 'a folder is open');
  return first.uri;
}

/** Replaces the text of open notes from `from` to the end of its line. */
export async function type({ editor }: OpenNotes, from: vscode.Position, text: string): Promise<void> {
  const line = editor.document.lineAt(from.line);
  assert.ok(
    await editor.edit((edit) => edit.replace(new vscode.Range(from, line.range.end), text)),
    'the text was typed',
  );
}

/**
 * Returns the code action of a kind that `isWanted` accepts; the editor resolves up to `resolved` actions. The editor
 * drops requests during its startup, so the request is repeated until it is answered.
 */
export async function actionAt(
  uri: vscode.Uri,
  at: vscode.Position | vscode.Range,
  isWanted: (action: vscode.CodeAction) => boolean,
  kind?: string,
  resolved?: number,
): Promise<vscode.CodeAction> {
  const range = at instanceof vscode.Position ? new vscode.Range(at, at) : at;
  const limit = Date.now() + 60_000;
  let offered: readonly vscode.CodeAction[] = [];
  while (Date.now() < limit) {
    const asked = vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
      kind,
      resolved,
    );
    offered = await Promise.resolve(asked).catch(() => []);
    const action = offered.find(isWanted);
    if (action) return action;
  }
  throw new Error(`only this was offered: ${offered.map(({ title }) => title).join(', ')}`);
}

export function titled(title: string): (action: vscode.CodeAction) => boolean {
  return (action) => action.title === title;
}

/** Returns the first result of `ask` other than `undefined`. Calls it now and after each event, until Mocha's timeout. */
export function answerAfter<T>(
  event: vscode.Event<unknown>,
  ask: () => T | undefined | Promise<T | undefined>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const listener = event(again);
    async function again(): Promise<void> {
      try {
        const answer = await ask();
        if (answer === undefined) return;
        listener.dispose();
        resolve(answer);
      } catch (error) {
        listener.dispose();
        reject(error);
      }
    }
    void again();
  });
}

/** Waits until the row of notes in the sidebar is as expected, and returns it. */
export function notesRow(
  { notesFiles }: StudyNotes,
  uri: vscode.Uri,
  expected: (row: Row) => boolean = () => true,
): Promise<Row> {
  return answerAfter(notesFiles.onDidChange, async () =>
    (await notesFiles.shownRows()).find((row) => row.uri === uri.toString() && expected(row)),
  );
}

/** Returns the rows below a row as text: indented by two spaces for each level, with the description after the label. */
export function drawn(api: StudyNotes, { children }: Row, indent = ''): string {
  return children
    .map((child) => {
      const { label, description } = api.notesFiles.getTreeItem(child) as vscode.TreeItem;
      return `${indent}${label}${description ? ` |${description}` : ''}\n${drawn(api, child, `${indent}  `)}`;
    })
    .join('');
}
