import type { Connection } from 'vscode-languageserver';
import {
  FIND_FILES_REQUEST,
  LIST_FOLDERS_REQUEST,
  type ListFolders,
  READ_FILES_REQUEST,
  type ReadFiles,
} from '../../protocol/files';

/** Access to the Markdown files of the workspace. */
export interface Files {
  /** The URIs of the Markdown files below the folders. */
  find(folders: readonly string[]): Promise<readonly string[]>;
  /**
   * Returns the texts of the first files: at least one, and no more than can be read efficiently at once. A text is
   * `undefined` if the file cannot be read or is too large.
   */
  read(uris: readonly string[]): Promise<readonly (string | undefined)[]>;
  /**
   * Lists folders: the names of images, Markdown files and folders in them; those of folders end in "/". Empty for a folder
   * that does not exist, `undefined` for one that cannot be read.
   */
  list(folders: readonly string[]): Promise<readonly (readonly string[] | undefined)[]>;
}

/**
 * Returns whether a URI is in a folder after all symbolic links are resolved, without access to anything outside the
 * folder.
 */
export type IsInside = (folder: string, uri: string) => Promise<boolean>;

/** The files of the workspace, with a check that files are inside of its folders. */
export interface WorkspaceFiles extends Files {
  readonly isInside: IsInside;
}

/** Maximum number of files in one request. */
const MAX_AT_ONCE = 64;

/** Returns access to files through the client: local, remote, or in a browser, including virtual folders. */
export function clientFiles(connection: Connection): Files {
  return {
    find: () => connection.sendRequest<string[]>(FIND_FILES_REQUEST),
    async read(uris) {
      const params: ReadFiles = { uris: uris.slice(0, MAX_AT_ONCE) };
      const texts = await connection.sendRequest<(string | null)[]>(READ_FILES_REQUEST, params);
      return texts.map((text) => text ?? undefined);
    },
    async list(folders) {
      const params: ListFolders = { uris: folders };
      const listings = await connection.sendRequest<(string[] | null)[]>(LIST_FOLDERS_REQUEST, params);
      return listings.map((names) => names ?? undefined);
    },
  };
}

/** Reads the text of one file; `undefined` if it cannot be read. */
export async function readOne(files: Pick<Files, 'read'>, uri: string): Promise<string | undefined> {
  const [text] = await files.read([uri]);
  return text;
}

/** Returns the text of each file, in order; the next files are read while the current ones are processed. */
export async function* readEach(
  files: Pick<Files, 'read'>,
  uris: readonly string[],
): AsyncGenerator<{ readonly uri: string; readonly text: string | undefined }, void> {
  let coming = read(0);
  for (let at = 0; at < uris.length; ) {
    const texts = await coming;
    const batch = uris.slice(at, at + Math.max(1, texts.length));
    at += batch.length;
    coming = read(at);
    for (const [n, uri] of batch.entries()) yield { uri, text: texts[n] };
  }

  function read(from: number): Promise<readonly (string | undefined)[]> {
    const texts = from < uris.length ? files.read(uris.slice(from)) : Promise.resolve([]);
    // Handled here, since the texts are not awaited if reading is cancelled.
    texts.catch(() => undefined);
    return texts;
  }
}
