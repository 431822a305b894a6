import { Disposable, type TextDocument, type TreeView, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** The start of the language server. */
export interface ServerStart {
  /** Starts the server, once; resolves when it runs. */
  readonly start: () => Promise<void>;
  /** Starts the server when the first Markdown file is opened, or `view` becomes visible. */
  readonly startWhenNeeded: (view: ShownView, documents?: OpenDocuments) => Disposable;
}

/** The visibility of the view. */
export type ShownView = Pick<TreeView<unknown>, 'visible' | 'onDidChangeVisibility'>;

/** The open documents of the editor. */
export type OpenDocuments = Pick<typeof workspace, 'textDocuments' | 'onDidOpenTextDocument'>;

/**
 * Creates the start of the server, which most windows do not need. The extension is active in all windows, because a running
 * timer is shown for any open file.
 */
export function serverStart(client: Pick<BaseLanguageClient, 'start'>): ServerStart {
  let started: Promise<void> | undefined;

  function start(): Promise<void> {
    if (!started) {
      started = client.start();
      // The client shows an error message if it cannot start, and the sidebar offers to try again.
      started.catch(() => undefined);
    }
    return started;
  }

  return {
    start,
    startWhenNeeded(view, documents = workspace) {
      const startFor = ({ languageId }: TextDocument): void => {
        if (languageId === 'markdown') void start();
      };
      documents.textDocuments.forEach(startFor);
      if (view.visible) void start();
      return Disposable.from(
        documents.onDidOpenTextDocument(startFor),
        view.onDidChangeVisibility(({ visible }) => visible && void start()),
      );
    },
  };
}
