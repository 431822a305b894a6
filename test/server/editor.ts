import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { readdir, readFile, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type ConfigurationParams,
  type Diagnostic,
  FileChangeType,
  type InitializeResult,
  type LogMessageParams,
  MessageType,
  type Position,
  type ProgressToken,
  type PublishDiagnosticsParams,
  type Range,
  type ShowMessageParams,
} from 'vscode-languageserver/node';
import { TREE_CHANGED } from '../../server/src/protocol';
import {
  FIND_FILES_REQUEST,
  LIST_FOLDERS_REQUEST,
  type ListFolders,
  READ_FILES_REQUEST,
  type ReadFiles,
} from '../../server/src/protocol/files';
import type { Translation } from '../../server/src/text/language';
import { lineColumn, offsetAt, readLines } from '../../server/src/text/lines';
import { startOverIpc, startOverStdio } from './bundle';
import { makeWorkspace, type WorkspaceFolder } from './workspaceFolder';

/** The properties of an editor that starts the server. */
export interface Start {
  /** The files of a temporary workspace, in which `--- name.md` starts a file, or a workspace that is kept. */
  readonly workspace?: string | WorkspaceFolder;
  /** The settings under `studyNotes`. By default, `selfCheck` is on. */
  readonly settings?: object;
  /** The workspace folders by name, each with its settings under `studyNotes`. */
  readonly folders?: Readonly<Record<string, object>>;
  /** Other settings, such as `markdown.validate`. */
  readonly otherSettings?: Readonly<Record<string, unknown>>;
  /** `false` for an editor that sends its settings and does not answer requests for them. */
  readonly asksSettings?: boolean;
  /** Settings of an editor that sends them only with `initialize`, and answers requests for them with `null`. */
  readonly settingsAtStart?: object;
  /** Whether the user trusts the workspace from the start. */
  readonly trustsWorkspace?: boolean;
  /** Whether it can send commands to a terminal. */
  readonly hasTerminal?: boolean;
  /** Whether it lists headings and resolves links in Markdown. */
  readonly hasMarkdownFeatures?: boolean;
  /** Whether it is VS Code, which uses IPC and provides the files. For other editors, the server reads them itself. */
  readonly isVsCode?: boolean;
  /** The locale of the editor: "de". */
  readonly locale?: string;
  /** The translation that VS Code sends. */
  readonly translation?: Translation;
  /** The URI of a folder that the server may use. */
  readonly storage?: string;
  /** Called before VS Code provides files. */
  readonly beforeReading?: () => void | Promise<void>;
}

/** An editor that is connected to the bundled server by JSON-RPC. */
export interface Editor {
  readonly initialized: InitializeResult;
  /** The warnings that were shown. */
  readonly warnings: readonly string[];
  /** Number of notifications that the tree has changed. */
  readonly treeChanges: () => number;
  /** Number of requests to refresh inlay hints. */
  readonly hintRefreshes: () => number;
  /** The names of the files that the server requested from VS Code, in order. */
  readonly reads: string[];
  /** Reports of progress: "begin 0 of 200 files", "report 4 of 200 files", "end". */
  readonly progress: readonly string[];
  /** Cancels the most recent work with progress. */
  readonly cancel: () => void;
  readonly uri: (name: string) => string;
  /** Opens a file with this text without `‸`, and returns the position of `‸`. */
  readonly open: (name: string, marked: string, languageId?: string) => Position;
  /** Replaces the first `before` in an open file, as typing does. */
  readonly type: (name: string, before: string, after: string) => void;
  readonly close: (name: string) => void;
  /** Writes a file of the workspace, or removes it without a text, and notifies the server. */
  readonly write: (name: string, text: string | undefined) => Promise<void>;
  readonly changeSettings: (settings: object, otherSettings?: Readonly<Record<string, unknown>>) => void;
  readonly tell: (method: string, params: unknown) => void;
  readonly ask: <Answer>(method: string, params: unknown) => Promise<Answer>;
  /** Waits for the findings in the current text of an open file, as "rule: marked text". */
  readonly findings: (name: string) => Promise<string[]>;
  /** The most recently published findings, for any version of the text; empty before the first. */
  readonly published: (name: string) => readonly Diagnostic[];
  /** Returns the first result of `ask` other than `undefined`. Calls it now and after each message of the server, until Mocha's timeout. */
  readonly until: <Answer>(answer: () => Answer | undefined) => Promise<Answer>;
  /** Stops the server as LSP specifies; fails if it logged an error or does not exit with 0. */
  readonly stop: () => Promise<void>;
}

interface OpenFile {
  readonly version: number;
  readonly text: string;
}

/** Maximum time for the exit of a server on a busy machine, in milliseconds. */
const longestEnd = 20_000;

export async function startEditor(start: Start = {}): Promise<Editor> {
  const workspace = typeof start.workspace === 'object' ? start.workspace : makeWorkspace(start.workspace ?? '');
  const folder = workspace.path;
  const names = new Set(workspace.names);
  const { connection, ended, kill } = start.isVsCode ? startOverIpc() : startOverStdio();
  const received = new EventEmitter();
  const files = new Map<string, OpenFile>();
  const published = new Map<string, PublishDiagnosticsParams>();
  const warnings: string[] = [];
  const errors: string[] = [];
  const reads: string[] = [];
  const progress: string[] = [];
  let token: ProgressToken | undefined;
  let treeChanges = 0;
  let hintRefreshes = 0;
  let { settings, otherSettings } = start;

  onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) =>
    published.set(params.uri, params),
  );
  onNotification('window/showMessage', ({ message }: ShowMessageParams) => warnings.push(message));
  onNotification('window/logMessage', ({ type, message }: LogMessageParams) => {
    if (type === MessageType.Error) errors.push(message);
  });
  onNotification(TREE_CHANGED, () => {
    treeChanges++;
  });
  connection.onRequest('workspace/inlayHint/refresh', () => {
    hintRefreshes++;
    received.emit('message');
    return null;
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/configuration', ({ items }: ConfigurationParams) =>
    items.map(({ section = '', scopeUri }) => {
      const own = Object.entries(start.folders ?? {}).find(([name]) => scopeUri === uri(name))?.[1];
      if (start.settingsAtStart) return null;
      return section === 'studyNotes' ? { selfCheck: true, ...settings, ...own } : (otherSettings?.[section] ?? null);
    }),
  );
  connection.onRequest(FIND_FILES_REQUEST, () => [...names].map(uri));
  onNotification(
    '$/progress',
    ({ token: its, value }: { token: ProgressToken; value: { kind: string; message?: string } }) => {
      token = its;
      progress.push([value.kind, value.message].filter(Boolean).join(' '));
    },
  );
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.onRequest(READ_FILES_REQUEST, async ({ uris }: ReadFiles) => {
    reads.push(...uris.map((file) => path.relative(folder, fileURLToPath(file))));
    await start.beforeReading?.();
    return Promise.all(uris.map((file) => readFile(new URL(file), 'utf8').catch(() => null)));
  });
  connection.onRequest(LIST_FOLDERS_REQUEST, ({ uris }: ListFolders) =>
    Promise.all(uris.map((inside) => namesIn(fileURLToPath(inside)))),
  );
  connection.listen();

  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    ...(start.locale !== undefined && { locale: start.locale }),
    workspaceFolders: start.folders
      ? Object.keys(start.folders).map((name) => ({ uri: uri(name), name }))
      : [{ uri: pathToFileURL(folder).href, name: 'notes' }],
    capabilities: {
      window: { workDoneProgress: true },
      workspace: {
        configuration: start.asksSettings ?? true,
        workspaceFolders: true,
        didChangeConfiguration: { dynamicRegistration: true },
        didChangeWatchedFiles: { dynamicRegistration: true },
        inlayHint: { refreshSupport: true },
        workspaceEdit: { documentChanges: true, resourceOperations: ['rename'] },
      },
    },
    initializationOptions: {
      studyNotes:
        start.settingsAtStart ?? (start.asksSettings === false ? { selfCheck: true, ...settings } : undefined),
      trustsWorkspace: start.trustsWorkspace,
      hasTerminal: start.hasTerminal,
      hasMarkdownFeatures: start.hasMarkdownFeatures,
      storage: start.storage,
      translation: start.translation,
    },
  });
  tell('initialized', {});

  function onNotification<Params>(method: string, take: (params: Params) => void): void {
    connection.onNotification(method, (params: Params) => {
      take(params);
      received.emit('message');
    });
  }

  function tell(method: string, params: unknown): void {
    void connection.sendNotification(method, params);
  }

  function uri(name: string): string {
    return pathToFileURL(path.join(folder, name)).href;
  }

  function fileNamed(name: string): OpenFile {
    const file = files.get(name);
    assert.ok(file, `${name} is open`);
    return file;
  }

  async function until<Answer>(answer: () => Answer | undefined): Promise<Answer> {
    for (;;) {
      const found = answer();
      if (found !== undefined) return found;
      await once(received, 'message');
    }
  }

  return {
    initialized,
    warnings,
    treeChanges: () => treeChanges,
    hintRefreshes: () => hintRefreshes,
    reads,
    progress,
    cancel: () => tell('window/workDoneProgress/cancel', { token }),
    uri,
    until,
    tell,
    published: (name) => published.get(uri(name))?.diagnostics ?? [],
    ask: (method, params) => connection.sendRequest(method, params),
    open(name, marked, languageId = 'markdown') {
      const text = marked.replace('‸', '');
      files.set(name, { version: 1, text });
      tell('textDocument/didOpen', { textDocument: { uri: uri(name), languageId, version: 1, text } });
      return lineColumn(readLines(text), Math.max(0, marked.indexOf('‸')));
    },
    type(name, before, after) {
      const { version, text } = fileNamed(name);
      const start = text.indexOf(before);
      assert.ok(start >= 0, `“${before}” is in ${name}`);
      const lines = readLines(text);
      const range = { start: lineColumn(lines, start), end: lineColumn(lines, start + before.length) };
      files.set(name, { version: version + 1, text: text.replace(before, () => after) });
      tell('textDocument/didChange', {
        textDocument: { uri: uri(name), version: version + 1 },
        contentChanges: [{ range, text: after }],
      });
    },
    close(name) {
      files.delete(name);
      tell('textDocument/didClose', { textDocument: { uri: uri(name) } });
    },
    async write(name, text) {
      const type = text === undefined ? FileChangeType.Deleted : FileChangeType.Changed;
      names.add(name);
      if (text === undefined) await unlink(path.join(folder, name));
      else await writeFile(path.join(folder, name), text);
      tell('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(name), type }] });
    },
    changeSettings(changed, others) {
      settings = changed;
      otherSettings = others;
      tell('workspace/didChangeConfiguration', { settings: { studyNotes: { selfCheck: true, ...changed } } });
    },
    async findings(name) {
      const { version, text } = fileNamed(name);
      const { diagnostics } = await until(() => {
        const newest = published.get(uri(name));
        return newest?.version === version ? newest : undefined;
      });
      return diagnostics.map(({ code, range }) => `${code}: ${textIn(text, range)}`);
    },
    async stop() {
      const killing = setTimeout(kill, longestEnd);
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const status = await ended;
      clearTimeout(killing);
      connection.dispose();
      if (workspace !== start.workspace) workspace.remove();
      assert.deepEqual(errors, []);
      assert.equal(status, 0);
    },
  };
}

/** Returns the names of a folder's files and, with a "/" at the end, of its folders; empty for a missing folder. */
async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
}

function textIn(text: string, { start, end }: Range): string {
  const lines = readLines(text);
  return text.slice(offsetAt(lines, text, start), offsetAt(lines, text, end));
}
