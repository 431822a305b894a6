import type { InitializeParams } from 'vscode-languageserver';

/** What the editor at the other end can do, and what it opened. */
export interface Client {
  /** It answers `workspace/configuration`. */
  readonly hasConfiguration: boolean;
  /** It lets the server register for changes of settings. */
  readonly registersConfiguration: boolean;
  /** It lets the server register for changes of files. */
  readonly registersFiles: boolean;
  /** Whether it sends changes of the workspace folders. */
  readonly changesFolders: boolean;
  /** It shows changes under a name before it makes them, where the user wants to see them. */
  readonly annotatesChanges: boolean;
  /** It renames files as part of an edit. */
  readonly renamesFiles: boolean;
  /** Whether it requests edits before it renames files, also for renames in an edit. */
  readonly asksBeforeRenames: boolean;
  /** Whether it lists headings and resolves links in Markdown, as VS Code's built-in Markdown extension does. */
  readonly hasMarkdownFeatures: boolean;
  /** Whether the user trusts the workspace, so that programs may run. */
  readonly trustsWorkspace: boolean;
  /** Whether it can be asked to request inlay hints again. */
  readonly refreshesInlayHints: boolean;
  /** It has the command that code lenses name, which needs a terminal. */
  readonly hasTerminal: boolean;
  /** URIs of the folders that were open at the start. */
  readonly folders: readonly string[];
  /** Settings from editors that send them at the start, undefined elsewhere. */
  readonly settings: unknown;
}

/** Reads the client's capabilities and options from the parameters of `initialize`. */
export function readClient({
  capabilities,
  workspaceFolders,
  rootUri,
  initializationOptions,
}: InitializeParams): Client {
  const { workspace } = capabilities;
  return {
    hasConfiguration: workspace?.configuration ?? false,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    registersFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    changesFolders: workspace?.workspaceFolders ?? false,
    annotatesChanges: Boolean(
      workspace?.workspaceEdit?.documentChanges && workspace.workspaceEdit.changeAnnotationSupport,
    ),
    renamesFiles: Boolean(
      workspace?.workspaceEdit?.documentChanges && workspace.workspaceEdit.resourceOperations?.includes('rename'),
    ),
    asksBeforeRenames: workspace?.fileOperations?.willRename ?? false,
    hasMarkdownFeatures: initializationOptions?.hasMarkdownFeatures === true,
    trustsWorkspace: initializationOptions?.trustsWorkspace === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport ?? false,
    hasTerminal: initializationOptions?.hasTerminal === true,
    folders: folderUris(workspaceFolders ?? (rootUri ? [{ uri: rootUri }] : [])),
    settings: initializationOptions?.studyNotes,
  };
}

/** Returns the URIs of folders, without invalid ones. */
export function folderUris(folders: readonly { readonly uri: unknown }[]): string[] {
  return folders.map((folder) => folder?.uri).filter(isUri);
}

function isUri(uri: unknown): uri is string {
  try {
    return typeof uri === 'string' && new URL(`${uri}/`).href !== '';
  } catch {
    return false;
  }
}
