import { t } from '@vscode/l10n';
import {
  type FileMoveParams,
  INLINE_FILE_REQUEST,
  type InFiles,
  MOVE_TO_FILE_REQUEST,
  NEW_MODULE_REQUEST,
  type NewModule,
  type Refused,
  type TextEdits,
} from '../../protocol';
import { fileName } from '../../text/fileName';
import type { Session } from '../session';

type Edits = TextEdits | InFiles | Refused;

/** Answers questions whose edits create and delete files. */
export function answerFileMoves(
  { connection, service, answer, files }: Session,
  readNotesFiles: () => Promise<void>,
): void {
  /**
   * Refuses edits that would create or delete a file outside the folder of the notes: a repository may contain a symbolic link at
   * the path of a new file, and the editor would write through it.
   */
  async function inFolder(notes: string, edits: Edits | undefined): Promise<Edits | null> {
    if (!edits || !('edits' in edits)) return edits ?? null;
    const root = service.folders.rootOf(notes);
    for (const uri of [...(edits.newFiles ?? []).map((file) => file.uri), ...(edits.deletedFiles ?? [])]) {
      if (await files.isInside(root, uri)) continue;
      return { refused: t('“{0}” is outside the folder: its path contains a symbolic link.', fileName(uri)) };
    }
    return edits;
  }

  connection.onRequest<Edits | null, void>(NEW_MODULE_REQUEST, (params: NewModule) =>
    answer<Edits | null>(null, () => inFolder(params.uri, service.additions.newModule(params))),
  );
  connection.onRequest<Edits | null, void>(MOVE_TO_FILE_REQUEST, (params: FileMoveParams) =>
    answer<Edits | null>(null, () => inFolder(params.uri, service.fileMoves.moveToFile(params))),
  );
  connection.onRequest<Edits | null, void>(INLINE_FILE_REQUEST, (params: FileMoveParams) =>
    answer<Edits | null>(null, async () => {
      // Other notes may link to the file as a module.
      await readNotesFiles();
      return inFolder(params.uri, service.fileMoves.inlineFile(params));
    }),
  );
}
