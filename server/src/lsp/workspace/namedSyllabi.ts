import { t } from '@vscode/l10n';
import { resolveInFolder } from '../../service/paths/pathInFolder';
import type { FolderSettings } from '../../service/settings/folderSettings';
import type { Settings } from '../../service/settings/settings';
import type { SyllabusFile } from '../../service/syllabi';
import { showWarning } from '../connection/showMessage';
import type { Session } from '../session';
import { readOne, type WorkspaceFiles } from './files';

/** A syllabus from the settings, and the folders that it may be in. */
export interface NamedSyllabus {
  readonly path: string;
  readonly folders: readonly string[];
}

/** Reads syllabi from the settings. */
export interface SyllabusReader {
  /** Reads the syllabi, and passes them to the service. Warns about each that cannot be read, once. */
  read(named: readonly NamedSyllabus[], folders: readonly string[]): Promise<void>;
  /** Returns whether a syllabus could not be read the last time. */
  isMissingAny(): boolean;
}

/** Creates the reader of syllabi, which remembers those that the user was warned about. */
export function syllabusReader({ connection, service, files }: Session): SyllabusReader {
  /** Paths of syllabi that could not be read and were reported to the user. */
  let lost: ReadonlySet<string> = new Set();
  return {
    async read(named, folders) {
      const found: SyllabusFile[] = [];
      const missing: string[] = [];
      for (const one of named) {
        const file = await firstFile(files, one.folders, one.path);
        if (file) found.push(file);
        else missing.push(one.path);
      }
      service.setSyllabi(found);
      const known = lost;
      lost = new Set(missing);
      for (const path of missing) {
        if (!known.has(path)) await showWarning(connection, lostSyllabus(path, folders));
      }
    },
    isMissingAny: () => lost.size > 0,
  };
}

/**
 * Returns the syllabi of the settings. One in the window's settings can be in any folder, one in a folder's settings only
 * there.
 */
export function namedSyllabi(
  window: Settings | undefined,
  ofFolders: FolderSettings,
  folders: readonly string[],
): readonly NamedSyllabus[] {
  const named = window?.syllabus ?? [];
  const own = [...ofFolders].flatMap(([folder, { syllabus }]) =>
    syllabus.filter((path) => !named.includes(path)).map((path) => ({ path, folders: [folder] })),
  );
  return [...named.map((path) => ({ path, folders })), ...own];
}

/**
 * Reads the file at a path in the first folder that contains it. Files outside the folders are never read, not even through
 * symbolic links.
 */
async function firstFile(
  files: WorkspaceFiles,
  folders: readonly string[],
  path: string,
): Promise<SyllabusFile | undefined> {
  for (const folder of folders) {
    const uri = resolveInFolder(folder, folder, path);
    const text = uri && (await files.isInside(folder, uri)) ? await readOne(files, uri) : undefined;
    if (uri && text !== undefined) return { uri, text };
  }
  return undefined;
}

function lostSyllabus(path: string, folders: readonly string[]): string {
  const isNamed = folders.length === 0 || folders.some((folder) => resolveInFolder(folder, folder, path));
  return isNamed
    ? t('The syllabus {0} cannot be read.', path)
    : t('The syllabus {0} is ignored. Use the path of a file in the workspace.', path);
}
