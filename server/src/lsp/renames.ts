import type { Connection, WorkspaceEdit } from 'vscode-languageserver';
import type { Service } from '../service';
import { linkEdits } from '../service/renames';
import type { Answer } from './answer';
import { readOne } from './files';
import type { Notebooks } from './notebooks';
import type { WorkspaceFiles } from './workspace';

/** Keeps the links of notes working when Markdown files, or folders of them, are renamed or moved in the editor. */
export function answerRenames(
  connection: Connection,
  files: WorkspaceFiles,
  service: Service,
  answer: Answer,
  notebooks: Notebooks,
  settled: () => Promise<void>,
): void {
  connection.workspace.onWillRenameFiles(async ({ files: renames }) => {
    await settled();
    return answer<WorkspaceEdit | null>(null, async () => {
      await notebooks.read();
      const changes: WorkspaceEdit['changes'] = {};
      for (const uri of service.linkedFiles.linkingAround(renames.map(({ oldUri }) => oldUri))) {
        // A symbolic link may lead to a file outside the folder, which is not the repository's to change.
        if (!(await files.isInside(service.folders.rootOf(uri), uri))) continue;
        const text = service.openText(uri) ?? (await readOne(files, uri));
        const edits = text === undefined ? [] : linkEdits(uri, text, service.folders.rootOf(uri), renames);
        if (edits.length > 0) changes[uri] = edits;
      }
      return Object.keys(changes).length > 0 ? { changes } : null;
    });
  });
}
