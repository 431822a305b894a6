import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { writeComment } from '../../client/src/commands/findings/ignore';
import { turnRuleOff } from '../../client/src/commands/findings/turnRuleOff';
import type { Ignore } from '../../server/src/protocol';
import { actionAt, answerAfter, open, removeNotes, studyNotes, titled } from './notes';

const opening = '# Docker\n\n## Area 1 - Containers\n\n### Beginner\n\n';
const untimed = '#### [Lab: Run it](https://example.org/run)\n\nIt runs.\n';
const timed = '#### [Lab: Stop it](https://example.org/stop) (5 min)\n\nThen `docker container execute web ls`.\n';

describe('fixes in the editor', () => {
  before(studyNotes);
  afterEach(async () => {
    await removeNotes();
    for (const [section, target] of written.splice(0)) {
      await vscode.workspace.getConfiguration().update(section, undefined, target);
    }
  });

  it('are applied when notes are saved, if the setting is on', async () => {
    await write('editor.codeActionsOnSave', { 'source.fixAll.studyNotes': 'explicit' });
    const { editor, uri } = await open(`${opening}${untimed}\n${timed}`);
    await untilFound(uri, ['missing-time', 'unknown-command']);
    assert.ok(await editor.edit((edit) => edit.insert(new vscode.Position(8, 0), 'It stops.\n')));
    assert.ok(await editor.document.save());
    assert.equal(
      editor.document.getText(),
      `${opening}${untimed.replace('It', 'It stops.\nIt')}\n${timed.replace('execute', 'exec')}`,
    );
  });

  it('are not applied by default when notes are saved', async () => {
    const { editor, uri } = await open(`${opening}${timed}`);
    await untilFound(uri, ['unknown-command']);
    assert.ok(await editor.edit((edit) => edit.insert(new vscode.Position(8, 0), 'It stops.\n')));
    assert.ok(await editor.document.save());
    assert.equal(editor.document.getText(), `${opening}${timed.replace('Then', 'It stops.\nThen')}`);
  });

  for (const [scope, target] of [
    ['workspace', vscode.ConfigurationTarget.Workspace],
    ['everywhere', vscode.ConfigurationTarget.Global],
  ] as const) {
    it(`turn a rule off in the settings, and keep other settings: ${scope}`, async () => {
      await write('studyNotes.rules', { placeholder: 'error' }, target);
      const { uri } = await open(`${opening}${untimed}\n${timed}`);
      await untilFound(uri, ['missing-time', 'unknown-command']);
      const { rule, settings: scopes } = await ignoreAt(uri);
      assert.ok(scopes.includes(scope));
      await turnRuleOff({ rule, scope });
      await untilFound(uri, ['unknown-command']);
      const settings = vscode.workspace.getConfiguration('studyNotes').inspect('rules');
      const values = {
        [vscode.ConfigurationTarget.Workspace]: settings?.workspaceValue,
        [vscode.ConfigurationTarget.Global]: settings?.globalValue,
      };
      assert.deepEqual(values[target], { placeholder: 'error', 'missing-time': 'off' });
    });
  }

  it('ignore a problem with a comment', async () => {
    const { editor, uri } = await open(`${opening}${untimed}\n${timed}`);
    await untilFound(uri, ['missing-time', 'unknown-command']);
    const [comment] = (await ignoreAt(uri)).comments;
    assert.ok(comment?.scope === 'line' && (await writeComment(uri.toString(), comment.edit)));
    await untilFound(uri, ['unknown-command']);
    assert.equal(editor.document.lineAt(6).text, '<!-- study-notes-ignore-next missing-time -->');
  });

  it('insert the times of the syllabus on “fix all”', async () => {
    const lab = '#### [Lab: Docker Intro](https://training.play-with-docker.com/beginner-linux/)';
    const { editor, uri } = await open(`${opening}${lab}\n\nIt runs.\n\n${timed}`);
    await actionAt(uri, new vscode.Position(6, 8), titled('Use 30 min from the syllabus'));
    const changed = answerAfter(vscode.workspace.onDidChangeTextDocument, () =>
      editor.document.getText().includes('exec web') ? true : undefined,
    );
    await vscode.commands.executeCommand('editor.action.fixAll');
    assert.ok(await changed);
    assert.equal(
      editor.document.getText(),
      `${opening}${lab} (30 min)\n\nIt runs.\n\n${timed.replace('execute', 'exec')}`,
    );
  });

  /** Returns the argument of "Ignore..." for the finding of the module without a time. */
  async function ignoreAt(uri: vscode.Uri): Promise<Ignore> {
    const { command } = await actionAt(uri, new vscode.Position(6, 8), titled('Ignore...'));
    assert.equal(command?.command, 'studyNotes.ignore');
    return command.arguments?.[0];
  }

  it('go to the related place of a finding', async () => {
    const { editor, uri } = await open(`${opening}${timed}\n${timed}`);
    await untilFound(uri, ['unknown-command', 'duplicate-module', 'unknown-command']);
    await run(uri, new vscode.Position(10, 8), 'Go to the other “Lab: Stop it”');
    assert.equal(editor.selection.active.line, 6);
  });

  const written: [string, vscode.ConfigurationTarget][] = [];

  /** Changes a setting, which is restored after the test. */
  async function write(section: string, value: unknown, target = vscode.ConfigurationTarget.Workspace): Promise<void> {
    written.push([section, target]);
    await vscode.workspace.getConfiguration().update(section, value, target);
  }

  /** Waits until exactly these rules have findings. */
  async function untilFound(uri: vscode.Uri, rules: readonly string[]): Promise<void> {
    await answerAfter(vscode.languages.onDidChangeDiagnostics, () => {
      const ours = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Study Notes');
      const found = ours.map(({ code }) => String(typeof code === 'object' ? code.value : code));
      return found.join() === rules.join() ? true : undefined;
    });
  }

  /** Runs a code action, as the editor does when it is selected. */
  async function run(uri: vscode.Uri, at: vscode.Position, title: string): Promise<void> {
    const { command } = await actionAt(uri, at, titled(title));
    assert.ok(command, title);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
  }
});
