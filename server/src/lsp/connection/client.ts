import type { InitializeParams } from 'vscode-languageserver';

/** The capabilities of the editor, and its initial folders and settings. */
export interface Client {
  /** Whether it supports `workspace/configuration`. */
  readonly hasConfiguration: boolean;
  /** Whether the server can register for changes of settings. */
  readonly registersConfiguration: boolean;
  /** Whether the server can register for changes of files. */
  readonly registersFiles: boolean;
  /** Whether it sends changes of the workspace folders. */
  readonly changesFolders: boolean;
  /** Whether it supports annotated edits, which it shows for confirmation before it applies them. */
  readonly annotatesChanges: boolean;
  /** Whether it renames files as part of an edit. */
  readonly renamesFiles: boolean;
  /** Whether it requests edits before it renames files, also for renames in an edit. */
  readonly asksBeforeRenames: boolean;
  /** Whether it lists headings and resolves links in Markdown, as VS Code's built-in Markdown extension does. */
  readonly hasMarkdownFeatures: boolean;
  /** Whether the user trusts the workspace, so that programs may run. */
  readonly trustsWorkspace: boolean;
  /** Whether it can be asked to request inlay hints again. */
  readonly refreshesInlayHints: boolean;
  /** Whether it has the command of the code lenses, which needs a terminal. */
  readonly hasTerminal: boolean;
  /** The URI of a folder in which the server may store its cache; `undefined` if there is none. */
  readonly storage: string | undefined;
  /** URIs of the folders that were open at the start. */
  readonly folders: readonly string[];
  /** The settings in the initialization options; `undefined` if the editor sent none. */
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
    storage: isUri(initializationOptions?.storage) ? initializationOptions.storage : undefined,
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
