import { t } from '@vscode/l10n';
import { type Disposable, type Range, type Terminal, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { TYPED_COMMANDS_REQUEST, type TypedCommand, type TypedCommandsParams } from '../../../server/src/protocol';
import { showInformation } from '../dialogs/showMessage';
import { askValues } from '../terminal/askValues';
import { followBusyTerminals } from '../terminal/busy';
import { confirm } from '../terminal/confirm';
import { usesHistory } from '../terminal/history';
import { canInsert, visible } from '../terminal/keys';
import { blanksIn, filledIn } from '../terminal/placeholders';
import { insert, type ReadyCommand, run } from '../terminal/run';
import { newTerminal, openTerminal, shellOf } from '../terminal/terminal';

/** The commands that send code to a terminal. */
export interface TerminalCommands extends Disposable {
  /** "Run This Command in the Terminal": runs the command at the cursor, or all that the selection touches. */
  readonly runSelected: () => Promise<void>;
  /** Runs the commands of a piece of code, for its code lens. */
  readonly runCode: (code: TypedCommandsParams) => Promise<void>;
}

/** Creates the VS Code commands that send commands of notes to a terminal, after showing them to the user. */
export function terminalCommands(client: BaseLanguageClient): TerminalCommands {
  const busy = followBusyTerminals();
  /** Values of placeholders by name, kept while the window is open. */
  const remembered = new Map<string, string>();

  async function runSelected(): Promise<void> {
    const editor = window.activeTextEditor;
    if (!editor) {
      showInformation(t('Put the cursor on a command in a code block of your notes.'));
      return;
    }
    await runCode({ uri: editor.document.uri.toString(), range: plain(editor.selection) });
  }

  async function runCode(code: TypedCommandsParams): Promise<void> {
    if (!workspace.isTrusted) {
      showInformation(t('Commands can only be run in trusted workspaces.'));
      return;
    }
    const commands = await client.sendRequest<TypedCommand[]>(TYPED_COMMANDS_REQUEST, code);
    if (commands.length === 0) {
      showInformation(t('Put the cursor on a command in a code block of your notes.'));
      return;
    }
    const values = await askValues(blanksIn(commands), remembered);
    if (!values) return;
    const ready = commands.map((command) => ({ ...command, text: visible(filledIn(command, values)) }));
    await send(Uri.parse(code.uri), ready);
  }

  async function send(notes: Uri, commands: readonly ReadyCommand[]): Promise<void> {
    const texts = commands.map(({ text }) => text);
    const [text = '', ...others] = texts;
    const open = openTerminal(notes);
    const offersInsert = others.length === 0 && canInsert(text, shellOf(open), !open || busy.isAtPrompt(open));
    // Another shell than that of the terminal reads what follows the start of a session.
    const isOther = (open !== undefined && busy.has(open)) || commands.some(({ startsSession }) => startsSession);
    const hasHistory = texts.some((each) => usesHistory(each, shellOf(open), isOther));
    const wanted = await confirm(texts, offersInsert, hasHistory);
    if (!wanted) return;
    const terminal = openTerminal(notes) ?? created(notes);
    terminal.show(wanted === 'run');
    if (wanted === 'run') await run(terminal, commands, busy);
    else await insert(terminal, text, busy);
  }

  function created(notes: Uri): Terminal {
    const terminal = newTerminal(notes);
    busy.add(terminal);
    return terminal;
  }

  return { runSelected, runCode, dispose: busy.dispose };
}

function plain({ start, end }: Range): TypedCommandsParams['range'] {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}
