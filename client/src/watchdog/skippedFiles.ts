import { t } from '@vscode/l10n';
import {
  Disposable,
  EventEmitter,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import {
  type BaseLanguageClient,
  DidChangeWatchedFilesNotification,
  DidOpenTextDocumentNotification,
  FileChangeType,
  type FileEvent,
} from 'vscode-languageclient';
import { MAX_FILE_SIZE } from '../../../server/src/protocol/files';
import { tooLarge } from '../../../server/src/text/tooLarge';
import { registerCommand } from '../commands/registerCommand';

/**
 * Files that are not sent to the server for the rest of the session, since it stopped responding while it read them.
 */
export interface SkippedFiles extends Disposable {
  has(uri: string): boolean;
  add(uri: string): void;
  /** Sends the file to the server again. */
  tryAgain(client: BaseLanguageClient, uri: string): Promise<void>;
}

const TRY_AGAIN_COMMAND = 'studyNotes.readSkippedFile';

/** Creates an empty set of skipped files, which are listed in the language status. */
export function skippedFiles(client: () => BaseLanguageClient): SkippedFiles {
  const skipped = new Set<string>();
  const changed = new EventEmitter<void>();
  let item: LanguageStatusItem | undefined;

  function showStatus(): void {
    item?.dispose();
    const document = window.activeTextEditor?.document;
    if (document && skipped.has(document.uri.toString())) item = skippedStatus(document.uri.toString());
    else
      item =
        document?.languageId === 'markdown' && lengthOf(document) > MAX_FILE_SIZE
          ? newStatus(t('The file {0}.', tooLarge()))
          : undefined;
  }

  async function tryAgain(asked: BaseLanguageClient, uri: string): Promise<void> {
    if (!skipped.delete(uri)) return;
    changed.fire();
    const document = workspace.textDocuments.find((one) => one.uri.toString() === uri);
    if (document) {
      const params = asked.code2ProtocolConverter.asOpenTextDocumentParams(document);
      await asked.sendNotification(DidOpenTextDocumentNotification.type, params);
    }
    const changes: FileEvent[] = [{ uri, type: FileChangeType.Changed }];
    await asked.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  const registered = Disposable.from(
    changed,
    changed.event(showStatus),
    window.onDidChangeActiveTextEditor(showStatus),
    registerCommand(TRY_AGAIN_COMMAND, (uri: string) => tryAgain(client(), uri)),
    new Disposable(() => item?.dispose()),
  );
  return {
    has: (uri) => skipped.has(uri),
    add(uri) {
      skipped.add(uri);
      changed.fire();
    },
    tryAgain,
    dispose: () => void registered.dispose(),
  };
}

function lengthOf(document: TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}

function newStatus(detail: string): LanguageStatusItem {
  const item = languages.createLanguageStatusItem('studyNotes.skipped', { language: 'markdown' });
  item.name = 'Study Notes';
  item.text = t('Study Notes does not read this file');
  item.detail = detail;
  item.severity = LanguageStatusSeverity.Warning;
  return item;
}

function skippedStatus(uri: string): LanguageStatusItem {
  const item = newStatus(t('The file made Study Notes stop responding.'));
  item.command = { title: t('Try Again'), command: TRY_AGAIN_COMMAND, arguments: [uri] };
  return item;
}
