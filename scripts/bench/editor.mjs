// A headless editor: starts a server over stdio, opens notes, types, and waits for responses.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

const capabilities = {
  workspace: { workspaceFolders: true, configuration: true },
  window: { workDoneProgress: true },
  textDocument: {
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    publishDiagnostics: { versionSupport: true },
  },
};

/** @typedef {Awaited<ReturnType<typeof startEditor>>} Editor */

/** Starts the server of a bundle, with or without a workspace folder. `storage` is the folder for its cache. */
export async function startEditor(bundle, folder, storage) {
  const server = spawn(process.execPath, [bundle, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const published = new Map();
  let onPublished = () => {};
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, version, diagnostics }) => {
    published.set(uri, { version, diagnostics });
    onPublished();
  });
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => ({})));
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.listen();
  const rootUri = folder ? pathToFileURL(folder).href : null;
  const initializationOptions = storage && { storage: pathToFileURL(storage).href };
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri,
    capabilities,
    initializationOptions,
  });
  await connection.sendNotification('initialized', {});

  return {
    open: (uri, text) => document(connection, uri, text, newest),
    symbols: (query) => connection.sendRequest('workspace/symbol', { query }),
    tree: () => connection.sendRequest('studyNotes/tree', { again: false }),
    /** The peak memory of the server in MiB; `undefined` if the system does not report it. */
    peakMemory: () => peakMemory(server.pid),
    async stop() {
      const exited = once(server, 'exit');
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await exited;
      connection.dispose();
    },
  };

  /** Waits for the findings of a version of a document, or of a later one. */
  async function newest(uri, version) {
    for (;;) {
      const found = published.get(uri);
      if (found?.version >= version) return found.diagnostics;
      await new Promise((settle) => {
        onPublished = () => settle(undefined);
      });
    }
  }
}

/** An open document: its text, and the messages of the server about it. */
function document(connection, uri, text, findings) {
  const textDocument = { uri };
  const lines = text.split('\n');
  let version = 1;
  void connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version, text },
  });

  return {
    /** The empty line after the last line ending. */
    lastLine: () => lines.length - 1,
    text: () => lines.join('\n'),
    lengthOf: (line) => lines[line].length,
    /** Inserts text without line endings at a position. */
    type(place, typed) {
      const line = lines[place.line];
      lines[place.line] = line.slice(0, place.character) + typed + line.slice(place.character);
      sendChange({ start: place, end: place }, typed);
    },
    /** Inserts whole lines before a line. */
    insertLines(at, added) {
      lines.splice(at, 0, ...added);
      const start = { line: at, character: 0 };
      sendChange({ start, end: start }, added.map((line) => `${line}\n`).join(''));
    },
    removeLines(at, count) {
      lines.splice(at, count);
      sendChange({ start: { line: at, character: 0 }, end: { line: at + count, character: 0 } }, '');
    },
    symbols: () => connection.sendRequest('textDocument/documentSymbol', { textDocument }),
    diagnostics: () => findings(uri, version),
    async completion(position, typed) {
      const context = { triggerKind: 2, triggerCharacter: typed };
      const { items } = await connection.sendRequest('textDocument/completion', { textDocument, position, context });
      return items;
    },
    close: () => connection.sendNotification('textDocument/didClose', { textDocument }),
  };

  function sendChange(range, typed) {
    version++;
    void connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text: typed }],
    });
  }
}

const highWaterMark = /^VmHWM:\s+(\d+) kB$/m; // "VmHWM:    84000 kB"

function peakMemory(pid) {
  try {
    const kibibytes = highWaterMark.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kibibytes && Math.round(Number(kibibytes) / 1024);
  } catch {
    return undefined;
  }
}
