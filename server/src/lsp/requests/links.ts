import {
  type CancellationToken,
  type Connection,
  type Location,
  RenameFile,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Service } from '../../service';
import type { CourseFile, LinkTarget, Renamable } from '../../service/links';
import { decoded } from '../../text/decoded';
import type { Answer } from '../connection/answer';
import type { Client } from '../connection/client';
import { createTimeSlicer, runInSlices } from '../scheduling/timeSlicer';
import { type LinkedTexts, readLinked } from '../workspace/linkedFiles';
import { renameEdits } from './renames';

/**
 * Answers requests about links between the files of a course and their headings. The server does not announce these capabilities
 * to an editor that supports them for all Markdown.
 */
export function answerLinks(
  connection: Connection,
  files: LinkedTexts,
  service: Service,
  answer: Answer,
  readNotesFiles: () => Promise<void>,
  { renamesFiles, asksBeforeRenames }: Client,
): void {
  const { links, linkedFiles } = service;

  /**
   * Returns an open file of a course; `undefined` for another file. The notes that link to it as a module are known
   * after all notes are read.
   */
  async function openFile(uri: string): Promise<CourseFile | undefined> {
    if (!links.isOfCourse(uri)) await readNotesFiles();
    return links.open(uri);
  }

  /**
   * Returns the file that a link of some notes leads to; `undefined` if it is missing, too large or not in the
   * workspace.
   */
  async function fileFrom(notes: string, uri: string): Promise<CourseFile | undefined> {
    for await (const file of readFiles(notes, [uri])) return file;
    return undefined;
  }

  async function* readFiles(notes: string, uris: readonly string[]): AsyncGenerator<CourseFile, void> {
    const yieldIfDue = createTimeSlicer();
    const closed: string[] = [];
    for (const uri of uris) {
      if (service.openText(uri) === undefined) {
        closed.push(uri);
        continue;
      }
      const file = await runInSlices(links.read(uri, undefined), yieldIfDue);
      if (file) yield file;
    }
    for await (const { uri, text } of readLinked(files, service.folders.rootOf(notes), closed)) {
      const file = await runInSlices(links.read(uri, text), yieldIfDue);
      if (file) yield file;
    }
  }

  /** Returns all files of a course; stops when the request is cancelled. */
  async function* course(uri: string, token: CancellationToken): AsyncGenerator<CourseFile, void> {
    await readNotesFiles();
    for await (const file of readFiles(uri, linkedFiles.courseOf(uri))) {
      if (token.isCancellationRequested) return;
      yield file;
    }
  }

  /**
   * Returns whether a file is in the workspace folder. A file outside of it, reached through a symbolic link, must not
   * be changed.
   */
  function isInFolder(uri: string): Promise<boolean> {
    return files.isInside(service.folders.rootOf(uri), uri);
  }

  async function placeOf(notes: string, target: LinkTarget): Promise<Location | undefined> {
    const file = await fileFrom(notes, target.uri);
    return file && links.placeOf(target, file);
  }

  async function renamableAt(file: CourseFile, position: Location['range']['start']): Promise<Renamable | undefined> {
    const found = links.renamable(file, position);
    return found?.what === 'file' && !renamesFiles ? undefined : found;
  }

  async function renameHeading(
    file: CourseFile,
    target: LinkTarget,
    name: string,
    token: CancellationToken,
  ): Promise<WorkspaceEdit | null> {
    const own = await fileFrom(file.uri, target.uri);
    const rename = own && isTitle(name) ? links.renameHeading(target, own, name.trim()) : undefined;
    if (!rename) return null;
    const changes: WorkspaceEdit['changes'] = {};
    for await (const each of course(target.uri, token)) {
      if (!(await isInFolder(each.uri))) continue;
      const edits = links.editsFor(rename, target, each);
      if (edits.length > 0) changes[each.uri] = edits;
    }
    return token.isCancellationRequested ? null : { changes };
  }

  async function renameFile(file: CourseFile, oldUri: string, path: string): Promise<WorkspaceEdit | null> {
    const newUri = links.fileAt(file.uri, decoded(path.trim()));
    if (newUri === undefined || newUri === oldUri) return null;
    if (!(await isInFolder(oldUri)) || !(await files.isInside(service.folders.rootOf(oldUri), newUri))) return null;
    const rename = RenameFile.create(oldUri, newUri);
    if (asksBeforeRenames) return { documentChanges: [rename] };
    await readNotesFiles();
    const changes = await renameEdits(files, service, [{ oldUri, newUri }]);
    const edits = Object.entries(changes).map(([uri, edits]) => ({ textDocument: { uri, version: null }, edits }));
    return { documentChanges: [...edits, rename] };
  }

  connection.onDocumentLinks(({ textDocument: { uri } }) => answer([], () => links.documentLinks(uri)));
  connection.onDefinition(({ textDocument: { uri }, position }) =>
    answer<Location | null>(null, async () => {
      const file = await openFile(uri);
      const target = file && links.linkTarget(file, position);
      return (target && (await placeOf(uri, target))) ?? null;
    }),
  );
  connection.onReferences(({ textDocument: { uri }, position, context }, token) =>
    answer<Location[]>([], async () => {
      const asked = await openFile(uri);
      const target = asked && (links.linkTarget(asked, position) ?? links.headingTarget(asked, position));
      if (!target) return [];
      const declared = context.includeDeclaration ? await placeOf(uri, target) : undefined;
      const found = declared ? [declared] : [];
      for await (const file of course(target.uri, token))
        for (const reference of links.references(file, target)) found.push(reference);
      return token.isCancellationRequested ? [] : found;
    }),
  );
  connection.onPrepareRename(({ textDocument: { uri }, position }) =>
    answer(null, async () => {
      const file = await openFile(uri);
      const found = file && (await renamableAt(file, position));
      if (!file || !found) return null;
      const range = links.rangeOf(file, found.span);
      if (found.what === 'file') return range;
      const own = await fileFrom(uri, found.target.uri);
      const placeholder = own && links.headingText(found.target, own);
      return placeholder === undefined ? null : { range, placeholder };
    }),
  );
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }, token) =>
    answer<WorkspaceEdit | null>(null, async () => {
      const file = await openFile(uri);
      const found = file && (await renamableAt(file, position));
      if (!file || !found) return null;
      if (found.what === 'file') return renameFile(file, found.uri, newName);
      return renameHeading(file, found.target, newName, token);
    }),
  );
}

/** Returns whether a text is not empty and has a single line. */
function isTitle(text: string): boolean {
  return text.trim() !== '' && !/[\r\n]/.test(text);
}
