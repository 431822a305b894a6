import { type Disposable, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { workspaceTrusted } from '../../server/src/protocol';

/** Whether the server may run programs, as it is told whenever it starts. */
export function trust(): { readonly trustsWorkspace: boolean } {
  return { trustsWorkspace: workspace.isTrusted };
}

/** Tells the running server as soon as the user trusts the workspace. */
export function tellTrust(client: BaseLanguageClient): Disposable {
  return workspace.onDidGrantWorkspaceTrust(() => client.sendNotification(workspaceTrusted));
}
