import { type CancellationToken, RenameFile, type WorkspaceEdit } from 'vscode-languageserver';
import type { CourseFile, LinkTarget } from '../../service/links';
import { decodeUriPart } from '../../text/decodeUriPart';
import type { Session } from '../session';
import type { CourseFiles } from './courseFiles';
import { renameEdits } from './renames';

/** Returns the edits that rename a heading and all links to it; `null` if the name is not a title or the request is cancelled. */
export async function renameHeading(
  session: Session,
  courseFiles: CourseFiles,
  file: CourseFile,
  target: LinkTarget,
  name: string,
  token: CancellationToken,
): Promise<WorkspaceEdit | null> {
  const { links } = session.service;
  const own = await courseFiles.linked(file.uri, target.uri);
  const rename = own && isTitle(name) ? links.renameHeading(target, own, name.trim()) : undefined;
  if (!rename) return null;
  const changes: WorkspaceEdit['changes'] = {};
  for await (const each of courseFiles.all(target.uri, token)) {
    if (!(await isInFolderOf(session, each.uri, each.uri))) continue;
    const edits = links.editsFor(rename, target, each);
    if (edits.length > 0) changes[each.uri] = edits;
  }
  return token.isCancellationRequested ? null : { changes };
}

/** Returns the edits that move a linked file to the path that the user typed, and update all links to it; `null` if it must not move. */
export async function renameFile(
  session: Session,
  readNotesFiles: () => Promise<void>,
  file: CourseFile,
  oldUri: string,
  path: string,
): Promise<WorkspaceEdit | null> {
  const newUri = session.service.links.fileAt(file.uri, decodeUriPart(path.trim()));
  if (newUri === undefined || newUri === oldUri) return null;
  if (!(await isInFolderOf(session, oldUri, oldUri)) || !(await isInFolderOf(session, oldUri, newUri))) return null;
  const rename = RenameFile.create(oldUri, newUri);
  if (session.client.asksBeforeRenames) return { documentChanges: [rename] };
  await readNotesFiles();
  const changes = await renameEdits(session, [{ oldUri, newUri }]);
  const edits = Object.entries(changes).map(([uri, edits]) => ({ textDocument: { uri, version: null }, edits }));
  return { documentChanges: [...edits, rename] };
}

/** Returns whether a URI is in the workspace folder of a file: one outside, reached through a symbolic link, must not be changed. */
function isInFolderOf({ service, files }: Session, fileUri: string, uri: string): Promise<boolean> {
  return files.isInside(service.folders.rootOf(fileUri), uri);
}

/** Returns whether a text is not empty and has a single line. */
function isTitle(text: string): boolean {
  return text.trim() !== '' && !/[\r\n]/.test(text);
}
