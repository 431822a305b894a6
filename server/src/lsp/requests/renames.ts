import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { linkEdits, type Rename } from '../../service/renames';
import type { Session } from '../session';
import { readOne } from '../workspace/files';

/** Keeps the links of notes working when Markdown files, or folders of them, are renamed or moved in the editor. */
export function answerRenames(session: Session, readNotesFiles: () => Promise<void>): void {
  const { connection, answer } = session;
  connection.workspace.onWillRenameFiles(async ({ files: renames }) => {
    return answer<WorkspaceEdit | null>(null, async () => {
      await readNotesFiles();
      const changes = await renameEdits(session, renames);
      return Object.keys(changes).length > 0 ? { changes } : null;
    });
  });
}

/** Returns the edits that keep the links of notes working, by the URIs of the notes as they are. */
export async function renameEdits(
  { service, files }: Session,
  renames: readonly Rename[],
): Promise<Record<string, TextEdit[]>> {
  const changes: Record<string, TextEdit[]> = {};
  for (const uri of service.linkedFiles.linkingAround(renames.map(({ oldUri }) => oldUri))) {
    // A file outside the folder, reached through a symbolic link, must not be changed.
    if (!(await files.isInside(service.folders.rootOf(uri), uri))) continue;
    const text = service.openText(uri) ?? (await readOne(files, uri));
    const edits = text === undefined ? [] : linkEdits(uri, text, service.folders.rootOf(uri), renames);
    if (edits.length > 0) changes[uri] = edits;
  }
  return changes;
}
