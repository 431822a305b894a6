import {
  CodeActionKind,
  FileOperationPatternKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { triggerCharacters } from '../../editor/completion/completion';
import { fixAllKind } from '../../editor/findings/codeActions';
import { MOVE_KIND, rewriteKind } from '../../editor/refactor/refactorings';
import type { Client } from './client';

/** Returns the capabilities of the server for the answer to `initialize`. */
export function capabilitiesFor({ hasTerminal, hasMarkdownFeatures }: Client): ServerCapabilities {
  return {
    ...capabilities,
    ...(hasTerminal && { codeLensProvider: {} }),
    // An editor with Markdown features answers these requests itself, and would show both results.
    ...(!hasMarkdownFeatures && linkCapabilities),
  };
}

const linkCapabilities: ServerCapabilities = {
  definitionProvider: true,
  referencesProvider: true,
  documentLinkProvider: {},
  renameProvider: { prepareProvider: true },
};

const renamedFiles = [
  { pattern: { glob: '**/*.{md,markdown}', matches: FileOperationPatternKind.file, options: { ignoreCase: true } } },
  { pattern: { glob: '**/*', matches: FileOperationPatternKind.folder } },
];

const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  documentSymbolProvider: { label: 'Study Notes' },
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  hoverProvider: true,
  completionProvider: { triggerCharacters: [...triggerCharacters] },
  codeActionProvider: {
    codeActionKinds: [CodeActionKind.QuickFix, fixAllKind, MOVE_KIND, rewriteKind],
    resolveProvider: true,
  },
  inlayHintProvider: { resolveProvider: true },
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: { willRename: { filters: renamedFiles } },
  },
};
