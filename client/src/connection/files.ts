import { FileSystemError, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isMarkdownName } from '../../../server/src/markdown/source/markdownName';
import { isPictureName } from '../../../server/src/markdown/source/pictureName';
import {
  FIND_FILES_REQUEST,
  LIST_FOLDERS_REQUEST,
  type ListFolders,
  MAX_FILE_SIZE,
  READ_FILES_REQUEST,
  READ_SPECIFICATION_REQUEST,
  type ReadFiles,
  type ReadSpecification,
} from '../../../server/src/protocol/files';
import type { SkippedFiles } from '../watchdog/skippedFiles';

const MARKDOWN_FILES = '**/*.{md,markdown}';

/**
 * Answers requests of the server for files. The server never accesses a disk, so that it gets the files that the editor
 * has: in remote folders, archives, and repositories in a browser.
 */
export function serveFiles(client: BaseLanguageClient, extension: Uri, skipped: Pick<SkippedFiles, 'has'>): void {
  client.onRequest(FIND_FILES_REQUEST, findMarkdownFiles);
  client.onRequest(READ_FILES_REQUEST, ({ uris }: ReadFiles) => readTexts(uris, skipped));
  client.onRequest(LIST_FOLDERS_REQUEST, ({ uris }: ListFolders) =>
    Promise.all(uris.map((uri) => listFolder(Uri.parse(uri)))),
  );
  client.onRequest(READ_SPECIFICATION_REQUEST, ({ name }: ReadSpecification) =>
    readText(Uri.joinPath(extension, 'dist/commands', `${name}.json`)),
  );
}

async function findMarkdownFiles(): Promise<string[]> {
  const folders = workspace.workspaceFolders ?? [];
  const found = await Promise.all(
    folders.map((folder) => {
      const hidden = workspace.getConfiguration('files', folder).get<Record<string, unknown>>('exclude', {});
      const globs = Object.keys(hidden).filter((glob) => hidden[glob] === true);
      return workspace.findFiles(
        new RelativePattern(folder, MARKDOWN_FILES),
        `{${['**/node_modules', ...globs].join(',')}}`,
      );
    }),
  );
  return [...new Set(found.flat().map(String))].sort();
}

/**
 * Maximum length of the texts in a message, in UTF-16 units; a single text may be longer. While a message is sent, the server
 * does not receive keystrokes.
 */
const MAX_MESSAGE_LENGTH = 500_000;

/** Reads the first files, as many as fit into one message. */
async function readTexts(uris: readonly string[], skipped: Pick<SkippedFiles, 'has'>): Promise<(string | null)[]> {
  const texts = await Promise.all(uris.map((uri) => (skipped.has(uri) ? null : readText(Uri.parse(uri)))));
  let length = 0;
  const end = texts.findIndex((text) => {
    length += text?.length ?? 0;
    return length > MAX_MESSAGE_LENGTH;
  });
  return end < 0 ? texts : texts.slice(0, Math.max(1, end));
}

async function readText(uri: Uri): Promise<string | null> {
  try {
    const { size, type } = await workspace.fs.stat(uri);
    return size > MAX_FILE_SIZE || !(type & FileType.File)
      ? null
      : new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    // A file can be deleted after it was listed; null means that it does not exist.
    return null;
  }
}

const notThere = new Set(['FileNotFound', 'FileNotADirectory']);

/** Returns the names of a folder's images, Markdown files and folders, `null` if it cannot be read. */
async function listFolder(uri: Uri): Promise<string[] | null> {
  try {
    const entries = await workspace.fs.readDirectory(uri);
    return entries.flatMap(([name, type]) => {
      if (type & FileType.Directory) return `${name}/`;
      return isPictureName(name) || isMarkdownName(name) ? name : [];
    });
  } catch (error) {
    return error instanceof FileSystemError && notThere.has(error.code) ? [] : null;
  }
}
