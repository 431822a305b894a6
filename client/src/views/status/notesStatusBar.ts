import { Disposable, languages, StatusBarAlignment, type StatusBarItem, Uri, window } from 'vscode';
import type { NotesTree } from '../../../../server/src/protocol';
import type { ActiveNotes } from '../activeEditor';
import { isFinding } from '../findingsBadge';
import { notesStatusText } from './notesStatusText';

/** Shows areas, modules, time and findings of the notes in the editor in the status bar; a click leads to the view. */
export function showNotesInStatusBar({ onDidRead }: ActiveNotes): Disposable {
  const item = newItem();
  let notes: NotesTree | undefined;

  function show(): void {
    if (!notes) {
      item.hide();
      return;
    }
    const findings = languages.getDiagnostics(Uri.parse(notes.uri)).filter(isFinding).length;
    const { text, tooltip } = notesStatusText(notes, findings);
    item.text = text;
    item.tooltip = tooltip;
    item.accessibilityInformation = { label: `Study Notes: ${tooltip.split('\n')[0]}`, role: 'button' };
    item.show();
  }

  return Disposable.from(
    item,
    onDidRead((read) => {
      notes = read;
      show();
    }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => uri.toString() === notes?.uri)) show();
    }),
  );
}

function newItem(): StatusBarItem {
  const item = window.createStatusBarItem('studyNotes.summary', StatusBarAlignment.Left);
  item.name = 'Study Notes';
  item.command = 'studyNotes.showTree';
  return item;
}
