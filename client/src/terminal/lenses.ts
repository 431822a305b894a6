import { Disposable, type TextDocument, workspace } from 'vscode';
import { type BaseLanguageClient, CodeLensRequest, type Middleware } from 'vscode-languageclient';

/** Shows the lenses above code only in trusted workspaces, unless the settings turn them off. */
export const lensMiddleware: Middleware = {
  provideCodeLenses: (document, token, next) => (areEnabled(document) ? next(document, token) : []),
};

function areEnabled(document: TextDocument): boolean {
  return (
    workspace.isTrusted && workspace.getConfiguration('studyNotes', document).get<boolean>('terminal.codeLens', true)
  );
}

/** Makes the editor request code lenses again when the workspace becomes trusted or the setting changes. */
export function refreshLenses(client: BaseLanguageClient): Disposable {
  function refresh(): void {
    const feature = client.getFeature(CodeLensRequest.method);
    const providers = new Set(workspace.textDocuments.map((document) => feature.getProvider(document)));
    for (const provider of providers) provider?.onDidChangeCodeLensEmitter.fire();
  }
  return Disposable.from(
    workspace.onDidGrantWorkspaceTrust(refresh),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('studyNotes.terminal.codeLens')) refresh();
    }),
  );
}
