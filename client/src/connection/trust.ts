import { type Disposable, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { WORKSPACE_TRUSTED } from '../../../server/src/protocol';

/** Returns whether the server may run programs, as part of its initialization options. */
export function trust(): { readonly trustsWorkspace: boolean } {
  return { trustsWorkspace: workspace.isTrusted };
}

/** Notifies the running server when the user trusts the workspace. */
export function notifyTrust(client: BaseLanguageClient): Disposable {
  return workspace.onDidGrantWorkspaceTrust(() => client.sendNotification(WORKSPACE_TRUSTED));
}
