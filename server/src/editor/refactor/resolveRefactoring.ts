import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver-types';
import { textEditOf } from '../../answers/range';
import { workspaceEdit } from '../../answers/workspaceEdit';
import type { Notes } from '../../notes/model/notes';
import type { Refused } from '../../protocol';
import type { Edit } from '../../text/edit';
import { type RefactoringContext, refactoringEdits } from './refactor';
import type { RefactoringData } from './refactorings';

/**
 * Resolves an offered refactoring to its edit, one step for Undo, or to the reason for none. If `annotates` is true, the editor
 * can show the changes for confirmation before it makes them.
 */
export function resolveRefactoring(
  notes: Notes,
  action: CodeAction,
  { uri, version, at, refactoring }: RefactoringData,
  context: RefactoringContext,
  annotates: boolean,
): CodeAction | Refused {
  const edits = refactoringEdits(notes, at, refactoring, context);
  if ('refused' in edits) return edits;
  const edit = annotates ? annotatedEdit(notes, uri, version, edits, action.title) : workspaceEdit(notes, uri, edits);
  return { ...action, edit };
}

function annotatedEdit(
  { lines }: Notes,
  uri: string,
  version: number | undefined,
  edits: readonly Edit[],
  label: string,
): WorkspaceEdit {
  const annotationId = 'refactoring';
  return {
    changeAnnotations: { [annotationId]: { label, needsConfirmation: false } },
    documentChanges: [
      {
        textDocument: { uri, version: version ?? null },
        edits: edits.map((edit) => ({ ...textEditOf(lines, edit), annotationId })),
      },
    ],
  };
}
