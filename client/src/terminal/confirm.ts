import { type MessageItem, window, workspace } from 'vscode';

/** What the user wants done with commands: run them, or put the only one at the prompt, to be run by Enter there. */
export type Confirmed = 'run' | 'insert';

const run: MessageItem = { title: 'Run' };
const insert: MessageItem = { title: 'Insert Only' };

/** Shows what is about to be sent, letter by letter, where the settings do not say otherwise; undefined for "Cancel". */
export async function confirm(texts: readonly string[]): Promise<Confirmed | undefined> {
  if (!workspace.getConfiguration('studyNotes').get<boolean>('terminal.confirm', true)) return 'run';
  const [question, choices] =
    texts.length === 1
      ? ['Run this command in the terminal?', [run, insert]]
      : [`Run these ${texts.length} commands in the terminal, one after the other?`, [run]];
  const chosen = await window.showInformationMessage(question, { modal: true, detail: detail(texts) }, ...choices);
  if (chosen === undefined) return undefined;
  return chosen === insert ? 'insert' : 'run';
}

/** Dialogs do not scroll everywhere: of very long code, the last lines are counted only. */
const mostLines = 30;

function detail(texts: readonly string[]): string {
  const lines = texts.flatMap((text) => text.split('\n'));
  if (lines.length <= mostLines) return lines.join('\n');
  const shown = lines.slice(0, mostLines - 1);
  return [...shown, `… and ${lines.length - shown.length} more lines, as they stand in your notes.`].join('\n');
}
