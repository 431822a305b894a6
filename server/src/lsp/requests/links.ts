import type { Location, WorkspaceEdit } from 'vscode-languageserver';
import type { CourseFile, LinkTarget, Renamable } from '../../service/links';
import type { Session } from '../session';
import { createCourseFiles } from './courseFiles';
import { renameFile, renameHeading } from './linkRenames';

/**
 * Answers requests about links between the files of a course and their headings. The server does not announce these capabilities
 * to an editor that supports them for all Markdown.
 */
export function answerLinks(session: Session, readNotesFiles: () => Promise<void>): void {
  const { connection, client, answer } = session;
  const { links } = session.service;
  const courseFiles = createCourseFiles(session, readNotesFiles);

  async function placeOf(notes: string, target: LinkTarget): Promise<Location | undefined> {
    const file = await courseFiles.linked(notes, target.uri);
    return file && links.placeOf(target, file);
  }

  async function renamableAt(file: CourseFile, position: Location['range']['start']): Promise<Renamable | undefined> {
    const found = links.renamable(file, position);
    return found?.what === 'file' && !client.renamesFiles ? undefined : found;
  }

  connection.onDocumentLinks(({ textDocument: { uri } }) => answer([], () => links.documentLinks(uri)));
  connection.onDefinition(({ textDocument: { uri }, position }) =>
    answer<Location | null>(null, async () => {
      const file = await courseFiles.open(uri);
      const target = file && links.linkTarget(file, position);
      return (target && (await placeOf(uri, target))) ?? null;
    }),
  );
  connection.onReferences(({ textDocument: { uri }, position, context }, token) =>
    answer<Location[]>([], async () => {
      const opened = await courseFiles.open(uri);
      const target = opened && (links.linkTarget(opened, position) ?? links.headingTarget(opened, position));
      if (!target) return [];
      const declared = context.includeDeclaration ? await placeOf(uri, target) : undefined;
      const found = declared ? [declared] : [];
      for await (const file of courseFiles.all(target.uri, token))
        for (const reference of links.references(file, target)) found.push(reference);
      return token.isCancellationRequested ? [] : found;
    }),
  );
  connection.onPrepareRename(({ textDocument: { uri }, position }) =>
    answer(null, async () => {
      const file = await courseFiles.open(uri);
      const found = file && (await renamableAt(file, position));
      if (!file || !found) return null;
      const range = links.rangeOf(file, found.span);
      if (found.what === 'file') return range;
      const own = await courseFiles.linked(uri, found.target.uri);
      const placeholder = own && links.headingText(found.target, own);
      return placeholder === undefined ? null : { range, placeholder };
    }),
  );
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }, token) =>
    answer<WorkspaceEdit | null>(null, async () => {
      const file = await courseFiles.open(uri);
      const found = file && (await renamableAt(file, position));
      if (!file || !found) return null;
      if (found.what === 'file') return renameFile(session, readNotesFiles, file, found.uri, newName);
      return renameHeading(session, courseFiles, file, found.target, newName, token);
    }),
  );
}
