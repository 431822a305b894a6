import { t } from '@vscode/l10n';
import { type Memento, Uri, workspace } from 'vscode';
import { type Change, readText, type TextFiles } from '../storage/textFiles';

/** The storage of the text of a schedule. */
export interface RecallPlace {
  readonly name: string;
  /** The file; `undefined` for a schedule in the memory of the workspace. */
  readonly file: Uri | undefined;
  readonly read: () => Promise<string>;
  readonly update: (change: Change) => Promise<void>;
  /** Starts with an empty text, and resolves to the path of the copy of the previous one; `undefined` if it is not in a file. */
  readonly reset: () => Promise<string | undefined>;
}

/** Returns `.study-notes/recall.json` in the folder of the notes, or the memory of the workspace if they are in no folder. */
export function recallPlace(notes: Uri, memory: Memento, files: TextFiles): RecallPlace {
  const folder = workspace.getWorkspaceFolder(notes);
  return folder ? fileIn(folder.uri, files) : inMemory(memory);
}

const MEMORY_KEY = 'recall';

function inMemory(memory: Memento): RecallPlace {
  const read = () => memory.get(MEMORY_KEY, '');
  return {
    name: t('The schedule of your quiz cards'),
    file: undefined,
    read: async () => read(),
    update: async ({ apply }) => memory.update(MEMORY_KEY, apply(read())),
    async reset() {
      const copy = `${MEMORY_KEY}.damaged`;
      await memory.update(copy, read());
      await memory.update(MEMORY_KEY, '');
      return undefined;
    },
  };
}

function fileIn(folder: Uri, files: TextFiles): RecallPlace {
  const file = Uri.joinPath(folder, '.study-notes/recall.json');
  return {
    name: workspace.asRelativePath(file),
    file,
    read: () => readText(files, file),
    update: (change) => files.update(file, change),
    async reset() {
      const copy = await copyOf(files, file);
      await files.replace(file, '');
      return workspace.asRelativePath(copy);
    },
  };
}

/** Copies a file unchanged to the first free name: "recall.damaged.json", "recall.damaged-2.json". */
async function copyOf(files: TextFiles, file: Uri): Promise<Uri> {
  const bytes = (await files.bytes(file)) ?? new Uint8Array();
  for (let n = 1; ; n++) {
    const copy = file.with({ path: file.path.replace(/\.json$/, `.damaged${n > 1 ? `-${n}` : ''}.json`) });
    if (await files.create(copy, bytes)) return copy;
  }
}
