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
import { answerCommandQuestions } from './requests/commandRequests';
import { answerQuestions, answerWorkspaceQuestions } from './requests/documentRequests';
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
import { clientFiles, type Files } from './workspace/files';
import { filesInside } from './workspace/filesInside';
import { followFolders } from './workspace/folders';
import { followLinkedFiles } from './workspace/linkedFiles';
import type { IsInside } from './workspace/listNeededFolders';
import { askNotesFiles } from './workspace/notesFiles';
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
    const workspaceFiles = { ...files, isInside };
    const folders = followFolders(files, isInside, service, answer, publisher);
    const inlayHints = answerInlayHints(connection, service, answer, client);
    followLinkedFiles(workspaceFiles, service, answer, publisher, inlayHints);
    const readSpecifications = readingSpecifications(host.specifications ?? clientSpecifications(connection), service);
    followCommands(readSpecifications, service, answer, publisher);
    const roots = followRoots(connection, client);
    const cache = cacheReadings(client.storage ? host.openCache?.(client.storage) : undefined, service, answer);
    const workspace = followWorkspace(
      connection,
      client,
      roots,
      workspaceFiles,
      service,
      answer,
      publisher,
      folders,
      cache,
    );
    const settled = followSettings(connection, client, roots, answer, (settings, ofFolders) => {
      workspace.use(settings, ofFolders);
      inlayHints.use(settings);
    });
    void settled().then(publisher.begin);
    const selfCheck = selfChecking(connection.console, (uri) => service.selfCheck(uri));
    followDocuments(connection, service, answer, publisher, selfCheck);
    const askClients = askingClients(connection, service, client.trustsWorkspace, host.runClient);
    const hasCommands = !host.files;
    answerCommandQuestions(connection, service, answer, readSpecifications, askClients, hasCommands);
    answerQuestions(connection, service, answer, readSpecifications, {
      hasCommands,
      hasWorkspace: client.folders.length > 0,
    });
    connection.onDocumentSymbol(({ textDocument: { uri } }) =>
      // An editor with built-in Markdown support lists the headings already.
      answer([], () => service.symbols(uri, client.hasMarkdownFeatures)),
    );
    answerTypedCommands(connection, service, answer);
    answerRefactorings(connection, service, answer, client.annotatesChanges);
    const notesFiles = askNotesFiles(
      connection,
      workspaceFiles,
      service,
      answer,
      publisher,
      workspace,
      client.hasMarkdownFeatures,
      firstReading,
      cache,
    );
    const readNotesFiles = () => settled().then(notesFiles.read);
    answerRecall(connection, workspaceFiles, service, answer, readNotesFiles);
    answerWorkspaceQuestions(connection, notesFiles, answer, settled, publisher.showTree);
    answerPlans(connection, service, answer, notesFiles, settled);
    answerLinks(connection, workspaceFiles, service, answer, readNotesFiles, client);
    answerRenames(connection, workspaceFiles, service, answer, readNotesFiles);
    answerFileMoves(connection, isInside, service, answer, readNotesFiles);
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
