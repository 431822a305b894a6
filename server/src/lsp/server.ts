import type { InitializeParams } from 'vscode-languageserver';
import { pingRequest } from '../protocol/watch';
import { Service } from '../service';
import { answering } from './answer';
import { capabilitiesFor } from './capabilities';
import type { Channel } from './channel';
import { readClient } from './client';
import { askingClients, type RunClient } from './clientCompletion';
import { answerCommandQuestions } from './commandQuestions';
import { followDocuments } from './documents';
import { answerFileMoves } from './fileMoves';
import { clientFiles, type Files } from './files';
import { readingFirst } from './firstReading';
import { followFolders } from './folders';
import { answerInlayHints } from './inlayHints';
import { refuseOutsideLifecycle } from './lifecycle';
import { followLinkedFiles } from './linkedFiles';
import { answerLinks } from './links';
import type { IsInside } from './listNeededFolders';
import { askNotesFiles } from './notesFiles';
import { answerPlans } from './plans';
import { publishing } from './publish';
import { answerQuestions, answerWorkspaceQuestions } from './questions';
import { answerRecall } from './recall';
import { answerRefactorings } from './refactorings';
import { answerRenames } from './renames';
import { followRoots } from './roots';
import { selfChecking } from './selfCheck';
import { followSettings } from './settings';
import { clientSpecifications, followCommands, readingSpecifications, type SpecificationFiles } from './specifications';
import { answerTypedCommands } from './typedCommands';
import { followWorkspace } from './workspace';

/** Access of the server to the machine without the editor; empty in a browser. */
export interface Host {
  /** The files of the workspace. */
  readonly files?: Files;
  /** Resolves symbolic links; absent if the file system has none. */
  readonly isInside?: IsInside;
  readonly specifications?: SpecificationFiles;
  readonly runClient?: RunClient;
}

/**
 * Serves one editor over its channel until `exit`. A server without file access gets files from the Study Notes extension of the
 * editor, which then shows the tree and has the commands, too.
 */
export function serve({ connection, written, holdFor }: Channel, version: string, machine: Host = {}): void {
  const service = new Service();
  const answer = answering(connection.console);

  const firstReading = readingFirst(service, answer);
  holdFor(firstReading);
  const publisher = publishing(connection, service, answer, written, firstReading);

  function start(params: InitializeParams): void {
    const client = readClient(params);
    connection.onRequest(pingRequest, () => null);
    const files = machine.files ?? clientFiles(connection);
    const isInside = machine.isInside ?? (async () => true);
    const workspaceFiles = { ...files, isInside };
    const folders = followFolders(files, isInside, service, answer, publisher);
    const inlayHints = answerInlayHints(connection, service, answer, client);
    followLinkedFiles(workspaceFiles, service, answer, publisher, inlayHints);
    const readSpecifications = readingSpecifications(
      machine.specifications ?? clientSpecifications(connection),
      service,
    );
    followCommands(readSpecifications, service, answer, publisher);
    const roots = followRoots(connection, client);
    const workspace = followWorkspace(connection, client, roots, workspaceFiles, service, answer, publisher, folders);
    const settled = followSettings(connection, client, roots, answer, (settings, ofFolders) => {
      workspace.use(settings, ofFolders);
      inlayHints.use(settings);
    });
    void settled().then(publisher.begin);
    const selfCheck = selfChecking(connection.console, (uri) => service.selfCheck(uri));
    followDocuments(connection, service, answer, publisher, selfCheck);
    const askClients = askingClients(connection, service, client.trustsWorkspace, machine.runClient);
    const hasCommands = !machine.files;
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
    );
    const readNotesFiles = () => settled().then(notesFiles.read);
    answerRecall(connection, workspaceFiles, service, answer, readNotesFiles);
    answerWorkspaceQuestions(connection, notesFiles, answer, settled, publisher.showTree);
    answerPlans(connection, service, answer, notesFiles, settled);
    answerLinks(connection, workspaceFiles, service, answer, readNotesFiles, client);
    answerRenames(connection, workspaceFiles, service, answer, readNotesFiles);
    answerFileMoves(connection, isInside, service, answer, readNotesFiles);
    if (!machine.files) publisher.showTree();
  }

  connection.onInitialize((params) => {
    connection.onInitialized(() => start(params));
    return { capabilities: capabilitiesFor(readClient(params)), serverInfo: { name: 'study-notes', version } };
  });
  refuseOutsideLifecycle(connection);
  connection.listen();
}
