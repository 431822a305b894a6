import type { InitializeParams } from 'vscode-languageserver';
import { PING_REQUEST } from '../protocol/watch';
import { Service } from '../service';
import { useTranslation } from '../text/language';
import { answering } from './connection/answer';
import { capabilitiesFor } from './connection/capabilities';
import type { Channel } from './connection/channel';
import { readClient } from './connection/client';
import { refuseOutsideLifecycle } from './connection/lifecycle';
import { type FindTranslation, translationFor } from './connection/translation';
import { followDocuments } from './documents';
import { publishing } from './publish';
import { askingClients, type RunClient } from './requests/clientCompletion';
import { answerCommandRequests } from './requests/commandRequests';
import { answerDocumentRequests, answerWorkspaceRequests } from './requests/documentRequests';
import { answerFileMoves } from './requests/fileMoves';
import { answerInlayHints } from './requests/inlayHints';
import { answerLinks } from './requests/links';
import { answerPlans } from './requests/plans';
import { answerRecall } from './requests/recall';
import { answerRefactorings } from './requests/refactorings';
import { answerRenames } from './requests/renames';
import { selfChecking } from './requests/selfCheck';
import {
  clientSpecifications,
  followCommands,
  readingSpecifications,
  type SpecificationFiles,
} from './requests/specifications';
import { answerTypedCommands } from './requests/typedCommands';
import { readingFirst } from './scheduling/firstReading';
import type { Session } from './session';
import { clientFiles, type Files, type IsInside } from './workspace/files';
import { filesInside } from './workspace/filesInside';
import { followFolders } from './workspace/folders';
import { followLinkedFiles } from './workspace/linkedFiles';
import { createNotesFiles } from './workspace/notesFiles';
import { type CacheStore, cacheReadings } from './workspace/readingCache';
import { followRoots } from './workspace/roots';
import { followSettings } from './workspace/settings';
import { followWorkspace } from './workspace/workspace';

/** Access of the server to the host, without the editor; empty in a browser. */
export interface Host {
  /** The files of the workspace. */
  readonly files?: Files;
  /** Resolves symbolic links; absent if the file system has none. */
  readonly isInside?: IsInside;
  readonly specifications?: SpecificationFiles;
  readonly runClient?: RunClient;
  /** Opens the cache in a folder; `undefined` if the folder is not on this host. */
  readonly openCache?: (storageUri: string) => CacheStore | undefined;
  /** Finds the translation for the locale of an editor that sends none. */
  readonly findTranslation?: FindTranslation;
}

/**
 * Serves one editor over its channel until `exit`. If `host` has no file access, files are requested from the Study Notes
 * extension of the editor.
 */
export function serve({ connection, written, holdFor }: Channel, version: string, host: Host = {}): void {
  const service = new Service();
  const answer = answering(connection.console);

  const firstReading = readingFirst(service, answer);
  holdFor(firstReading);
  const publisher = publishing(connection, service, answer, written, firstReading);

  function start(params: InitializeParams): void {
    const client = readClient(params);
    connection.onRequest(PING_REQUEST, () => null);
    const isInside = host.isInside ?? (async () => true);
    const files = filesInside(host.files ?? clientFiles(connection), isInside, (uri) => service.folders.rootOf(uri));
    const session: Session = { connection, client, service, answer, publisher, files };

    const pictureFolders = followFolders(session);
    const inlayHints = answerInlayHints(session);
    followLinkedFiles(session, inlayHints);
    const readSpecifications = readingSpecifications(host.specifications ?? clientSpecifications(connection), service);
    followCommands(session, readSpecifications);
    const roots = followRoots(session);
    const cache = cacheReadings(client.storage ? host.openCache?.(client.storage) : undefined, session);
    const workspace = followWorkspace(session, roots, pictureFolders, cache);
    const settled = followSettings(session, roots, (settings, ofFolders) => {
      workspace.use(settings, ofFolders);
      inlayHints.use(settings);
    });
    void settled().then(publisher.begin);
    followDocuments(
      session,
      selfChecking(connection.console, (uri) => service.selfCheck(uri)),
    );

    const hasCommands = !host.files;
    answerCommandRequests(session, readSpecifications, askingClients(session, host.runClient), hasCommands);
    answerDocumentRequests(session, readSpecifications, { hasCommands, hasWorkspace: client.folders.length > 0 });
    answerTypedCommands(session);
    answerRefactorings(session);

    const notesFiles = createNotesFiles(session, workspace, firstReading, cache);
    const readNotesFiles = () => settled().then(notesFiles.read);
    answerRecall(session, readNotesFiles);
    answerWorkspaceRequests(session, notesFiles, settled);
    answerPlans(session, notesFiles, settled);
    answerLinks(session, readNotesFiles);
    answerRenames(session, readNotesFiles);
    answerFileMoves(session, readNotesFiles);
    if (!host.files) publisher.showTree();
  }

  connection.onInitialize((params) => {
    const translation = translationFor(params, host.findTranslation ?? (() => undefined));
    if (translation) useTranslation(translation);
    connection.onInitialized(() => start(params));
    return { capabilities: capabilitiesFor(readClient(params)), serverInfo: { name: 'study-notes', version } };
  });
  refuseOutsideLifecycle(connection);
  connection.listen();
}
