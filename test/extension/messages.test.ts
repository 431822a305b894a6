import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { registerCommand } from '../../client/src/commands/registerCommand';
import { askText, showInformation, showProgress, showWarning } from '../../client/src/dialogs/showMessage';

describe('texts of notes in notifications and prompts', () => {
  const link = '[Undo](command:foo)';
  const shown = '[Undo]\u2060(command:foo)';

  it('are not shown as links', async () => {
    await withReplacedDialogs(async (given) => {
      void showInformation(`No place for “${link}”.`, 'Run');
      void showWarning(link, { modal: true, detail: link });
      void showProgress({ location: vscode.ProgressLocation.Notification, title: link }, async (progress) =>
        progress.report({ message: link, increment: 5 }),
      );
      void askText({ title: 'Insert Time', prompt: link, validateInput: () => link });
      const [box] = given.pop() as [vscode.InputBoxOptions];
      const validated = box.validateInput?.('');
      assert.deepEqual(given, [
        [`No place for “${shown}”.`, 'Run'],
        [shown, { modal: true, detail: link }],
        [{ message: shown, increment: 5 }],
        [{ location: vscode.ProgressLocation.Notification, title: shown }],
      ]);
      assert.equal(validated, shown);
    });
  });

  it('are not shown as links if a command fails', async () => {
    const command = registerCommand('studyNotes.test.fails', () => {
      throw new Error(link);
    });
    await assert.rejects(Promise.resolve(vscode.commands.executeCommand('studyNotes.test.fails')), (error: Error) =>
      error.message.includes(shown),
    );
    command.dispose();
  });
});

/** Runs `test` with the editor's dialogs replaced, and passes it the arguments of their calls. */
async function withReplacedDialogs(test: (given: (readonly unknown[])[]) => Promise<void>): Promise<void> {
  const { window } = vscode;
  const given: (readonly unknown[])[] = [];
  const keep = async (...all: unknown[]) => void given.push(all);
  const before = { ...window };
  Object.assign(window, {
    showInformationMessage: keep,
    showWarningMessage: keep,
    showInputBox: keep,
    withProgress: async (options: vscode.ProgressOptions, task: (progress: unknown) => unknown) => {
      task({ report: (...all: unknown[]) => given.push(all) });
      given.push([options]);
    },
  });
  try {
    await test(given);
  } finally {
    const { showInformationMessage, showWarningMessage, showInputBox, withProgress } = before;
    Object.assign(window, { showInformationMessage, showWarningMessage, showInputBox, withProgress });
  }
}
