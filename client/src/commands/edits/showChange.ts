import { t } from '@vscode/l10n';
import { commands, Range, type TextDocument, TextEditorRevealType, window } from 'vscode';
import type { TextEdits } from '../../../../server/src/protocol';
import { plural } from '../../../../server/src/text/language';
import { showInformation } from '../../dialogs/showMessage';
import { showNotes } from '../../documents/showNotes';
import { changedLines, isInView } from './changedLines';

/**
 * Shows a message about a change of notes if it has a summary or none of it is visible, with buttons that reveal or undo it.
 * Does not wait for the user.
 */
export function showChange(document: TextDocument, edits: TextEdits['edits'], summary?: string): void {
  const changed = changedLines(edits);
  const [first] = changed;
  if (!first || (summary === undefined && isInView(changed, visibleLines(document)))) return;
  const { version } = document;
  const lines = changed.reduce((sum, each) => sum + each.last - each.first + 1, 0);
  const message =
    summary ??
    plural(
      lines,
      t('Changed line {0}.', first.first + 1),
      t('Changed {1} lines, from line {0}.', first.first + 1, lines),
    );
  void showInformation(message, t('Show'), t('Undo')).then((answer) => {
    if (answer === t('Show')) return show(document, first.first);
    return answer === t('Undo') ? undo(document, version) : undefined;
  });
}

function visibleLines(document: TextDocument) {
  return window.visibleTextEditors
    .filter((editor) => editor.document === document)
    .flatMap((editor) => [
      ...editor.visibleRanges.map(({ start, end }) => ({ first: start.line, last: end.line })),
      // The line of the cursor is revealed, even if the editor has not scrolled yet.
      { first: editor.selection.active.line, last: editor.selection.active.line },
    ]);
}

async function show(document: TextDocument, line: number): Promise<void> {
  const editor = await showNotes(document.uri);
  editor?.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.InCenterIfOutsideViewport);
}

async function undo(document: TextDocument, version: number): Promise<void> {
  await showNotes(document.uri);
  if (document.version === version) await commands.executeCommand('undo');
  else showInformation(t('The notes have changed in the meantime. Use Undo in the editor to go back step by step.'));
}
