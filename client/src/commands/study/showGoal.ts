import { Disposable, EventEmitter, Uri, ViewColumn, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type AskGoal, GOAL_REQUEST, type GoalState } from '../../../../server/src/protocol/plan';
import { GOAL_SCHEME } from '../../plan/goalScheme';
import { goalText } from '../../plan/goalText';
import { nameOf } from '../../plan/nameOf';
import { notesToPlan } from '../../plan/notesToPlan';
import { today } from '../../plan/today';
import { withFolder } from '../../plan/withFolder';
import { tabTitle } from '../../tabTitle';
import type { NotesFiles } from '../../views/tree/notesFiles';

/** The pages about goals. */
export interface Goals extends Disposable {
  /** "Show Goal": shows the remaining work, the hours a week that it takes, and the pace, beside the notes. */
  readonly show: () => Promise<void>;
}

/** Registers the pages about goals: read-only documents whose URIs contain the URI of the notes. */
export function goals(client: BaseLanguageClient, notesFiles: NotesFiles): Goals {
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(GOAL_SCHEME, {
    onDidChange: changed.event,
    async provideTextDocumentContent({ query: uri }) {
      const asks: AskGoal = { ...withFolder(Uri.parse(uri)), today: today() };
      const state = await client.sendRequest<GoalState | null>(GOAL_REQUEST, asks);
      return state ? goalText(state, nameOf) : 'No study notes are open. Open your notes, then run Show Goal again.\n';
    },
  });

  async function show(): Promise<void> {
    const notes = await notesToPlan(client, notesFiles);
    if (!notes) return;
    const uri = addressOf(notes.uri);
    // The document may have been opened before the notes changed.
    changed.fire(uri);
    const document = await workspace.openTextDocument(uri);
    await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preview: true });
  }

  return { show, dispose: () => Disposable.from(provider, changed).dispose() };
}

function addressOf(notes: Uri): Uri {
  return Uri.from({ scheme: GOAL_SCHEME, path: tabTitle('Goal', notes), query: notes.toString() });
}
