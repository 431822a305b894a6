import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import * as vscode from 'vscode';
import { defaultViewOptions } from '../../../client/src/views/tree/viewOptions';
import { answerAfter, studyNotes } from '../../extension/notes';
import { type Answer, type Hello, type Numbered, portVariable, type Question } from './protocol';

/** Activates the companion in the window under test, which it resets to a known state between tests. */
export function activate(): void {
  const workspace = vscode.workspace.workspaceFile ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const port = Number(process.env[portVariable]);
  if (!workspace || !port) return;
  const socket = connect(port, '127.0.0.1');
  const send = (message: Hello | Answer) => socket.write(`${JSON.stringify(message)}\n`);
  send({ workspace: workspace.fsPath });
  createInterface({ input: socket }).on('line', async (line) => {
    const question: Numbered = JSON.parse(line);
    const error = await answer(question).then(
      () => undefined,
      (reason) => String(reason?.stack ?? reason),
    );
    send({ id: question.id, ...(error !== undefined && { error }) });
  });
  // Closing a window closes its connection.
  socket.on('error', () => socket.destroy());
}

async function answer(question: Question): Promise<void> {
  switch (question.do) {
    case 'awaitServer':
      await studyNotes();
      return;
    case 'clear':
      return clear();
    case 'awaitSettings':
      return awaitSettings(question.round);
    case 'awaitNoNotes':
      return awaitNoNotes();
    case 'open':
      return open(question.file);
    case 'showExplorer':
      await vscode.commands.executeCommand('workbench.view.explorer');
      return;
    case 'awaitInactive':
      await answerAfter(vscode.window.onDidChangeWindowState, () => (vscode.window.state.active ? undefined : true));
      return;
    case 'skipTime':
      return skipTime(question.seconds);
  }
}

const closing = [
  'workbench.action.closeQuickOpen',
  'notifications.clearAll',
  'notifications.hideList',
  'workbench.action.terminal.killAll',
  'workbench.action.closePanel',
  'workbench.action.closeAuxiliaryBar',
];

async function clear(): Promise<void> {
  for (const command of closing) await vscode.commands.executeCommand(command);
  await closeEditors();
  const { viewOptions, timer } = await studyNotes();
  viewOptions.choose(defaultViewOptions);
  timer.discard();
}

/** Closes all editors. Changes are saved or discarded first, since the editor asks about them. */
async function closeEditors(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty) continue;
    if (!document.isUntitled) await document.save();
    else {
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  }
  await vscode.window.tabGroups.close(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs));
}

async function awaitSettings(round: number): Promise<void> {
  await answerAfter(vscode.workspace.onDidChangeConfiguration, () =>
    vscode.workspace.getConfiguration('testCompanion').get('round') === round ? true : undefined,
  );
}

async function awaitNoNotes(): Promise<void> {
  const { notesFiles } = await studyNotes();
  await answerAfter(notesFiles.onDidChange, async () => ((await notesFiles.rows()).length === 0 ? true : undefined));
}

/** Opens a file. VS Code may still have the text of an earlier file with this name. */
async function open(file: string): Promise<void> {
  const uri = vscode.Uri.file(file);
  await vscode.commands.executeCommand('vscode.open', uri);
  const document = await vscode.workspace.openTextDocument(uri);
  const text = readFileSync(file, 'utf8');
  await answerAfter(vscode.workspace.onDidChangeTextDocument, () => (document.getText() === text ? true : undefined));
}

const systemTime = Date.now;
let ahead = 0;

async function skipTime(seconds: number): Promise<void> {
  const { timer } = await studyNotes();
  ahead += seconds * 1000;
  Date.now = () => systemTime() + ahead;
  timer.update();
}
