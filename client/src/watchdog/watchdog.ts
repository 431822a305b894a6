import { t } from '@vscode/l10n';
import { commands, Disposable, type ExtensionContext, ExtensionMode, Uri } from 'vscode';
import {
  type BaseLanguageClient,
  DidOpenTextDocumentNotification,
  type Middleware,
  State,
} from 'vscode-languageclient';
import { PING_REQUEST, READING_NOTIFICATION, type Reading } from '../../../server/src/protocol/watch';
import { escapeLinks } from '../../../server/src/text/escapeLinks';
import { showWarning } from '../dialogs/showMessage';
import { fileName } from '../names/fileName';
import { watchServer } from './serverWatch';
import { type SkippedFiles, skippedFiles } from './skippedFiles';

/** Stops a server that does not respond, and starts another one. */
export type ReplaceServer = (client: BaseLanguageClient) => Promise<void>;

/** Restarts a server that stopped responding. */
export interface Watchdog extends Disposable {
  readonly skipped: SkippedFiles;
  /** Watches the messages to the server, and removes those about skipped files. */
  readonly middleware: Pick<Middleware, 'sendNotification' | 'sendRequest'>;
  watch(client: BaseLanguageClient): void;
}

/**
 * Replaces a server that stopped responding by one that skips the file that was being read. A server under a debugger is not
 * replaced: at a breakpoint it does not respond either.
 */
export function watchdog({ extension, extensionMode }: ExtensionContext, replaceServer: ReplaceServer): Watchdog {
  let watched: BaseLanguageClient | undefined;
  const skipped = skippedFiles(() => watched as BaseLanguageClient);
  const watch = watchServer({
    now: Date.now,
    after(milliseconds, call) {
      const timer = setTimeout(call, milliseconds);
      return { cancel: () => clearTimeout(timer) };
    },
    async ping() {
      if (watched?.isRunning()) await watched.sendRequest(PING_REQUEST);
    },
    hung: (uri) => void restartWithout(uri),
  });
  const isOn = extensionMode !== ExtensionMode.Development;
  const disposables: Disposable[] = [skipped, new Disposable(watch.reset)];

  async function restartWithout(uri: string | undefined): Promise<void> {
    if (!watched) return;
    if (uri !== undefined) skipped.add(uri);
    const reading = uri === undefined ? '' : `, reading ${uri}`;
    watched.error(escapeLinks(`The server did not answer for 10 s${reading}. It is restarted.`));
    await replaceServer(watched);
    await offerReport(watched, uri);
  }

  async function offerReport(client: BaseLanguageClient, uri: string | undefined): Promise<void> {
    const message =
      uri === undefined
        ? t('Study Notes stopped responding and was restarted.')
        : t(
            'Study Notes stopped responding while reading {0}. It was restarted without this file.',
            fileName(Uri.parse(uri)),
          );
    const [tryAgain, report] = [t('Try Again'), t('Report Issue')];
    const actions = uri === undefined ? [report] : [tryAgain, report];
    const chosen = await showWarning(message, ...actions);
    if (chosen === tryAgain && uri !== undefined) await skipped.tryAgain(client, uri);
    if (chosen === report)
      await commands.executeCommand('workbench.action.openIssueReporter', {
        extensionId: extension.id,
        issueTitle: 'The language server stopped responding',
      });
  }

  return {
    skipped,
    middleware: {
      async sendNotification(type, next, params) {
        const uri = uriIn(params);
        const method = typeof type === 'string' ? type : type.method;
        if (method === DidOpenTextDocumentNotification.method && uri !== undefined && skipped.has(uri)) return;
        const sent = next(type, params);
        if (isOn) watch.sent(uri);
        return sent;
      },
      sendRequest(type, params, token, next) {
        const sent = next(type, params, token);
        if (isOn && (typeof type === 'string' ? type : type.method) !== PING_REQUEST) watch.sent(uriIn(params));
        return sent;
      },
    },
    watch(client) {
      watched = client;
      disposables.push(
        client.onNotification(READING_NOTIFICATION, ({ uri }: Reading) => {
          if (isOn) watch.reading(uri);
        }),
        client.onDidChangeState(({ newState }) => {
          if (newState !== State.Running) watch.reset();
        }),
      );
    },
    dispose: () => void Disposable.from(...disposables).dispose(),
  };
}

/** Returns the URI of the document that a message is about; `undefined` if there is none. */
function uriIn(params: unknown): string | undefined {
  const { textDocument, uri } = (params ?? {}) as { textDocument?: { uri?: unknown }; uri?: unknown };
  const found = textDocument?.uri ?? uri;
  return typeof found === 'string' ? found : undefined;
}
